package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Reads the rows below one heading. */
final class TableReader {

  private final SubmissionFile file;
  private final int planYear;
  private final TableLayout layout;
  private final Columns columns;
  private final TableMoney money;
  private final @Nullable String submitterCode;
  private final TotalInWords inWords;
  private final RowClassifier classifier;
  private final ProgrammeSearch programmes;
  private @Nullable TableRow ahead;

  /**
   * A reader of one table.
   *
   * @param money how its amounts are written
   * @param submitterCode null when unknown
   */
  TableReader(
      SubmissionFile file,
      PlanDefinition definition,
      TableLayout layout,
      TableMoney money,
      @Nullable String submitterCode) {
    this.file = file;
    this.planYear = definition.year();
    this.layout = layout;
    this.columns = layout.letters();
    this.money = money;
    this.submitterCode = submitterCode;
    this.inWords = new TotalInWords(definition.vocabulary().amountInWords(), columns, money);
    PlanNames plan = new PlanNames(definition);
    this.classifier = new RowClassifier(definition.vocabulary(), plan);
    this.programmes = new ProgrammeSearch(plan, columns);
  }

  /**
   * Reads the next row.
   *
   * @param next the next row that is not blank; null at the end of the sheet
   */
  IntakeItem.Row read(HeadingRow cells, @Nullable HeadingRow next) {
    TableRow row = ahead != null && ahead.row() == cells.row() ? ahead : row(cells);
    ahead = next == null ? null : row(next);
    RowMeaning meaning = classifier.read(row, ahead);
    SheetRow sheetRow = cells.row();
    Origin origin = new Origin(file.number(), sheetRow.sheetNumber(), sheetRow.rowNumber());
    Address address = Address.ofRow(file.name(), sheetRow.sheetName(), sheetRow.rowNumber());
    List<Finding> findings = new ArrayList<>();
    if (!meaning.understood()) {
      findings.add(IntakeFindings.rowNotUnderstood(address, row.lead()));
    }
    if (meaning.kind() == RowKind.AMOUNT_IN_WORDS) {
      inWords.words(row, address, findings);
    }
    return new IntakeItem.Row(
        origin,
        sheetRow.sheetName(),
        meaning.kind(),
        layout.firstRow().rowNumber(),
        meaning.kind() == RowKind.ITEM ? proposal(row, origin, address, findings) : null,
        statedTotal(row, meaning.claims(), origin, address, findings),
        findings);
  }

  /**
   * Whether a heading further down is that of a later page: no total and no unit stands between.
   */
  boolean goesOnBelow(TableLayout heading, Titles between) {
    return !classifier.hasEnded()
        && between.units().isEmpty()
        && between.unreadUnit().isEmpty()
        && layout.isContinuedBy(heading);
  }

  /** Whether the row is no đề án and no group of this table, and states no amount. */
  boolean saysNothing(HeadingRow row) {
    return classifier.saysNothing(row(row));
  }

  /** Whether a row that says nothing, above the heading of another table, is one of its titles. */
  boolean isTitle(HeadingRow row) {
    return classifier.isTitle(row(row));
  }

  private TableRow row(HeadingRow cells) {
    return new TableRow(cells, layout);
  }

  private Proposal proposal(TableRow row, Origin origin, Address address, List<Finding> findings) {
    Group group = programmes.of(row, classifier.group(), address, findings);
    return new ProposalReader(row, address, columns, planYear, findings)
        .read(origin, submitterCode, group, money);
  }

  private @Nullable StatedTotal statedTotal(
      TableRow row,
      RowMeaning.@Nullable Claim claim,
      Origin origin,
      Address address,
      List<Finding> findings) {
    if (claim == null) {
      return null;
    }
    MoneyReader reader = new MoneyReader(row, address, columns, money, findings);
    Map<Field, Dong> amounts = reader.amounts();
    if (claim.scope() == StatedTotal.Scope.GRAND_TOTAL) {
      inWords.total(address, reader.exact());
    }
    if (amounts.isEmpty()) {
      return null;
    }
    return new StatedTotal(
        origin,
        address,
        new Columns(layout.lettersOf(amounts.keySet())),
        claim.scope(),
        claim.key(),
        layout.firstRow().rowNumber(),
        MoneyReader.fundingOf(amounts));
  }
}
