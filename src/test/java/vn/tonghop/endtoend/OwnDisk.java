package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.Tonghop;

/**
 * A folder on a disk of its own, a tmpfs, for the time of one process. Before, what lies in the
 * folder is copied there; afterwards what is there is copied back, as if the disk had been mended.
 * Nobody else sees it.
 *
 * @param folder that stands on it
 * @param roomKibibytes how much fits in beside what lies there already
 * @param mode "rw", or "ro" for a disk that nothing can be written to
 */
record OwnDisk(Path folder, long roomKibibytes, String mode) {

  /** Mount, copy, narrow down, run, copy back; 99 when that does not work. */
  private static final String SCRIPT =
      """
      folder=$1 room=$2 mode=$3; shift 3
      {
        disk=$(mktemp -d) &&
        mount -t tmpfs tmpfs "$disk" &&
        cp -a "$folder/." "$disk/" &&
        used=$(df -k --output=used "$disk" | tail -1) &&
        mount -o "remount,$mode,size=$((used + room))k" "$disk" &&
        mount --bind "$disk" "$folder"
      } || exit 99
      "$@"; code=$?
      {
        umount "$folder" &&
        find "$folder" -mindepth 1 -delete &&
        cp -a "$disk/." "$folder/" &&
        umount "$disk" && rmdir "$disk"
      } || exit 99
      exit $code
      """;

  static OwnDisk withRoom(long kibibytes, Path folder) {
    return new OwnDisk(folder, kibibytes, "rw");
  }

  static OwnDisk readOnly(Path folder) {
    return new OwnDisk(folder, 1024, "ro");
  }

  /** Whether this user of this machine can mount anything. */
  static boolean isPossible() throws IOException, InterruptedException {
    List<String> trial = new ArrayList<>(apart());
    trial.addAll(List.of("mount", "-t", "tmpfs", "tmpfs", "/tmp"));
    try {
      return new ProcessBuilder(trial).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // There is no such program here.
    }
  }

  JavaProcess.Ended run(Workplace work, Sample sample) throws IOException, InterruptedException {
    try (JavaProcess process = start(Tonghop.class, Command.typed(work, sample))) {
      return process.awaitEnd();
    }
  }

  /** Starts a main class for which the folder stands on this disk. */
  JavaProcess start(Class<?> main, List<String> arguments) throws IOException {
    List<String> launcher = new ArrayList<>(apart());
    launcher.addAll(List.of("sh", "-c", SCRIPT, "sh", folder.toString()));
    launcher.addAll(List.of(Long.toString(roomKibibytes), mode, JavaProcess.JAVA.toString()));
    return JavaProcess.start(launcher, List.of(), main, arguments);
  }

  /** Fills the disk that such a process sees with one file, and returns where that will be. */
  Path fill(JavaProcess process) throws IOException {
    Path filler = folder.resolve("filler");
    Path seen = Path.of("/proc", Long.toString(process.pid()), "root").resolve("." + filler);
    try (OutputStream out = Files.newOutputStream(seen)) {
      for (long i = 0; i <= roomKibibytes; i++) {
        out.write(new byte[1024]);
      }
      throw new IllegalStateException("there is more room than " + this);
    } catch (IOException full) {
      return filler;
    }
  }

  /** In a mount namespace; whoever is not root needs one of users as well. */
  private static List<String> apart() {
    boolean root = System.getProperty("user.name", "").equals("root");
    return List.of("unshare", root ? "-m" : "-rm");
  }
}
