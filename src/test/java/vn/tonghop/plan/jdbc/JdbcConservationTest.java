package vn.tonghop.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.audit.Stage;
import vn.tonghop.audit.jdbc.JdbcDecisionLog;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.deduplication.Content;
import vn.tonghop.deduplication.DuplicateGroup;
import vn.tonghop.deduplication.GroupMember;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.jdbc.JdbcDuplicates;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.intake.RowKind;
import vn.tonghop.matching.Score;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.JdbcProposals;
import vn.tonghop.proposal.jdbc.StoredRows;
import vn.tonghop.revision.Revisions;

/** A small revision that balances; each test breaks one thing in it, and takes that back. */
class JdbcConservationTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();
  private static final JdbcTemplate JDBC = DATABASE.jdbc();
  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  private static final Proposal FIRST =
      proposal().in(1, "a.xlsx", 9).ofProgramme("1").funded(100, 60, 30, 10).build();
  private static final Proposal SECOND =
      proposal().in(1, "a.xlsx", 10).named("hai").ofProgramme("1").funded(7, 4, 2, 1).build();
  private static final Proposal REJECTED =
      proposal().in(1, "a.xlsx", 11).named("ba").funded(5, 5, 0, 0).build();
  private static final Proposal ALONE =
      proposal().in(2, "b.xlsx", 9).named("bốn").ofProgramme("7").awaitingFunding().build();
  private static final Proposal COPY =
      proposal().in(2, "b.xlsx", 10).ofProgramme("1").funded(100, 60, 30, 10).build();
  private static final Proposal SUPERSEDED =
      proposal().in(3, "c.xlsx", 9).named("năm").funded(8, 8, 0, 0).build();

  private static long revision;

  @BeforeAll
  static void fill() {
    revision = Revisions.open(JDBC, "a.xlsx", "b.xlsx", "c.xlsx");
    StoredRows rows = new StoredRows(JDBC, revision);
    rows.insert(FIRST, SECOND, REJECTED, ALONE, COPY, SUPERSEDED);
    rows.insertOther(1, 1, RowKind.TITLE);
    rows.insertOther(1, 99, RowKind.TOTAL);
    read(1, 5, Funding.ofDong(112, 69, 32, 11));
    read(2, 2, Funding.ofDong(100, 60, 30, 10));
    read(3, 1, Funding.ofDong(8, 8, 0, 0));
    JDBC.update("update submission set superseded_by = 1 where number = 3");
    new JdbcProposals(JDBC)
        .setFates(
            revision,
            Map.of(
                FIRST.origin(), Fate.ACCEPTED,
                SECOND.origin(), Fate.ACCEPTED,
                REJECTED.origin(), Fate.REJECTED,
                ALONE.origin(), Fate.ACCEPTED,
                COPY.origin(), Fate.DUPLICATE,
                SUPERSEDED.origin(), Fate.SUPERSEDED));
    group();
    decide();
  }

  private static void group() {
    DuplicateGroup group = new DuplicateGroup(List.of(member(FIRST), member(COPY)));
    SettledGroup settled = new Settlement(Doubtful.HOLD, List.of()).settle(group);
    new JdbcDuplicates(JDBC).add(revision, 1, List.of(settled));
  }

  private static GroupMember member(Proposal proposal) {
    return new GroupMember(proposal, Content.of(proposal), 0, new Score(List.of()));
  }

  private static void decide() {
    List<Proposal> accepted = List.of(FIRST, SECOND, ALONE);
    new JdbcPlanItems(JDBC).insert(revision, new Consolidation(PLAN).of(accepted));
    List<DecisionEntry> entries = new ArrayList<>();
    for (Proposal one : List.of(FIRST, SECOND, ALONE, COPY)) {
      entries.add(entry(one, Stage.VALIDATION, DecisionEvent.ACCEPTED, Map.of()));
    }
    entries.add(entry(REJECTED, Stage.VALIDATION, DecisionEvent.REJECTED, Map.of()));
    entries.add(entry(COPY, Stage.DEDUPLICATION, DecisionEvent.DUPLICATE, Map.of()));
    for (Proposal one : accepted) {
      Funding money = one.fundingOrZero();
      Map<String, Object> amounts =
          Map.of(
              "total", money.total().amount(),
              "provincial", money.provincial().amount(),
              "beneficiary", money.beneficiary().amount(),
              "other", money.other().amount());
      entries.add(
          entry(one, Stage.CONSOLIDATION, DecisionEvent.INCLUDED, Map.of("amounts", amounts)));
    }
    new JdbcDecisionLog(JDBC).record(revision, entries);
  }

  private static DecisionEntry entry(
      Proposal proposal, Stage stage, DecisionEvent event, Map<String, Object> details) {
    return new DecisionEntry(
        stage,
        proposal.address().file(),
        proposal.origin().sheet(),
        proposal.origin().row(),
        event,
        details);
  }

  private static void read(int submission, long rows, Funding money) {
    JDBC.update(
        "update submission set rows_read = ?, read_total = ?, read_provincial = ?,"
            + " read_beneficiary = ?, read_other = ? where number = ?",
        rows,
        money.total().amount(),
        money.provincial().amount(),
        money.beneficiary().amount(),
        money.other().amount(),
        submission);
  }

  @Test
  void whatIsInOrderHasNoViolations() {
    assertThat(brokenBy("select 1")).isEmpty();
  }

  @Test
  void anotherRevisionDoesNotMakeUpForThisOne() {
    assertThat(brokenBy("update submission set rows_read = rows_read + 1 where number = 2"))
        .containsExactly("ROWS_LOST b.xlsx, 1, 3");
    long other = Revisions.open(JDBC, "a.xlsx");
    assertThat(new JdbcConservation(JDBC).imbalances(other, PLAN.sections())).isEmpty();
  }

  @Test
  void sumsOfAFileThatDoNotHoldAreTold() {
    assertThat(
            brokenBy(
                "update proposal set fate = 'READ' where name = 'ba'",
                "update submission set read_other = read_other - 2 where number = 3"))
        .containsExactly(
            "ROWS_LOST a.xlsx, 1, 5",
            "ROWS_NOT_JUDGED a.xlsx, 1",
            "MONEY_LOST a.xlsx, 5, 5, 0, 0",
            "MONEY_LOST c.xlsx, 0, 0, 0, -2");
  }

  @Test
  void anAcceptedRowThatIsNotInThePlanIsToldOnEveryLevel() {
    assertThat(brokenBy("delete from plan_item where position = 2"))
        .containsExactly(
            "ITEMS_DIFFER 2, 3",
            "MONEY_NOT_IN_PLAN 7, 4, 2, 1",
            "SECTION_DIFFERS I, 7, 4, 2, 1",
            "PROGRAMME_DIFFERS 1, 7, 4, 2, 1",
            "NOT_IN_PLAN a.xlsx, Đăng ký, B10, 7, 4, 2, 1",
            "ORDER_BROKEN 3, 2");
  }

  @Test
  void anItemThatIsNotAcceptedIsTold() {
    assertThat(
            brokenBy(
                "insert into plan_item select revision_id, 4, '2.1', submission, sheet, row_number"
                    + " from proposal where name = 'ba'"))
        .contains("ITEM_NOT_ACCEPTED 2.1, a.xlsx, Đăng ký, B11, 5, 5, 0, 0")
        .contains("MONEY_NOT_IN_PLAN -5, -5, 0, 0", "PROGRAMME_DIFFERS 2, -5, -5, 0, 0");
  }

  @Test
  void theFirstWrongNumberOfAProgrammeIsTold() {
    assertThat(brokenBy("update plan_item set number = '1.3' where position = 2"))
        .containsExactly("NUMBER_BROKEN a.xlsx, Đăng ký, B10, 1.3, 1.2");
    assertThat(brokenBy("update plan_item set number = 'II.2' where position = 3"))
        .containsExactly("NUMBER_BROKEN b.xlsx, Đăng ký, B9, II.2, II.1");
    assertThat(
            brokenBy(
                "update plan_item set position = 9 where position = 2",
                "update plan_item set position = 2 where position = 3",
                "update plan_item set position = 3 where position = 9"))
        .containsExactly("NUMBER_BROKEN a.xlsx, Đăng ký, B10, 1.2, 1.2");
  }

  @Test
  void rowAndProposalBelongTogether() {
    assertThat(brokenBy("update sheet_row set kind = 'TOTAL' where row_number = 11"))
        .containsExactly(
            "ROWS_LOST a.xlsx, -1, 5", "MONEY_OUTSIDE_ITEMS a.xlsx, Đăng ký, B11, 5, 5, 0, 0");
    assertThat(brokenBy("update sheet_row set kind = 'ITEM' where row_number = 99"))
        .containsExactly("ROWS_LOST a.xlsx, 1, 5", "ITEM_LOST a.xlsx, 1, 99");
    assertThat(brokenBy("update proposal set file_name = 'b.xlsx' where name = 'ba'"))
        .containsExactly("ROW_OF_OTHER_FILE a.xlsx, Đăng ký, B11, b.xlsx");
  }

  @Test
  void aFileThatDoesNotCountHasNothingThatCounts() {
    assertThat(brokenBy("update proposal set fate = 'REJECTED' where name = 'năm'"))
        .containsExactly(
            "SUPERSEDED_COUNTED c.xlsx, Đăng ký, B9, 8, 8, 0, 0",
            "FATE_ALTERED c.xlsx, Đăng ký, B9, REJECTED, –");
    assertThat(brokenBy("update submission set superseded_by = null where number = 3"))
        .containsExactly("NOT_SUPERSEDED c.xlsx, Đăng ký, B9, 8, 8, 0, 0");
    assertThat(brokenBy("update submission set refused = true where number = 2"))
        .containsExactly(
            "REFUSED_COUNTED b.xlsx, Đăng ký, B9, 0, 0, 0, 0",
            "REFUSED_COUNTED b.xlsx, Đăng ký, B10, 100, 60, 30, 10");
    assertThat(brokenBy("update submission set refused = true where number = 3")).isEmpty();
  }

  @Test
  void aDuplicateIsCountedOnceAndNotNever() {
    assertThat(brokenBy("delete from duplicate_member where standing = 'DUPLICATE'"))
        .containsExactly("DUPLICATE_OF_NOTHING b.xlsx, Đăng ký, B10, 100, 60, 30, 10");
    assertThat(brokenBy("update duplicate_member set standing = 'HELD' where standing = 'COUNTED'"))
        .containsExactly("COUNTED_TWICE a.xlsx, Đăng ký, B9, 100, 60, 30, 10");
    String alsoSecond =
        "insert into duplicate_member select revision_id, group_number, 3, submission, sheet,"
            + " row_number, content, %s, 'COUNTED', 3, null::integer, score from (select p.*, m.content, m.score,"
            + " m.group_number from proposal p, duplicate_member m where p.name = 'hai'"
            + " and m.position = 1) as hai";
    assertThat(brokenBy(alsoSecond.formatted("0")))
        .containsExactly("COUNTED_TWICE a.xlsx, Đăng ký, B10, 7, 4, 2, 1");
    assertThat(brokenBy(alsoSecond.formatted("1"))).isEmpty();
  }

  @Test
  void moneyThatMakesUpForOtherMoneyIsFoundInBothCells() {
    assertThat(
            brokenBy(
                "update proposal set total = total + 1, own_share = own_share + 1"
                    + " where file_name = 'a.xlsx' and row_number = 9",
                "update proposal set total = total - 1, own_share = own_share - 1"
                    + " where name = 'hai'"))
        .containsExactly(
            "ITEM_ALTERED 1.1, a.xlsx, Đăng ký, K9, 1, 0, 1, 0",
            "ITEM_ALTERED 1.2, a.xlsx, Đăng ký, K10, -1, 0, -1, 0");
  }

  @Test
  void aFateThatNobodyDecidedIsTold() {
    assertThat(
            brokenBy(
                "update proposal set fate = 'REJECTED' where name = 'bốn'",
                "delete from plan_item where position = 3"))
        .containsExactly("FATE_ALTERED b.xlsx, Đăng ký, B9, REJECTED, ACCEPTED");
    assertThat(
            brokenBy(
                "set local session_replication_role = replica",
                "delete from decision_entry where event = 'INCLUDED' and row_number = 10"))
        .containsExactly("ITEM_ALTERED 1.2, a.xlsx, Đăng ký, J10, 7, 4, 2, 1");
  }

  @Test
  void anItemThatIsSaidToBeTakenInTwiceIsTold() {
    assertThat(
            brokenBy(
                "insert into decision_entry (revision_id, stage, file_name, sheet, row_number,"
                    + " event, body, body_sha256) select revision_id, stage, file_name, sheet,"
                    + " row_number, event, body || ' ', repeat('0', 64) from decision_entry"
                    + " where event = 'INCLUDED' and row_number = 10"))
        .containsExactly("ITEM_ALTERED 1.2, a.xlsx, Đăng ký, I10, 0, 0, 0, 0");
  }

  @Test
  void ofEachKindThatARowBreaksTheRestIsCounted() {
    List<String> found =
        brokenBy(
            "set local session_replication_role = replica",
            "insert into proposal (revision_id, submission, sheet, row_number, file_name,"
                + " sheet_name, columns, unreadable, fate) select revision_id, submission, sheet,"
                + " row_number + n, file_name, sheet_name, columns, unreadable, 'ACCEPTED'"
                + " from proposal, generate_series(1, 25) n where name = 'năm'");
    for (String kind : List.of("SUPERSEDED_COUNTED", "MONEY_OUTSIDE_ITEMS", "NOT_IN_PLAN")) {
      int last = found.lastIndexOf(kind + " c.xlsx, Đăng ký, B29, 0, 0, 0, 0");
      assertThat(found).filteredOn(one -> one.startsWith(kind)).hasSize(20);
      assertThat(found.get(last + 1)).isEqualTo("MORE 5");
    }
  }

  @Test
  void ofTooManyTheRestIsCounted() {
    assertThat(
            brokenBy(
                "insert into sheet_row select revision_id, submission, sheet, row_number + n,"
                    + " 'ITEM', 0 from sheet_row, generate_series(1, 25) n where row_number = 99"))
        .hasSize(20 + 1)
        .startsWith("ITEM_LOST a.xlsx, 1, 100")
        .endsWith("ITEM_LOST a.xlsx, 1, 119", "MORE 5");
  }

  /** What is found when these statements were executed; they are rolled back. */
  private static List<String> brokenBy(String... statements) {
    List<Imbalance> found =
        DATABASE
            .transaction()
            .execute(
                status -> {
                  JdbcTemplate jdbc = new JdbcTemplate(DATABASE.dataSource());
                  for (String statement : statements) {
                    jdbc.execute(statement);
                  }
                  status.setRollbackOnly();
                  return new JdbcConservation(jdbc).imbalances(revision, PLAN.sections());
                });
    return found.stream().map(Imbalance::toString).toList();
  }
}
