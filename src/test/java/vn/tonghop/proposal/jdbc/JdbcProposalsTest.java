package vn.tonghop.proposal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.jdbc.JdbcSubmissions;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.revision.Revisions;

class JdbcProposalsTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcProposals proposals = new JdbcProposals(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx", "732.xlsx");
  private final StoredRows rows = new StoredRows(DATABASE.jdbc(), revision);

  @Test
  void everyFieldIsKeptAndReadBack() {
    Proposal full =
        proposal()
            .in(1, "731.xlsx", 9)
            .stored(Field.NAME, "M¸y \"CNC\", {®Ó\\tiÖn}\n")
            .stored(Field.NOTE, "")
            .build();
    Proposal bare = bare(10);
    Proposal negative = proposal().in(1, "731.xlsx", 11).funded(-1, 0, -1, 0).build();
    Proposal large = proposal().in(1, "731.xlsx", 12).funded(1L << 60, 1, 2, 3).build();
    keep(full, bare, negative, large);
    assertThat(withFate(revision, Fate.READ)).containsExactly(full, bare, negative, large);
  }

  @Test
  void pagesGoThroughOneSubmissionInOrderWithoutAGapOrADouble() {
    keep(
        proposal().in(1, "731.xlsx", 30).build(),
        proposal().in(1, "731.xlsx", 4).inSheet(2).build(),
        proposal().in(1, "731.xlsx", 5).build(),
        proposal().in(1, "731.xlsx", 6).build(),
        proposal().in(2, "732.xlsx", 7).build());
    Origin after = new Origin(1, 0, 0);
    List<Origin> seen = new ArrayList<>();
    for (List<StoredProposal> page = proposals.unjudged(revision, after, 2);
        !page.isEmpty();
        page = proposals.unjudged(revision, after, 2)) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      page.forEach(stored -> seen.add(stored.proposal().origin()));
      after = seen.get(seen.size() - 1);
    }
    assertThat(seen)
        .containsExactly(
            new Origin(1, 1, 5), new Origin(1, 1, 6), new Origin(1, 1, 30), new Origin(1, 2, 4));
  }

  @Test
  void aProposalIsUnreadableByItsRowOrByItsWholeSubmission() {
    Proposal readable = proposal().in(1, "731.xlsx", 9).build();
    Proposal broken = proposal().in(1, "731.xlsx", 10).build();
    keep(readable);
    keepUnreadable(broken);
    assertThat(unreadable()).containsExactly(false, true);
    new JdbcSubmissions(DATABASE.jdbc()).refuse(revision, 1);
    assertThat(unreadable()).containsExactly(true, true);
  }

  @Test
  void thoseAtSomePlacesAreFoundByWhereTheyStand() {
    Proposal first = proposal().in(1, "731.xlsx", 9).build();
    Proposal between = proposal().in(1, "731.xlsx", 10).build();
    Proposal last = proposal().in(2, "732.xlsx", 9).build();
    keep(first, between, last);
    assertThat(proposals.at(revision, List.of(last.origin(), first.origin())))
        .containsExactly(entry(first.origin(), first), entry(last.origin(), last));
    assertThat(proposals.at(revision, List.of())).isEmpty();
  }

  @Test
  void whatASubmissionIsOfIsToldByNameAndBeneficiary() {
    keep(
        proposal().in(1, "731.xlsx", 9).named("Máy CƯA").benefiting("Cơ sở A").build(),
        proposal().in(1, "731.xlsx", 10).named("máy  cưa").benefiting("cơ sở a").build(),
        proposal().in(1, "731.xlsx", 11).named("Máy cưa").benefiting(null).build(),
        proposal().in(1, "731.xlsx", 12).named(null).build(),
        proposal().in(2, "732.xlsx", 9).named("Máy bào").build());
    assertThat(proposals.called(revision, 1)).containsExactly("may cua / ", "may cua / co so a");
    assertThat(proposals.called(revision, 3)).isEmpty();
  }

  @Test
  void thoseWithAFateComeOneByOneInTheOrderOfTheirOrigin() {
    Proposal first = proposal().in(1, "731.xlsx", 9).build();
    Proposal rejected = proposal().in(1, "731.xlsx", 10).build();
    Proposal last = proposal().in(2, "732.xlsx", 9).build();
    keep(first, rejected, last);
    proposals.setFates(revision, Map.of(rejected.origin(), Fate.REJECTED));
    List<Proposal> taken = new ArrayList<>();
    proposals.forEach(revision, Fate.READ, taken::add);
    assertThat(taken).containsExactly(first, last);
  }

  @Test
  void fatesAreSetOneByOneOrForAWholeSubmission() {
    Proposal first = proposal().in(1, "731.xlsx", 9).build();
    Proposal second = proposal().in(1, "731.xlsx", 10).build();
    Proposal elsewhere = proposal().in(2, "732.xlsx", 9).build();
    keep(first, second, elsewhere);
    proposals.setFates(revision, Map.of(second.origin(), Fate.REJECTED));
    assertThat(withFate(revision, Fate.REJECTED)).containsExactly(second);
    assertThat(withFate(revision, Fate.READ)).containsExactly(first, elsewhere);
    proposals.setFateOfSubmission(revision, 1, Fate.SUPERSEDED);
    assertThat(withFate(revision, Fate.SUPERSEDED)).containsExactly(first, second);
    assertThat(withFate(revision, Fate.READ)).containsExactly(elsewhere);
  }

  @Test
  void whatIsNotJudgedBetweenTwoPlacesIsJudgedAtOnce() {
    Proposal before = proposal().in(1, "731.xlsx", 9).build();
    Proposal first = proposal().in(1, "731.xlsx", 10).build();
    Proposal rejected = proposal().in(1, "731.xlsx", 11).build();
    Proposal last = proposal().in(1, "731.xlsx", 4).inSheet(2).build();
    Proposal after = proposal().in(1, "731.xlsx", 5).inSheet(2).build();
    Proposal elsewhere = proposal().in(2, "732.xlsx", 10).build();
    keep(before, first, rejected, last, after, elsewhere);
    proposals.setFates(revision, Map.of(rejected.origin(), Fate.REJECTED));

    assertThat(proposals.judgeRest(revision, first.origin(), last.origin(), Fate.ACCEPTED))
        .isEqualTo(2);

    assertThat(withFate(revision, Fate.ACCEPTED)).containsExactly(first, last);
    assertThat(withFate(revision, Fate.REJECTED)).containsExactly(rejected);
    assertThat(withFate(revision, Fate.READ)).containsExactly(before, after, elsewhere);
  }

  @Test
  void revisionsDoNotSeeEachOther() {
    keep(proposal().in(1, "731.xlsx", 9).build());
    long next = Revisions.open(DATABASE.jdbc(), "731.xlsx");
    assertThat(withFate(next, Fate.READ)).isEmpty();
    proposals.setFateOfSubmission(next, 1, Fate.SUPERSEDED);
    assertThat(withFate(revision, Fate.READ)).hasSize(1);
  }

  private static Proposal bare(int row) {
    return proposal()
        .in(1, "731.xlsx", row)
        .withColumns(Columns.NONE)
        .sentBy(null)
        .ofProgramme(null)
        .underGroup(null)
        .named(null)
        .implementedBy(null)
        .benefiting(null)
        .meaning(null)
        .expecting(null)
        .lasting(null, null)
        .awaitingFunding()
        .noted(null)
        .build();
  }

  private List<Boolean> unreadable() {
    return proposals.unjudged(revision, new Origin(1, 0, 0), 10).stream()
        .map(StoredProposal::unreadable)
        .toList();
  }

  /** In one batch, in which blank and filled fields take turns. */
  private void keep(Proposal... kept) {
    List<StoredProposal> stored = new ArrayList<>();
    for (Proposal proposal : kept) {
      rows.insertRow(proposal.origin(), RowKind.ITEM, proposal);
      stored.add(new StoredProposal(proposal, false));
    }
    Collections.reverse(stored);
    proposals.insert(revision, stored);
  }

  private void keepUnreadable(Proposal kept) {
    rows.insert(new StoredProposal(kept, true));
  }

  private List<Proposal> withFate(long of, Fate fate) {
    List<Proposal> found = new ArrayList<>();
    proposals.forEach(of, fate, found::add);
    return found;
  }
}
