package vn.tonghop.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.audit.Sha256;

/**
 * Keeps files under the SHA-256 of their bytes, so that a restart reads the same bytes whatever
 * happens to the folder they came from. A file is in the store completely or not at all.
 */
public final class FrozenStore {

  /** The number is the process that writes it. */
  private static final Pattern PARTIAL = Pattern.compile("incoming-(\\d{1,18})-.*\\.partial");

  private final Path folder;

  /** A store in the given folder, which is made when the first file is frozen. */
  public FrozenStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies a file into the store.
   *
   * @param name under which it arrived
   * @throws IOException when it cannot be read, or the store cannot be written
   */
  public FrozenFile freeze(Path file, String name) throws IOException {
    DurableFiles.createFolder(folder);
    Path partial = folder.resolve(partialName());
    try {
      MessageDigest digest = Sha256.digest();
      long size;
      try (OutputStream out = Files.newOutputStream(partial);
          InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        size = in.transferTo(out);
      }
      FrozenFile frozen = new FrozenFile(name, Sha256.hex(digest.digest()), size);
      DurableFiles.force(partial);
      DurableFiles.rename(partial, path(frozen.sha256()));
      return frozen;
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /**
   * Removes what processes of this machine left behind that died while they froze a file. One that
   * lives may be freezing for another year.
   */
  public void discardPartials() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher partial = PARTIAL.matcher(String.valueOf(file.getFileName()));
        if (partial.matches() && !isAlive(Long.parseLong(partial.group(1)))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private static String partialName() {
    return "incoming-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".partial";
  }

  /**
   * Where the bytes with that hash are, after making sure that they still have it.
   *
   * @throws FrozenFileLostException when they are missing or altered
   * @throws IOException when they cannot be read
   */
  public Path verified(FrozenFile frozen) throws IOException {
    Path path = path(frozen.sha256());
    if (!sha256(frozen, path).equals(frozen.sha256())) {
      throw new FrozenFileLostException(frozen, path, null);
    }
    return path;
  }

  private static String sha256(FrozenFile frozen, Path path) throws IOException {
    try {
      return Sha256.of(path);
    } catch (NoSuchFileException e) {
      throw new FrozenFileLostException(frozen, path, e);
    }
  }

  private Path path(String sha256) {
    return folder.resolve(sha256);
  }
}
