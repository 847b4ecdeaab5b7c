package vn.tonghop.revision.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Inputs;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.Revisions;

class JdbcRevisionsTest {

  private static final Inputs INPUTS = Revisions.inputs("a.xlsx", "b.xlsx");

  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final JdbcRevisions revisions = new JdbcRevisions(database.jdbc());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void revisionsAreNumberedFromOneWithinTheirYear() {
    Revision first = revisions.open(2021, INPUTS);
    Revision ofAnotherYear = revisions.open(2018, INPUTS);
    Revision second = revisions.open(2021, Revisions.inputs("c.xlsx"));
    assertThat(first)
        .isEqualTo(new Revision(first.id(), 2021, 1, INPUTS.fingerprint(), Revision.State.OPEN));
    assertThat(second.number()).isEqualTo(2);
    assertThat(ofAnotherYear.number()).isOne();
    assertThat(revisions.ofYear(2021)).containsExactly(first, second);
    assertThat(revisions.latest(2021)).contains(second);
    assertThat(revisions.find(2021, 1)).contains(first);
    assertThat(revisions.years()).containsExactly(2018, 2021);
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(revisions.latest(2021)).isEmpty();
    assertThat(revisions.find(2021, 1)).isEmpty();
    assertThat(revisions.ofYear(2021)).isEmpty();
    assertThat(revisions.years()).isEmpty();
  }

  @Test
  void inputsAreReadBackAsTheyWere() {
    long id = revisions.open(2021, INPUTS).id();
    Inputs readBack = new Inputs(revisions.definition(id), revisions.submissions(id));
    assertThat(readBack).isEqualTo(INPUTS);
    assertThat(readBack.fingerprint()).isEqualTo(INPUTS.fingerprint());
  }

  @Test
  void theStateOfOneRevisionIsItsOwn() {
    Revision first = revisions.open(2021, INPUTS);
    Revision second = revisions.open(2021, INPUTS);
    revisions.setState(first.id(), Revision.State.PUBLISHED);
    revisions.setState(second.id(), Revision.State.BLOCKED);
    assertThat(revisions.ofYear(2021))
        .extracting(Revision::state)
        .containsExactly(Revision.State.PUBLISHED, Revision.State.BLOCKED);
  }

  @Test
  void outputsTakeThePlaceOfThoseKeptBefore() {
    long id = revisions.open(2021, INPUTS).id();
    assertThat(revisions.outputs(id)).isEmpty();
    revisions.setOutputs(
        id, Map.of("manifest.json", "a".repeat(64), "audit.jsonl", "b".repeat(64)));
    revisions.setOutputs(id, Map.of("manifest.json", "c".repeat(64)));
    assertThat(revisions.outputs(id)).isEqualTo(Map.of("manifest.json", "c".repeat(64)));
  }
}
