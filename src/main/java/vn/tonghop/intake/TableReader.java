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
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Reads the rows below one heading. */
final class TableReader {

  private final SubmissionFile file;
  private final TableLayout layout;
  private final Columns columns;
  private final @Nullable MoneyUnit unit;
  private final @Nullable String submitterCode;
  private final RowClassifier classifier;
  private final FormulaFindings formulas;
  private @Nullable TableRow ahead;

  /**
   * A reader of one table.
   *
   * @param unit null when it could not be established
   * @param submitterCode null when unknown
   * @param formulas of the whole submission
   */
  TableReader(
      SubmissionFile file,
      PlanDefinition definition,
      TableLayout layout,
      @Nullable MoneyUnit unit,
      @Nullable String submitterCode,
      FormulaFindings formulas) {
    this.file = file;
    this.layout = layout;
    this.columns = layout.letters();
    this.unit = unit;
    this.submitterCode = submitterCode;
    this.formulas = formulas;
    this.classifier = new RowClassifier(definition);
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
    Proposal proposal =
        meaning.kind() == RowKind.ITEM ? proposal(row, origin, address, findings) : null;
    StatedTotal total = statedTotal(row, meaning.claims(), origin, address, findings);
    formulas.of(sheetRow, meaning.kind(), total != null, layout.columns(), address, findings);
    return new IntakeItem.Row(
        origin, sheetRow.sheetName(), meaning.kind(), proposal, total, findings);
  }

  private TableRow row(HeadingRow cells) {
    return new TableRow(cells, layout);
  }

  private Proposal proposal(TableRow row, Origin origin, Address address, List<Finding> findings) {
    return new ProposalReader(row, address, columns, findings)
        .read(origin, submitterCode, classifier.group(), unit);
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
    Map<Field, Dong> amounts = new MoneyReader(row, address, columns, unit, findings).amounts();
    if (amounts.isEmpty()) {
      return null;
    }
    return new StatedTotal(
        origin,
        address,
        new Columns(layout.lettersOf(amounts.keySet())),
        claim.scope(),
        claim.key(),
        MoneyReader.fundingOf(amounts));
  }
}
