package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Hidden.Rule;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingList;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;

/** What comes to be known of a submission as a whole while its rows are read. */
final class SubmissionFacts {

  private final SubmissionFile file;
  private final PlanDefinition definition;
  private final UnitWords units;
  private final NotationSurvey survey;
  private final ItemTotals items;
  private final WorkbookFacts workbook;
  private final TemplateMark mark;
  private final SubmitterSearch submitter;
  private final UnitSearch unitSearch;
  private final List<Finding> findings = new ArrayList<>();
  private final FormulaFindings formulas = new FormulaFindings();
  private final List<String> sheetsWithoutTable = new ArrayList<>();
  private final List<UncountedMoney> uncounted = new ArrayList<>();

  private final LetterDate letterDate = new LetterDate();

  private boolean tableFound;
  private boolean complete = true;
  private final NearHeading near;
  private Edition stated = Edition.UNSTATED;
  private long rows;
  private Funding money = Funding.ZERO;

  SubmissionFacts(
      SubmissionFile file,
      PlanDefinition definition,
      WorkbookFacts workbook,
      UnitWords units,
      HeadingFinder headings,
      NotationSurvey survey) {
    this.file = file;
    this.definition = definition;
    this.workbook = workbook;
    this.units = units;
    this.survey = survey;
    items = new ItemTotals(definition.plausible());
    mark = TemplateMark.of(workbook);
    submitter = new SubmitterSearch(file.name(), definition, mark);
    unitSearch = new UnitSearch(file.name(), mark, findings::add);
    near = new NearHeading(headings);
  }

  /** What is to be said of the file before anybody looks into its sheets. */
  private void aboutFile() {
    FileNames.unprintable(file.name()).ifPresent(this::add);
    if (workbook.macros()) {
      add(IntakeFindings.macrosIgnored(file.name()));
    }
    String year = mark.year();
    if (year != null && !year.equals(Integer.toString(definition.year()))) {
      add(IntakeFindings.yearDiffers(file.name(), year, definition.year()));
    }
  }

  private void add(Finding finding) {
    findings.add(finding);
  }

  /** The rest of the workbook cannot be read; what was not found may stand there. */
  void broken(Finding fault) {
    add(fault);
    complete = false;
  }

  /** A row that is no part of the list of đề án may bear the day of the letter. */
  void dateIn(HeadingRow row) {
    letterDate.read(row);
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

  /** How many rows with nothing but formats stand below the last row of a sheet. */
  void blankTails(Map<String, Integer> bySheet) {
    bySheet.forEach(
        (sheet, rows) -> add(IntakeFindings.blankRowsLeftOut(file.name(), sheet, rows)));
  }

  /** A sheet has ended in which no table was found. */
  void sheetWithoutTable(String sheet, Titles texts) {
    if (FindingList.begins(texts.firstLine())) {
      add(IntakeFindings.listOfFindings(file.name(), sheet));
      return;
    }
    sheetsWithoutTable.add(sheet);
    submitter.onCover(texts);
  }

  /** A sheet has ended that repeats what stands elsewhere. */
  void overview(String sheet) {
    add(IntakeFindings.overviewOfPlan(file.name(), sheet));
  }

  /** A row outside of any table, which may be what a person takes for the heading of one. */
  void mayBeHeading(HeadingRow row) {
    near.look(row);
  }

  /** A table has been found that sums up others, and is left out. */
  void summary(TableLayout layout, Titles titles) {
    add(IntakeFindings.summaryLeftOut(address(layout), layout.lacking()));
    submitter.onCover(titles);
  }

  /** A heading has been found below the titles. */
  TableReader startTable(TableLayout layout, Titles titles) {
    tableFound = true;
    submitter.atTable(titles);
    stated = stated.and(Edition.statedIn(titles.texts()));
    checkColumns(layout);
    UncountedMoney beside = new UncountedMoney(address(layout), layout);
    uncounted.add(beside);
    return new TableReader(
        file, definition, layout, money(layout, titles), submitter.code(), formulas, beside);
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
    for (Field field : layout.lacking()) {
      add(IntakeFindings.columnMissing(address(layout), field, layout.unknown()));
    }
  }

  private TableMoney money(TableLayout layout, Titles titles) {
    TableUnits ofTable = unitSearch.of(layout, titles);
    return new TableMoney(
        layout.isMoneyAmbiguous() ? TableUnits.untold() : ofTable,
        new SheetNotation(survey, layout.firstRow().sheetNumber(), layout.moneyColumns()),
        units,
        items,
        IntakeFindings.unitUnknown(address(layout), titles.unreadUnit()),
        this::add);
  }

  private Address address(TableLayout layout) {
    SheetRow row = layout.firstRow();
    return Address.ofRow(file.name(), row.sheetName(), row.rowNumber());
  }

  /** The last item, once every row has been read. */
  IntakeItem.End end() {
    aboutFile();
    if (tableFound) {
      sheetsWithoutTable.forEach(
          sheet -> add(IntakeFindings.sheetWithoutTable(file.name(), sheet)));
    } else if (complete) {
      add(IntakeFindings.tableNotFound(file.name(), near.unknown()));
    }
    uncounted.forEach(table -> table.findings().forEach(this::add));
    items.denial(file.name()).ifPresent(this::add);
    if (tableFound || complete) {
      submitter.atEnd().ifPresent(this::add);
    }
    Edition named = Edition.ofFile(file.name());
    named
        .roundOtherThan(stated)
        .ifPresent(round -> add(IntakeFindings.roundsDiffer(file.name(), named.round(), round)));
    return new IntakeItem.End(
        submitter.code(),
        unitSearch.first(),
        rows,
        money,
        named.and(stated),
        workbook.modified(),
        letterDate.latest(),
        findings);
  }
}
