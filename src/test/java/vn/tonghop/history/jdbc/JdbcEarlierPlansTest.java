package vn.tonghop.history.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.history.EarlierItems.item;
import static vn.tonghop.history.EarlierItems.plan;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.finding.Address;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.revision.Inputs;
import vn.tonghop.revision.Revisions;
import vn.tonghop.revision.jdbc.JdbcRevisions;

class JdbcEarlierPlansTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();
  private static final JdbcTemplate JDBC = DATABASE.jdbc();

  private static final List<EarlierItem> ITEMS =
      List.of(
          at(2018, item("Ứng dụng máy CNC", "Phòng Kinh tế", "Công ty TNHH Gỗ Tân Hòa")),
          new EarlierItem(
              "",
              new Address("ke-hoach-2018.xlsx", "Phụ lục", 26, null),
              "Hội chợ",
              null,
              null,
              null));

  private final JdbcEarlierPlans plans = new JdbcEarlierPlans(JDBC);

  @BeforeEach
  void empty() {
    for (String table : List.of("revision_earlier_plan", "earlier_item", "earlier_plan")) {
      JDBC.execute("alter table " + table + " disable trigger all");
      JDBC.update("delete from " + table);
      JDBC.execute("alter table " + table + " enable trigger all");
    }
  }

  @Test
  void givesBackWhatWasAdded() {
    EarlierPlan plan = add(2018, 1);

    assertThat(plans.newest(2018)).contains(plan);
    assertThat(plans.items(plan)).isEqualTo(ITEMS);
    assertThat(plans.newest(2019)).isEmpty();
  }

  @Test
  void theLastEditionOfEachEarlierYearCountsAndTheOthersStay() {
    EarlierPlan first = add(2018, 1);
    EarlierPlan second = add(2018, 2);
    EarlierPlan next = add(2019, 1);
    EarlierPlan same = add(2021, 1);

    assertThat(plans.newest(2018)).contains(second);
    assertThat(plans.before(2021)).containsExactly(second, next);
    assertThat(plans.before(2018)).isEmpty();
    assertThat(plans.all()).containsExactly(first, second, next, same);
    assertThat(plans.items(first)).isEqualTo(ITEMS);
  }

  @Test
  void aRevisionKeepsTheEditionsWithWhichItWasOpened() {
    EarlierPlan first = add(2018, 1);
    JdbcRevisions revisions = new JdbcRevisions(JDBC);
    Inputs files = Revisions.inputs("a.xlsx");
    Inputs inputs =
        new Inputs(files.definition(), files.submissions(), plans.before(2021), List.of());
    long revision = revisions.open(2021, inputs).id();

    add(2018, 2);

    assertThat(revisions.inputs(revision).earlier()).containsExactly(first);
    assertThat(revisions.inputs(revision).fingerprint()).isEqualTo(inputs.fingerprint());
    assertThat(plans.supportOf(revision)).containsExactly(new EarlierSupport(2018, ITEMS));
    assertThat(
            new Inputs(files.definition(), files.submissions(), plans.before(2021), List.of())
                .fingerprint())
        .isNotEqualTo(inputs.fingerprint())
        .isNotEqualTo(files.fingerprint());
  }

  @Test
  void itemsThatAreNotAnyMoreWhatWasBroughtInAreRefused() {
    EarlierPlan plan = add(2018, 1);
    JDBC.execute("alter table earlier_item disable trigger all");
    JDBC.update("update earlier_item set name = 'khác' where position = 1");
    JDBC.execute("alter table earlier_item enable trigger all");

    assertThatThrownBy(() -> plans.items(plan))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void nobodyChangesWhatWasBroughtIn() {
    add(2018, 1);
    for (String attack :
        List.of(
            "update earlier_plan set items = 3",
            "delete from earlier_item",
            "truncate earlier_item",
            "delete from revision_earlier_plan")) {
      assertThatThrownBy(() -> JDBC.update(attack))
          .hasStackTraceContaining("only takes new entries");
    }
  }

  private EarlierPlan add(int year, int edition) {
    List<EarlierItem> items = ITEMS.stream().map(item -> at(year, item)).toList();
    EarlierPlan plan = plan(year, edition, items);
    plans.add(plan, items, edition == 1 ? null : "signed again");
    return plan;
  }

  private static EarlierItem at(int year, EarlierItem item) {
    Address at = item.address();
    return new EarlierItem(
        item.number(),
        new Address("ke-hoach-" + year + ".xlsx", at.sheet(), at.row(), at.column()),
        item.name(),
        item.implementer(),
        item.beneficiary(),
        item.funding());
  }
}
