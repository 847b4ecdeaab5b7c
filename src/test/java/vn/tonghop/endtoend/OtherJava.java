package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK of another version that stands beside the one of this process. */
final class OtherJava {

  private static final int OLDEST = 17;

  private OtherJava() {}

  /** The {@code java} of the newest one, if there is one at all. */
  static Optional<Path> newest() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> siblings = Files.list(own.resolveSibling(""))) {
      return siblings
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> version(home) >= OLDEST && version(home) != Runtime.version().feature())
          .max(Comparator.comparingInt(OtherJava::version))
          .map(home -> home.resolve("bin/java"));
    }
  }

  /** From the file {@code release} that every JDK has; 0 when it does not tell. */
  private static int version(Path home) {
    Properties release = new Properties();
    try (var in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
    return Runtime.Version.parse(version).feature();
  }
}
