package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read back of a revision is what was written of it. */
class RevisionHistoryTest {

  private static final Instant SEVEN = Instant.parse("2026-11-21T00:00:00Z");
  private static final String HASH = "0123456789abcdef".repeat(4);

  private static final OperationEntry FAILED =
      entry(
          OperationEvent.FAILED,
          Map.of(
              "execution",
              7L,
              "stage",
              "INTAKE",
              "cause",
              "FILES",
              "details",
              List.of(
                  Map.of(
                      "kind", "FILE", "arguments", List.of("tệp\u001f1.xlsx", "Permission denied")),
                  Map.of("kind", "SAYS", "arguments", List.of()))));

  @Test
  void tellsWhatChangedTheRevision() {
    RevisionHistory history =
        history(
            entry(OperationEvent.STARTED, Map.of()),
            entry(OperationEvent.SEALED, Map.of()),
            entry(OperationEvent.DELIVERED, Map.of()),
            entry(OperationEvent.UNCHANGED, Map.of()));

    assertThat(history.changes())
        .containsExactly(
            new PastOperation(SEVEN, "chị.Hạnh", "STARTED"),
            new PastOperation(SEVEN, "chị.Hạnh", "DELIVERED"));
    assertThat(history.events()).containsExactly("DELIVERED", "SEALED", "STARTED", "UNCHANGED");
  }

  @Test
  void tellsWhyTheRevisionStandsStill() {
    assertThat(history(FAILED, entry(OperationEvent.VERIFIED, Map.of())).failure())
        .contains(
            new RecordedFailure(
                "INTAKE",
                "FILES",
                List.of(
                    new RecordedFailure.Detail(
                        "FILE", List.of("tệp\u001f1.xlsx", "Permission denied")),
                    new RecordedFailure.Detail("SAYS", List.of()))));
    assertThat(
            history(entry(OperationEvent.BLOCKED, Map.of("cause", "NOTHING_ACCEPTED"))).failure())
        .contains(new RecordedFailure("", "NOTHING_ACCEPTED", List.of()));
  }

  @Test
  void tellsWhatWasLeftOutWhenItWasLastAskedFor() {
    Map<String, Object> folders = NamedFolders.of(Path.of("/jobs"), null).details();
    Map<String, String> many = new TreeMap<>();
    for (int i = 100; i < 207; i++) {
      many.put("~$" + i, "LOCK");
    }
    Map<String, Object> first = new TreeMap<>(RecordedLeftOut.details(many));
    first.putAll(folders);
    RecordedLeftOut leftOut = history(entry(OperationEvent.STARTED, first)).leftOut();
    assertThat(leftOut.whys()).hasSize(100).containsEntry("~$100", "LOCK");
    assertThat(leftOut.more()).isEqualTo(7);
    assertThat(
            history(
                    entry(OperationEvent.STARTED, first),
                    entry(OperationEvent.UNCHANGED, folders),
                    entry(OperationEvent.DELIVERED, Map.of()))
                .leftOut())
        .isEqualTo(RecordedLeftOut.NOTHING);
    assertThat(RecordedLeftOut.details(Map.of())).isEmpty();
  }

  @Test
  void aFailureAfterWhichItWentOnIsOver() {
    assertThat(history(FAILED, entry(OperationEvent.RESUMED, Map.of())).failure()).isEmpty();
    assertThat(history().failure()).isEmpty();
  }

  @Test
  void tellsHowItCameAboutAndHowFarItCame() {
    RecordedSeal first = new RecordedSeal("intake", 12, HASH);
    RecordedSeal second = new RecordedSeal("validation", 20, HASH);
    RevisionHistory history =
        history(
            entry(
                OperationEvent.RERUN, Map.of("of", 3, "from", "validation", "reason", "nhập sai")),
            entry(OperationEvent.SEALED, first.details()),
            entry(OperationEvent.SEALED, second.details()),
            entry(
                OperationEvent.PUBLISHED,
                Map.of("decisionHead", HASH, "outputs", Map.of("manifest.json", HASH))));

    assertThat(history.rerun()).contains(new RecordedRerun(3, "validation", "nhập sai"));
    assertThat(history.seals()).containsExactly(first, second);
    assertThat(RecordedSeal.last(history.seals())).isEqualTo(second);
    assertThat(history.published())
        .containsExactly(new PublishedRecord(HASH, Map.of("manifest.json", HASH)));
  }

  @Test
  void tellsWithWhichFoldersItWasLastAskedFor() {
    NamedFolders windows = new NamedFolders("D:\\kế hoạch\\2021", "\\\\so-ct\\gửi đến");
    OperationEntry started = entry(OperationEvent.STARTED, windows.details());
    OperationEntry resumed = entry(OperationEvent.RESUMED, Map.of("from", "intake"));

    assertThat(history(started, resumed).folders()).contains(windows);
    NamedFolders later = new NamedFolders("/etc/jobs/2021", null);
    assertThat(
            history(started, entry(OperationEvent.UNCHANGED, later.details()), resumed).folders())
        .contains(later);
    assertThat(history(resumed).folders()).isEmpty();
  }

  /** Where "link" is a link, its parent is another one. */
  @Test
  void foldersAreNamedFromTheRootAndLeftAsTheyWereTyped() {
    Path typed = Path.of("link", "..", "2021");
    NamedFolders folders = NamedFolders.of(typed, null);
    assertThat(Path.of(folders.job())).isAbsolute().endsWithRaw(typed);
    assertThat(folders.input()).isNull();
  }

  @Test
  void knowsTheExecutionsThatAreNamed() {
    assertThat(history(FAILED).tellsOf(7)).isTrue();
    assertThat(history(FAILED).tellsOf(8)).isFalse();
  }

  @Test
  void readsOnlyWhatTheProgramWrites() {
    assertThat(RevisionHistory.fault(3, "{ \"event\":\"STARTED\"}"))
        .isEqualTo(new LogFault(LogFault.Kind.NOT_CANONICAL, 3, "2", ""));
    assertThat(RevisionHistory.fault(3, "{\"event\":null}"))
        .isEqualTo(new LogFault(LogFault.Kind.NOT_CANONICAL, 3, "10", ""));
  }

  /** Canonical and chained, it may still say what no version says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "at        | {'actor':'a','event':'STARTED'}",
        "at        | {'actor':'a','at':'yesterday','event':'SEALED'}",
        "actor     | {'at':'2026-11-21T00:00:00Z','event':'STARTED'}",
        "event     | {'actor':'a','at':'2026-11-21T00:00:00Z'}",
        "event     | {'actor':'a','at':'2026-11-21T00:00:00Z','event':7}",
        "of        | {'actor':'a','at':'2026-11-21T00:00:00Z','event':'RERUN','of':2147483648}",
        "from      | {'actor':'a','at':'2026-11-21T00:00:00Z','event':'RERUN','from':7}",
        "details   | {'actor':'a','at':'2026-11-21T00:00:00Z','details':['x'],'event':'FAILED'}",
        "details   | {'actor':'a','at':'2026-11-21T00:00:00Z','details':'x','event':'BLOCKED'}",
        "kind      | {'actor':'a','at':'2026-11-21T00:00:00Z','details':[{}],'event':'FAILED'}",
        "entries   | {'actor':'a','at':'2026-11-21T00:00:00Z','entries':'x','event':'SEALED'}",
        "outputs   | {'actor':'a','at':'2026-11-21T00:00:00Z','event':'PUBLISHED','outputs':{'a':1}}",
        "execution | {'actor':'a','at':'2026-11-21T00:00:00Z','event':'LATER','execution':true}",
      })
  void whatCannotBeReadIsAFaultOfTheLog(String unreadable, String entry) {
    assertThat(RevisionHistory.fault(17, entry.replace('\'', '"')))
        .isEqualTo(new LogFault(LogFault.Kind.UNREADABLE, 17, unreadable, ""));
  }

  @Test
  void whatOnlyALaterVersionKnowsIsNoFault() {
    assertThat(
            RevisionHistory.fault(
                1,
                "{\"actor\":\"a\",\"at\":\"2026-11-21T00:00:00Z\",\"event\":\"RERUN\",\"from\":\"xyz\"}"))
        .isNull();
    assertThat(
            RevisionHistory.fault(
                1,
                "{\"actor\":\"a\",\"at\":\"2026-11-21T00:00:00Z\",\"event\":\"LATER\",\"of\":\"x\"}"))
        .isNull();
  }

  private static RevisionHistory history(OperationEntry... entries) {
    return new RevisionHistory(
        Stream.of(entries)
            .map(OperationEntry::canonical)
            .map(entry -> RecordedOperation.of(1, entry))
            .toList());
  }

  private static OperationEntry entry(OperationEvent event, Map<String, Object> details) {
    return new OperationEntry(SEVEN, "chị.Hạnh", event, 2021, 1, details);
  }
}
