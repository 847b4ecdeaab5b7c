package vn.tonghop.database;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a server says of itself in {@code postmaster.pid} of its data folder, a file that outlives a
 * server that was killed. Its lines are documented in PostgreSQL's {@code pidfile.h}.
 *
 * @param data the data folder as the server was given it; another one if the folder was moved or
 *     copied since
 */
record PostmasterFile(Path file, long pid, String data, int port) {

  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  /** Empty if there is no such file, or it was not written to the end. */
  static Optional<PostmasterFile> read(Path dataFolder) throws IOException {
    Path file = in(dataFolder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    // A path on the second line is in the encoding of the system, and may be malformed in another.
    List<String> lines = new String(Files.readAllBytes(file), FILE_NAMES).lines().toList();
    if (lines.size() < 4 || !isNumber(lines.get(0)) || !isNumber(lines.get(3))) {
      return Optional.empty();
    }
    return Optional.of(
        new PostmasterFile(
            file,
            Math.abs(Long.parseLong(lines.get(0).strip())),
            lines.get(1),
            Integer.parseInt(lines.get(3).strip())));
  }

  static Path in(Path dataFolder) {
    return dataFolder.resolve("postmaster.pid");
  }

  private static boolean isNumber(String line) {
    return line.strip().matches("-?\\d{1,9}");
  }

  /**
   * Whether the process is still that server: not gone, not a zombie, and not another process that
   * was given the same number since, as happens in containers, where numbers are few.
   */
  boolean isServerAlive() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isServer).isPresent();
  }

  private boolean isServer(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command().map(command -> Path.of(command).getFileName().toString()).stream()
            .anyMatch(name -> name.startsWith("postgres"));
    // Not every platform tells the arguments.
    boolean sameData =
        info.arguments().map(arguments -> Arrays.asList(arguments).contains(data)).orElse(true);
    return postgres && sameData;
  }

  /** Whether it was copied here along with the folder of another server. */
  boolean speaksOfAnotherFolder() throws IOException {
    Path said = Path.of(data);
    return Files.exists(said) && !Files.isSameFile(said, file.toAbsolutePath().getParent());
  }
}
