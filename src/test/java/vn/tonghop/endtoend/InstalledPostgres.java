package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The programs of a PostgreSQL that this machine has beside ours, as a province's server has them.
 *
 * @param bin their folder
 */
record InstalledPostgres(Path bin) {

  private static final int OLDEST = 14;
  private static final int OURS = 18;
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  /** Those of the server, and those with which its databases are made, saved and restored. */
  private static final List<String> PROGRAMS =
      List.of("postgres", "initdb", "pg_ctl", "psql", "createdb", "pg_dump", "pg_restore");

  /** Of any version that the program works with. */
  static Optional<InstalledPostgres> supported() throws IOException, InterruptedException {
    return find(major -> major >= OLDEST);
  }

  static Optional<InstalledPostgres> olderThanOurs() throws IOException, InterruptedException {
    return find(major -> major >= OLDEST && major < OURS);
  }

  private static Optional<InstalledPostgres> find(IntPredicate wanted)
      throws IOException, InterruptedException {
    for (Path bin : candidates()) {
      if (PROGRAMS.stream().allMatch(name -> Files.isExecutable(bin.resolve(name)))) {
        Matcher version = VERSION.matcher(Printed.by(List.of(bin + "/postgres", "--version")));
        if (version.find() && wanted.test(Integer.parseInt(version.group(1)))) {
          return Optional.of(new InstalledPostgres(bin));
        }
      }
    }
    return Optional.empty();
  }

  /** Where packages put them: on the path, or in a folder for each version. */
  private static List<Path> candidates() throws IOException {
    List<Path> candidates = new ArrayList<>();
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(System.getProperty("path.separator"), -1)) {
      Path program = Path.of(folder).resolve("postgres");
      if (Files.exists(program)) {
        candidates.add(program.toRealPath().resolveSibling(""));
      }
    }
    Path versions = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(versions)) {
      try (Stream<Path> all = Files.list(versions)) {
        all.sorted().forEach(version -> candidates.add(version.resolve("bin")));
      }
    }
    return candidates;
  }
}
