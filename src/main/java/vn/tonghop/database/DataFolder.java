package vn.tonghop.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.database.DatabaseUnavailableException.Reason;
import vn.tonghop.database.PostgresPrograms.Outcome;

/** PostgreSQL's data folder: checked, or made if there is none yet. */
record DataFolder(ServerFolder folder) {

  /** The major version of the binaries in the build. Data of another one cannot be opened. */
  static final int MAJOR = 18;

  static final String SUPERUSER = "tonghop";

  private static final Pattern LINUX_VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  private static final int[] HONEST_SYNCFS = {5, 8};

  private static final String UNFINISHED = "data.new-";

  void prepare(PostgresPrograms programs)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    Folders.clear(folder.root(), UNFINISHED);
    Path data = folder.data();
    if (!Files.exists(data) || (Files.isDirectory(data) && Folders.isEmpty(data))) {
      initialise(programs);
    } else {
      check();
    }
  }

  private void check() throws IOException, DatabaseUnavailableException {
    Path version = folder.data().resolve("PG_VERSION");
    if (!Files.isRegularFile(version)) {
      throw new DatabaseUnavailableException(Reason.NOT_A_DATA_FOLDER, null, folder.data());
    }
    String found = Files.readString(version).strip();
    if (!found.equals(String.valueOf(MAJOR))) {
      throw new DatabaseUnavailableException(
          Reason.DATA_OF_OTHER_VERSION, null, folder.data(), found, MAJOR);
    }
  }

  /** Under another name until it is complete, for a kill in between must not leave half of it. */
  private void initialise(PostgresPrograms programs)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    Path unfinished = Files.createTempDirectory(folder.root(), UNFINISHED);
    try {
      folder.createPassword();
      Outcome outcome = programs.run("initdb", arguments(unfinished));
      if (!outcome.succeeded()) {
        throw new StartFailure(folder).explain(outcome.text());
      }
      Files.deleteIfExists(folder.data());
      Files.move(unfinished, folder.data());
    } finally {
      Folders.clear(unfinished);
    }
  }

  /** Locale C, so that texts sort by their bytes, the same on every platform. */
  private List<String> arguments(Path target) {
    return List.of(
        "--pgdata=" + target,
        "--username=" + SUPERUSER,
        "--pwfile=" + folder.passwordFile(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--sync-method="
            + syncMethod(System.getProperty("os.name"), System.getProperty("os.version")));
  }

  /**
   * On the disk before it counts: at once where the system can, and says so when it could not, as
   * Linux does since 5.8 (PostgreSQL's manual, recovery_init_sync_method); else each of a thousand
   * files.
   */
  static String syncMethod(String system, String version) {
    Matcher numbers = LINUX_VERSION.matcher(version);
    return system.equals("Linux")
            && numbers.lookingAt()
            && Arrays.compare(
                    new int[] {
                      Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))
                    },
                    HONEST_SYNCFS)
                >= 0
        ? "syncfs"
        : "fsync";
  }
}
