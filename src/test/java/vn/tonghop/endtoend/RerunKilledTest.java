package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.Tonghop;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.Numberless;

/** A rerun as an operator types it, killed on the way, and what he types then. */
class RerunKilledTest {

  private Workplace work;

  @BeforeEach
  void open() throws Exception {
    work = Workplace.fresh();
  }

  @Test
  void resumeFinishesWhatWasKilledOnTheWay() throws Exception {
    assertNothingToRerunYet();
    InProcess.run(work, Sample.of(2021));

    killedBefore(new RowWrite("in consolidation", "plan_item", "insert", "true"));

    assertThat(Command.status(work, "2021", "2").out())
        .contains("Plan 2021, revision 2: not finished")
        .contains("of revision 1 from deduplication on: the rules were mended")
        .containsPattern("intake +taken over")
        .containsPattern("validation +taken over")
        .containsPattern("deduplication +done")
        .contains(" resume 2021 ");
    JavaProcess.Ended tooFar = Command.rerun(work, 2021, Stage.PUBLICATION);
    assertThat(tooFar.exitCode()).isEqualTo(2);
    assertThat(tooFar.err())
        .startsWith(
            "Nothing was done: revision 2 of 2021 cannot be rerun from publication on, since it has"
                + " not done consolidation yet. Finish it: ")
        .contains(" resume 2021 ");

    assertPublishedOnce(Command.resume(work, 2021));
    assertThat(Books.of(work.database()).events())
        .containsExactly(
            "STARTED",
            "PUBLISHED",
            "DELIVERED",
            "RERUN",
            "RESUMED",
            "RECOVERED",
            "PUBLISHED",
            "DELIVERED");
  }

  @Test
  void theSameCommandAgainStartsOverWhatWasKilledWhileItWasOpened() throws Exception {
    InProcess.run(work, Sample.of(2021));

    killedBefore(new RowWrite("half taken over", "stage_done", "insert", "true"));

    assertThat(work.outputs(2021, 2)).doesNotExist();
    assertPublishedOnce(Command.rerun(work, 2021, Stage.DEDUPLICATION));
    assertThat(Books.of(work.database()).events())
        .containsExactly("STARTED", "PUBLISHED", "DELIVERED", "RERUN", "PUBLISHED", "DELIVERED");
  }

  private void assertNothingToRerunYet() throws Exception {
    JavaProcess.Ended none = Command.rerun(work, 2021, Stage.DELIVERY, "--quiet");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err())
        .startsWith("There is no revision of 2021 to rerun. Start one: ")
        .contains(" run jobs/2021 ");
  }

  private void killedBefore(RowWrite moment) throws Exception {
    try (Blockade blockade = Blockade.before(moment, work);
        JavaProcess rerun =
            JavaProcess.start(
                Tonghop.class,
                Command.in(work.path(), Command.rerunning(2021, Stage.DEDUPLICATION)))) {
      blockade.awaitSomebody();
      rerun.kill();
    }
  }

  private void assertPublishedOnce(JavaProcess.Ended ended) throws Exception {
    assertThat(ended.exitCode()).as(ended.out() + ended.err()).isEqualTo(3);
    assertThat(ended.out()).contains("Plan 2021, revision 2: published.");
    assertThat(Numberless.outputs(work.outputs(2021, 2), 2))
        .isEqualTo(Numberless.outputs(work.outputs(2021, 1), 1));
    assertThat(work.outputs(2021, 3)).doesNotExist();
    assertThat(work.partials()).isEmpty();
    assertThat(work.serversLeft()).isEmpty();
    Books books = Books.of(work.database());
    assertThat(books.isChained()).isTrue();
    assertThat(books.open()).isEmpty();
  }
}
