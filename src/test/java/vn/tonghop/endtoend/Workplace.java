package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.tonghop.audit.Sha256;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.operations.Application;

/**
 * A work folder for a test, under {@code target}, with its own embedded database, migrated and
 * empty. All of them share one copy of PostgreSQL's programs, and what they hold is cleared away
 * when the JVM ends.
 */
record Workplace(Path path) {

  private static final long SECONDS_TO_END = 10;

  static Workplace fresh() throws IOException {
    Workplace fresh = bare();
    copy(Template.MIGRATED.path.resolve("postgres"), fresh.path.resolve("postgres"));
    return fresh;
  }

  /** One for a run whose database is elsewhere. */
  static Workplace empty() throws IOException {
    return new Workplace(Files.createTempDirectory(Parent.OF_THIS_RUN, ""));
  }

  private static Workplace bare() throws IOException {
    Path path = empty().path();
    Path binaries = Files.createDirectories(Path.of("target", "test-postgres", "shared"));
    Files.createDirectories(path.resolve("postgres"));
    Files.createSymbolicLink(path.resolve("postgres/binaries"), binaries.toAbsolutePath());
    return new Workplace(path);
  }

  /** The whole folder somewhere else, as a backup is restored; nothing may be running in it. */
  Workplace copied() throws IOException {
    Workplace copy = bare();
    copy(path, copy.path);
    return copy;
  }

  DatabaseSettings database() {
    return new DatabaseSettings.Embedded(path);
  }

  Path outputs(int year, int revision) {
    return path.resolve(Integer.toString(year)).resolve("revision-" + revision);
  }

  Path outbox(int year, int revision) {
    return path.resolve("outbox").resolve(Integer.toString(year)).resolve("revision-" + revision);
  }

  /** Every file in a folder and its subfolders, hidden ones too: relative name to SHA-256. */
  static SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  /** For those who need many of them: with all that is in it. */
  void delete() throws IOException {
    clear(path);
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Files that are not complete. */
  List<Path> partials() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(file -> file.toString().endsWith(".partial")).toList();
    }
  }

  /** The server of this work folder; its children name no folder, once they have begun. */
  List<ProcessHandle> servers() {
    String data = path.resolve("postgres/data").toString();
    List<ProcessHandle> named =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains(data))
            .filter(process -> process.info().command().orElse("").endsWith("postgres"))
            .toList();
    return named.stream()
        .filter(process -> process.parent().filter(named::contains).isEmpty())
        .toList();
  }

  /** Servers that were not stopped. One that was may be there for a moment after it has said so. */
  List<ProcessHandle> serversLeft() throws InterruptedException, ExecutionException {
    List<ProcessHandle> left = new ArrayList<>();
    for (ProcessHandle server : servers()) {
      try {
        server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        left.add(server);
      }
    }
    return left;
  }

  /** What is there already stays. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (!Files.exists(copy)) {
          Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Opened once, so that the others need neither make PostgreSQL's data nor the tables. */
  private static final class Template {

    static final Workplace MIGRATED = migrated();

    private static Workplace migrated() {
      try {
        Workplace bare = bare();
        try (Application application = Application.start(bare.database(), 1)) {
          // The tables are made when something is first asked of them.
          application.readStatus().all();
        }
        return bare;
      } catch (Exception e) {
        throw new IllegalStateException("cannot make the template of work folders", e);
      }
    }
  }

  /** Cleared away when the JVM ends: each folder takes some 60 MB. */
  private static final class Parent {

    static final Path OF_THIS_RUN = create();

    private static Path create() {
      try {
        Path target = Files.createDirectories(Path.of("target")).toRealPath();
        Path parent = Files.createTempDirectory(target, "workplaces-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clearAway(parent)));
        return parent;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void clearAway(Path parent) {
      try {
        clear(parent);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
