package vn.tonghop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;

/** What comes to be known of a submission as a whole while its rows are read. */
final class SubmissionFacts {

  private final SubmissionFile file;
  private final PlanDefinition definition;
  private final SubmitterSearch submitter;
  private final List<Finding> findings = new ArrayList<>();
  private final FormulaFindings formulas = new FormulaFindings();
  private final List<String> sheetsWithoutTable = new ArrayList<>();

  private boolean tableFound;
  private boolean complete = true;
  private @Nullable MoneyUnit firstUnit;
  private Edition edition;
  private long rows;
  private Funding money = Funding.ZERO;

  SubmissionFacts(SubmissionFile file, PlanDefinition definition) {
    this.file = file;
    this.definition = definition;
    submitter = new SubmitterSearch(file.name(), definition);
    edition = Edition.ofFile(file.name());
  }

  private void add(Finding finding) {
    findings.add(finding);
  }

  /** The rest of the workbook cannot be read; what was not found may stand there. */
  void broken(Finding fault) {
    add(fault);
    complete = false;
  }

  void countRow() {
    rows++;
  }

  void countMoney(IntakeItem item) {
    if (item instanceof IntakeItem.Row row && row.proposal() != null) {
      money = money.plus(row.proposal().fundingOrZero());
    }
  }

  /** Sheets that a person does not see are not read, and that is said. */
  void hiddenSheets(List<String> sheets) {
    sheets.forEach(sheet -> add(IntakeFindings.sheetHidden(file.name(), sheet)));
  }

  /** A sheet has ended in which no table was found. */
  void sheetWithoutTable(String sheet, Titles texts) {
    sheetsWithoutTable.add(sheet);
    submitter.onCover(texts);
  }

  /** A heading has been found below the titles. */
  TableReader startTable(TableLayout layout, Titles titles) {
    tableFound = true;
    submitter.atTable(titles);
    edition = edition.and(Edition.statedIn(titles.texts()));
    checkColumns(layout);
    MoneyUnit unit = unit(layout, titles);
    firstUnit = firstUnit == null ? unit : firstUnit;
    return new TableReader(file, definition, layout, unit, submitter.code(), formulas);
  }

  private void checkColumns(TableLayout layout) {
    layout
        .ambiguous()
        .forEach(
            (field, columns) ->
                add(IntakeFindings.columnAmbiguous(address(layout), field, columns)));
    for (Field field : TableLayout.REQUIRED) {
      if (layout.column(field) == null) {
        add(IntakeFindings.columnMissing(address(layout), field));
      }
    }
  }

  private @Nullable MoneyUnit unit(TableLayout layout, Titles titles) {
    Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
    units.addAll(layout.units());
    units.addAll(titles.units());
    if (units.size() == 1) {
      return units.iterator().next();
    }
    add(
        units.isEmpty()
            ? IntakeFindings.unitUnknown(address(layout), titles.unreadUnit())
            : IntakeFindings.unitConflict(address(layout), units));
    return null;
  }

  private Address address(TableLayout layout) {
    SheetRow row = layout.firstRow();
    return Address.ofRow(file.name(), row.sheetName(), row.rowNumber());
  }

  /** The last item, once every row has been read. */
  IntakeItem.End end(@Nullable Instant modified) {
    if (tableFound) {
      sheetsWithoutTable.forEach(
          sheet -> add(IntakeFindings.sheetWithoutTable(file.name(), sheet)));
    } else if (complete) {
      add(IntakeFindings.tableNotFound(file.name()));
    }
    if (tableFound || complete) {
      submitter.atEnd().ifPresent(this::add);
    }
    return new IntakeItem.End(
        submitter.code(), firstUnit, rows, money, edition, modified, findings);
  }
}
