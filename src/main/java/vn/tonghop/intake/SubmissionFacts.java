package vn.tonghop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Hidden.Rule;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;

/** What comes to be known of a submission as a whole while its rows are read. */
final class SubmissionFacts {

  private final SubmissionFile file;
  private final PlanDefinition definition;
  private final SubmitterSearch submitter;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> sheetsWithoutTable = new ArrayList<>();

  private boolean tableFound;
  private boolean complete = true;
  private @Nullable MoneyUnit firstUnit;
  private @Nullable MoneyUnit unitAbove;
  private int unitSheet;
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

  /** Whatever becomes of sheets that a person does not see, it is said. */
  void hiddenSheets(List<String> sheets, Hidden rule) {
    FindingCode code =
        rule.sheets() == Rule.READ ? FindingCode.SHEET_HIDDEN_READ : FindingCode.SHEET_HIDDEN;
    sheets.forEach(sheet -> add(Finding.of(code, Address.ofSheet(file.name(), sheet))));
  }

  /** A sheet with a table has ended in which these columns are hidden, and hold something. */
  void hiddenColumns(String sheet, String columns, Hidden rule) {
    FindingCode code =
        rule.columns() == Rule.READ
            ? FindingCode.COLUMNS_HIDDEN
            : FindingCode.COLUMNS_HIDDEN_LEFT_OUT;
    if (!columns.isEmpty()) {
      add(Finding.of(code, Address.ofSheet(file.name(), sheet), columns));
    }
  }

  /** What is to be said of a row that a person does not see. */
  Finding rowHidden(SheetRow row) {
    return Finding.of(
        definition.hidden().rows() == Rule.READ
            ? FindingCode.ROW_HIDDEN
            : FindingCode.ROW_HIDDEN_LEFT_OUT,
        Address.ofRow(file.name(), row.sheetName(), row.rowNumber()));
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
    unitAbove = unit;
    unitSheet = layout.firstRow().sheetNumber();
    MoneyUnit trusted = layout.isMoneyAmbiguous() ? null : unit;
    return new TableReader(file, definition, layout, trusted, submitter.code());
  }

  private void checkColumns(TableLayout layout) {
    layout
        .ambiguous()
        .forEach(
            (field, columns) ->
                add(IntakeFindings.columnAmbiguous(address(layout), field, columns)));
    for (HeadingBlock.Labelled heading : layout.misprints()) {
      Misprint misprint = heading.misprint();
      if (misprint != null) {
        add(IntakeFindings.headingMisprint(address(layout), heading, misprint));
      }
    }
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
    MoneyUnit above = unitAbove;
    if (units.isEmpty()
        && titles.unreadUnit().isEmpty()
        && above != null
        && unitSheet == layout.firstRow().sheetNumber()) {
      add(IntakeFindings.unitOfTableAbove(address(layout), above));
      return above;
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
