package vn.tonghop.operations.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.golden.Json;

/** The log as it is configured, over the years. */
class LogFileTest {

  private static final int MEGABYTE = 1 << 20;

  private final LoggerContext context = new LoggerContext();
  private Path file;

  @BeforeEach
  void configure(@TempDir Path folder) throws JoranException {
    file = folder.resolve("logs/tonghop.jsonl");
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("tonghop.log", file.toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    URL configuration = LogFileTest.class.getResource("/logback.xml");
    configurator.doConfigure(Objects.requireNonNull(configuration));
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void neverTakesMoreThanAHundredMegabytes() throws IOException {
    String paragraph = "x".repeat(MEGABYTE);
    Logger logger = context.getLogger("test");
    IntStream.range(0, 115).forEach(line -> logger.info("{} {}", line, paragraph));

    List<Path> files = files();
    assertThat(files).hasSize(10).contains(file);
    assertThat(files.stream().map(Path::toFile).mapToLong(File::length).sum())
        .isBetween(90L * MEGABYTE, 111L * MEGABYTE);
    assertThat(Json.parse(last(file)).text("message")).startsWith("114 ");
  }

  @Test
  void aLineIsALineWhateverIsSaid() throws IOException {
    Logger logger = context.getLogger("test");
    logger.info("một\nhai\t\"ba\" \\ \u0007 \ud83d\ude00 ế");
    logger.error("failed", new IllegalStateException("password=tuyet-mat&x"));

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    assertThat(Json.parse(lines.get(0)).text("message"))
        .isEqualTo("một\nhai\t\"ba\" \\ \u0007 \ud83d\ude00 ế");
    assertThat(Json.parse(lines.get(1)).text("exception"))
        .contains("IllegalStateException: password=…&x", "\tat ")
        .doesNotContain("tuyet-mat");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(file.getParent())) {
      return all.toList();
    }
  }

  private static String last(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.get(lines.size() - 1);
  }
}
