package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import vn.tonghop.audit.Stage;
import vn.tonghop.golden.Json;
import vn.tonghop.operations.telemetry.JsonLines;

/** What a run leaves for machines: lines of a log and events, of a failure and of what follows. */
class TracedRunTest {

  private static final String SUBMISSION = "735-vinh-cuu.xlsx";
  private static final String PARTITION_THREAD = "pool-";

  private static List<Map<String, Object>> lines = List.of();
  private static List<RecordedEvent> events = List.of();
  private static Map<String, String> marksAfterwards = Map.of();

  /** Once without a frozen file, which fails, and once more with it. */
  @BeforeAll
  static void runTwice(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("lines");
    FileAppender<ILoggingEvent> appender = appender(log);
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    try (SampleYear year = new SampleYear(folder);
        Recording recording = new Recording()) {
      recording.enable("vn.tonghop.Stage");
      recording.enable("vn.tonghop.Submission");
      recording.enable("vn.tonghop.Chunk");
      recording.start();
      root.addAppender(appender);
      byte[] bytes = Files.readAllBytes(Path.of("sample-inputs/2021", SUBMISSION));
      year.run(StopAt.beginningOf(Stage.INTAKE, () -> delete(year.frozen(SUBMISSION))));
      Files.write(year.frozen(SUBMISSION), bytes);
      assertThat(year.resume().kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      marksAfterwards = MDC.getCopyOfContextMap();
      recording.stop();
      recording.dump(folder.resolve("run.jfr"));
    } finally {
      root.detachAppender(appender);
      appender.stop();
    }
    lines = Files.readAllLines(log).stream().map(line -> Json.parse(line).values()).toList();
    events = RecordingFile.readAllEvents(folder.resolve("run.jfr"));
  }

  private static FileAppender<ILoggingEvent> appender(Path file) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    JsonLines encoder = new JsonLines();
    encoder.setContext(context);
    encoder.start();
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyLineSaysWhenHowGraveWhoAndWhat() {
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).containsKeys("time", "level", "message", "logger", "thread", "pid");
              assertThat((String) line.get("time"))
                  .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
              assertThat(Instant.parse((String) line.get("time"))).isBefore(Instant.now());
            });
  }

  @Test
  void linesOfPartitionThreadsSayToWhichSubmissionTheyBelong() {
    List<Map<String, Object>> ofPartitions =
        lines.stream().filter(line -> thread(line).startsWith(PARTITION_THREAD)).toList();

    assertThat(ofPartitions)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsEntry("year", 2021)
                    .containsEntry("revision", 1)
                    .containsKeys("step", "submission"));
    assertThat(values("submission", ofPartitions)).hasSize(15).contains(SUBMISSION);
    assertThat(values("step", ofPartitions)).containsExactly("intake", "validation");
    assertThat(ofPartitions)
        .filteredOn(line -> "ERROR".equals(line.get("level")))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsEntry("step", "intake")
                    .containsEntry("submission", SUBMISSION)
                    .hasEntrySatisfying(
                        "exception", stack -> assertThat((String) stack).contains("\tat ")));
  }

  @Test
  void linesOfTheJobSayToWhichRevisionAndStepTheyBelong() {
    assertThat(lines)
        .filteredOn(line -> String.valueOf(line.get("message")).matches("Executing step: .*"))
        .hasSizeGreaterThanOrEqualTo(Stage.values().length)
        .allSatisfy(line -> assertThat(line).containsKeys("year", "revision", "step"));
    assertThat(values("step", lines))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Stage.values()).map(Stage::label).toList());
  }

  @Test
  void marksAreGoneWhenTheWorkIsDone() {
    assertThat(marksAfterwards == null ? Map.of() : marksAfterwards).isEmpty();
    assertThat(lines)
        .filteredOn(line -> thread(line).equals("main") && line.get("step") == null)
        .allSatisfy(line -> assertThat(line).doesNotContainKey("submission"));
  }

  @Test
  void eachExecutionOfAStageIsAnEvent() {
    assertThat(ofKind("vn.tonghop.Stage"))
        .extracting(
            event -> event.getString("stage"),
            event -> event.getString("status"),
            event -> event.getInt("year"),
            event -> event.getInt("revision"))
        .hasSize(8)
        .startsWith(
            tuple("intake", "FAILED", 2021, 1),
            tuple("intake", "COMPLETED", 2021, 1),
            tuple("validation", "COMPLETED", 2021, 1));
  }

  @Test
  void submissionsAndTheirChunksAreEventsThatAddUp() {
    Map<String, Long> bySubmission = items("vn.tonghop.Submission");
    assertThat(bySubmission).hasSize(15).containsKey(SUBMISSION);
    assertThat(bySubmission.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(380);
    assertThat(items("vn.tonghop.Chunk")).isEqualTo(bySubmission);
    assertThat(ofKind("vn.tonghop.Submission"))
        .filteredOn(event -> event.getString("status").equals("FAILED"))
        .singleElement()
        .satisfies(event -> assertThat(event.getString("submission")).isEqualTo(SUBMISSION));
  }

  /** Items of intake by submission, over both runs. */
  private static Map<String, Long> items(String kind) {
    return ofKind(kind).stream()
        .filter(event -> event.getString("stage").equals("intake"))
        .collect(
            Collectors.groupingBy(
                event -> event.getString("submission"),
                TreeMap::new,
                Collectors.summingLong(event -> event.getLong("items"))));
  }

  private static List<RecordedEvent> ofKind(String name) {
    return events.stream()
        .filter(event -> event.getEventType().getName().equals(name))
        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
        .toList();
  }

  private static String thread(Map<String, Object> line) {
    return String.valueOf(line.get("thread"));
  }

  private static TreeSet<String> values(String key, List<Map<String, Object>> of) {
    return of.stream()
        .filter(line -> line.containsKey(key))
        .map(line -> String.valueOf(line.get(key)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
