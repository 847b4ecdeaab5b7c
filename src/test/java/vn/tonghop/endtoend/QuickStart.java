package vn.tonghop.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.Tonghop;

/**
 * What other JVMs start with, made once by this one: its class path, and an archive of the classes
 * that a run loads, which spares each of them two seconds of processor time. Such an archive takes
 * a class path of jars only, so what was just compiled is put into jars as well.
 *
 * @param classPath this JVM's, of jars only
 * @param archive options of {@code java} that name the archive; none if it could not be made
 */
record QuickStart(String classPath, List<String> archive) {

  private static final Logger LOG = LoggerFactory.getLogger(QuickStart.class);

  /** For this JVM's version of Java; for others only the class path is. */
  static QuickStart here() {
    return Once.HERE;
  }

  private static QuickStart prepare() throws IOException, InterruptedException {
    Path folder = Workplace.empty().path();
    String classPath = jars(System.getProperty("java.class.path"), folder);
    Path archive = folder.resolve("classes.jsa");
    JavaProcess.Ended ended = runOnce(classPath, archive);
    if (!Files.exists(archive)) {
      LOG.warn("Tests start JVMs slowly, for no archive of classes was made: {}", ended);
      return new QuickStart(classPath, List.of());
    }
    // An archive that does not fit is passed over; what is said of it is not the program's.
    return new QuickStart(classPath, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off"));
  }

  private static JavaProcess.Ended runOnce(String classPath, Path archive)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JavaProcess.JAVA.toString()));
    command.addAll(JavaProcess.SHORT_LIVED);
    command.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath));
    command.add(Tonghop.class.getName());
    command.addAll(Command.typed(Workplace.fresh(), Sample.of(2021)));
    try (JavaProcess process = JavaProcess.start(command)) {
      return process.awaitEnd();
    }
  }

  /**
   * An empty entry, with which Surefire ends, is the current folder: nothing is started from it.
   */
  private static String jars(String classPath, Path folder) {
    List<String> jars = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        jars.add(Files.isDirectory(Path.of(entry)) ? jar(entry, folder, jars.size()) : entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  private static String jar(String classes, Path folder, int number) {
    String jar = folder.resolve(number + ".jar").toString();
    StringWriter said = new StringWriter();
    PrintWriter screen = new PrintWriter(said);
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    if (tool.run(screen, screen, "--create", "--file", jar, "--no-compress", "-C", classes, ".")
        != 0) {
      throw new IllegalStateException("no jar of " + classes + " was made: " + said);
    }
    return jar;
  }

  private static final class Once {

    static final QuickStart HERE = known();

    private static QuickStart known() {
      try {
        return prepare();
      } catch (IOException e) {
        throw new IllegalStateException("cannot prepare the start of JVMs", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while preparing the start of JVMs", e);
      }
    }
  }
}
