package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;

/**
 * What a run of the 2021 sample leaves that nobody disturbs.
 *
 * @param outputs of the revision
 * @param outbox what was delivered
 * @param rows how many each table holds
 * @param millis how long the process took
 */
record Undisturbed(
    SortedMap<String, String> outputs,
    SortedMap<String, String> outbox,
    SortedMap<String, Long> rows,
    long millis) {

  /** Found out once for all tests of this JVM. */
  static Undisturbed run() {
    return Once.UNDISTURBED;
  }

  private static Undisturbed first() throws Exception {
    Workplace work = Workplace.fresh();
    long begun = System.nanoTime();
    assertThat(Command.run(work, Sample.of(2021)).exitCode()).isEqualTo(3);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertThat(Workplace.hashes(work.outputs(2021, 1)))
        .containsOnlyKeys(
            "feedback/731.xlsx",
            "feedback/732.xlsx",
            "feedback/734.xlsx",
            "feedback/735.xlsx",
            "feedback/736.xlsx",
            "feedback/737.xlsx",
            "feedback/738.xlsx",
            "feedback/739.xlsx",
            "feedback/740.xlsx",
            "feedback/741.xlsx",
            "feedback/742.xlsx",
            "feedback/HLHPN.xlsx",
            "feedback/LMHTX.xlsx",
            "feedback/TTKC.xlsx",
            "audit.jsonl",
            "findings.json",
            "ke-hoach-khuyen-cong-2021.docx",
            "ke-hoach-khuyen-cong-2021.xlsx",
            "manifest.json",
            "report.html");
    return new Undisturbed(
        Workplace.hashes(work.outputs(2021, 1)),
        Workplace.hashes(work.outbox(2021, 1)),
        Books.of(work.database()).rows(),
        millis);
  }

  /** As if nothing had happened: same bytes, no row more or less, nothing left running or open. */
  void assertSame(Workplace work) throws Exception {
    assertThat(work.serversLeft()).isEmpty();
    assertThat(Workplace.hashes(work.outputs(2021, 1))).isEqualTo(outputs);
    assertThat(Workplace.hashes(work.outbox(2021, 1))).isEqualTo(outbox);
    assertThat(work.outputs(2021, 2)).doesNotExist();
    assertThat(work.partials()).isEmpty();
    Books books = Books.of(work.database());
    assertThat(books.rows()).isEqualTo(rows);
    assertThat(books.isChained()).isTrue();
    assertThat(books.events())
        .startsWith("STARTED")
        .containsOnlyOnce("STARTED", "PUBLISHED", "DELIVERED");
    assertThat(books.sealed())
        .containsExactly(
            "intake", "validation", "deduplication", "consolidation", "reconciliation");
    assertThat(books.open()).isEmpty();
  }

  private static final class Once {

    static final Undisturbed UNDISTURBED = known();

    private static Undisturbed known() {
      try {
        return first();
      } catch (Exception e) {
        throw new IllegalStateException("cannot run undisturbed", e);
      }
    }
  }
}
