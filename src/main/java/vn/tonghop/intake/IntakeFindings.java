package vn.tonghop.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.WrittenDay;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Submitter;

/**
 * The findings of intake and their arguments, in the order the sentences name them. A column is
 * named by {@link Field#name()}; rendering puts words to it.
 */
final class IntakeFindings {

  private static final String NOTHING = "–";

  /** More are not named: they would hide what is wrong. */
  static final int MOST_HEADINGS = 8;

  private IntakeFindings() {}

  /** Argument: what was not recognised in what may be its heading; "" when nothing may be. */
  static Finding tableNotFound(String file, String headings) {
    return Finding.of(FindingCode.TABLE_NOT_FOUND, Address.ofFile(file), headings);
  }

  /** No arguments. */
  static Finding sheetWithoutTable(String file, String sheet) {
    return Finding.of(FindingCode.SHEET_WITHOUT_TABLE, Address.ofSheet(file, sheet));
  }

  /** No arguments. */
  static Finding listOfFindings(String file, String sheet) {
    return Finding.of(FindingCode.LIST_OF_FINDINGS, Address.ofSheet(file, sheet));
  }

  /** No arguments. */
  static Finding overviewOfPlan(String file, String sheet) {
    return Finding.of(FindingCode.OVERVIEW_OF_PLAN, Address.ofSheet(file, sheet));
  }

  /** Arguments: column, cells of all headings that claim it. The address is the second of them. */
  static Finding columnAmbiguous(Address sheet, Field field, List<HeadingBlock.Labelled> columns) {
    String cells =
        columns.stream().map(HeadingBlock.Labelled::cell).collect(Collectors.joining(", "));
    return Finding.of(FindingCode.COLUMN_AMBIGUOUS, at(sheet, columns.get(1)), field.name(), cells);
  }

  /** Arguments: column, the heading as written, the phrase it was taken for. */
  static Finding headingMisprint(Address sheet, HeadingBlock.Labelled heading, Misprint misprint) {
    return Finding.of(
        FindingCode.HEADING_MISPRINT,
        at(sheet, heading),
        misprint.field().name(),
        heading.text(),
        misprint.phrase());
  }

  /** Argument: the unit of the table above. */
  static Finding unitOfTableAbove(Address heading, MoneyUnit unit) {
    return Finding.of(FindingCode.UNIT_OF_TABLE_ABOVE, heading, unit.name());
  }

  /** Argument: the unit of the template. */
  static Finding unitOfTemplate(Address heading, MoneyUnit unit) {
    return Finding.of(FindingCode.UNIT_OF_TEMPLATE, heading, unit.name());
  }

  /** Arguments: the unit of the sheet, that of the template. */
  static Finding unitOtherThanTemplate(Address heading, MoneyUnit named, MoneyUnit template) {
    return Finding.of(FindingCode.UNIT_OTHER_THAN_TEMPLATE, heading, named.name(), template.name());
  }

  /** Arguments: column, the headings that were not recognised. */
  static Finding columnMissing(Address heading, Field field, List<HeadingBlock.Labelled> unknown) {
    String headings =
        unknown.stream()
            .map(HeadingBlock.Labelled::quoted)
            .limit(MOST_HEADINGS)
            .collect(Collectors.joining(", "));
    return Finding.of(
        FindingCode.COLUMN_MISSING, heading, field.name(), headings.isEmpty() ? NOTHING : headings);
  }

  /** Arguments: the column, the cells that hold amounts. */
  static Finding moneyNotCounted(Address heading, HeadingBlock.Labelled column, String cells) {
    return Finding.of(FindingCode.MONEY_NOT_COUNTED, at(heading, column), named(column), cells);
  }

  /** Argument: the column. */
  static Finding moneyColumnUnknown(Address heading, HeadingBlock.Labelled column) {
    return Finding.of(FindingCode.MONEY_COLUMN_UNKNOWN, at(heading, column), named(column));
  }

  /** {@code H "Ngân sách huyện"}, or "H" without a heading. */
  private static String named(HeadingBlock.Labelled column) {
    String letters = ColumnLetters.of(column.column());
    return column.says() ? letters + " \"" + column.text() + "\"" : letters;
  }

  private static Address at(Address sheet, HeadingBlock.Labelled column) {
    return new Address(
        sheet.file(), sheet.sheet(), column.row(), ColumnLetters.of(column.column()));
  }

  /** Argument: what it lacks. */
  static Finding summaryLeftOut(Address heading, Collection<Field> lacking) {
    String fields = lacking.stream().map(Field::name).collect(Collectors.joining(", "));
    return Finding.of(FindingCode.SUMMARY_LEFT_OUT, heading, fields);
  }

  /** Argument: the rows that hold amounts. */
  static Finding tableWithoutItems(Address heading, String rows) {
    return Finding.of(FindingCode.TABLE_WITHOUT_ITEMS, heading, rows);
  }

  /** Argument: the rows that it adds up. */
  static Finding totalWithoutLabel(Address row, String rows) {
    return Finding.of(FindingCode.TOTAL_WITHOUT_LABEL, row, rows);
  }

  static Finding itemBelowTotal(Address row, int total) {
    return Finding.of(FindingCode.ITEM_BELOW_TOTAL, row, Integer.toString(total));
  }

  /** Arguments: as written, the nearest programme, its code. */
  static Finding programmeNearly(Address cell, String written, Programme nearest) {
    return Finding.of(FindingCode.PROGRAMME_NEARLY, cell, written, nearest.name(), nearest.code());
  }

  /** Arguments: the round in the name of the file, in its title, the one that counts. */
  static Finding roundsDiffer(String file, int inName, int inTitle) {
    return Finding.of(
        FindingCode.ROUNDS_DIFFER,
        Address.ofFile(file),
        Integer.toString(inName),
        Integer.toString(inTitle),
        Integer.toString(Math.max(inName, inTitle)));
  }

  /** Argument: what stands behind a label such as "ĐVT"; "" when nothing does. */
  static Finding unitUnknown(Address heading, String found) {
    return Finding.of(FindingCode.UNIT_UNKNOWN, heading, found);
  }

  /** Argument: the units, smallest first. */
  static Finding unitConflict(Address heading, Collection<MoneyUnit> units) {
    String names = units.stream().sorted().map(MoneyUnit::label).collect(Collectors.joining(", "));
    return Finding.of(FindingCode.UNIT_CONFLICT, heading, names);
  }

  /** Argument: the columns and their units, for instance "G: triệu đồng; H: nghìn đồng". */
  static Finding unitsByColumn(Address heading, TableLayout layout, Map<Field, MoneyUnit> units) {
    Columns letters = layout.letters();
    String columns =
        units.entrySet().stream()
            .map(entry -> letters.of(entry.getKey()) + ": " + entry.getValue().label())
            .collect(Collectors.joining("; "));
    return Finding.of(FindingCode.UNITS_BY_COLUMN, heading, columns);
  }

  /** Argument: the first line of the letterhead; "" when there is none. */
  static Finding submitterUnknown(Address at, String letterhead) {
    return Finding.of(FindingCode.SUBMITTER_UNKNOWN, at, letterhead);
  }

  /** Argument: the names that were found. */
  static Finding submitterAmbiguous(Address at, Collection<Submitter> submitters) {
    return Finding.of(FindingCode.SUBMITTER_AMBIGUOUS, at, names(submitters));
  }

  /** Arguments: name, deadline, from when until when it exists. */
  static Finding submitterExpired(Address at, Submitter submitter, LocalDate deadline) {
    return Finding.of(
        FindingCode.SUBMITTER_EXPIRED,
        at,
        submitter.name(),
        WrittenDay.of(deadline),
        WrittenDay.span(submitter.validFrom(), submitter.validTo()));
  }

  /**
   * Arguments: whom the template names, whom the letterhead, whom the file name; "–" for nobody.
   */
  static Finding submitterContradicted(
      String file,
      String template,
      Collection<Submitter> letterhead,
      Collection<Submitter> fileName) {
    return Finding.of(
        FindingCode.SUBMITTER_CONTRADICTED,
        Address.ofFile(file),
        template.isEmpty() ? NOTHING : template,
        letterhead.isEmpty() ? NOTHING : names(letterhead),
        fileName.isEmpty() ? NOTHING : names(fileName));
  }

  private static String names(Collection<Submitter> submitters) {
    return submitters.stream().map(Submitter::name).collect(Collectors.joining("; "));
  }

  /** Arguments: year of the template, year of the plan. */
  static Finding yearDiffers(String file, String year, int planned) {
    return Finding.of(
        FindingCode.YEAR_DIFFERS, Address.ofFile(file), year, Integer.toString(planned));
  }

  /** No arguments. */
  static Finding macrosIgnored(String file) {
    return Finding.of(FindingCode.MACROS_IGNORED, Address.ofFile(file));
  }

  /** Argument: how many. */
  static Finding blankRowsLeftOut(String file, String sheet, int rows) {
    return Finding.of(
        FindingCode.BLANK_ROWS_LEFT_OUT, Address.ofSheet(file, sheet), Integer.toString(rows));
  }

  /** Argument: the characters, as "U+202E". */
  static Finding fileNameNotPrintable(String file, String characters) {
    return Finding.of(FindingCode.FILE_NAME_NOT_PRINTABLE, Address.ofFile(file), characters);
  }

  /** Argument: the first text of the row. */
  static Finding rowNotUnderstood(Address row, String text) {
    return Finding.of(FindingCode.ROW_NOT_UNDERSTOOD, row, text);
  }

  /** Argument: the row of the đề án that goes on. */
  static Finding rowContinues(Address row, int first) {
    return Finding.of(FindingCode.ROW_CONTINUES, row, Integer.toString(first));
  }

  /** Arguments: column, formula, what its cell shows, what it gives. */
  static Finding formula(FindingCode code, Address cell, Field field, FormulaFault fault) {
    return Finding.of(
        code,
        cell,
        field.name(),
        "=" + shown(fault.formula()),
        shown(fault.stored()),
        shown(fault.evaluated()));
  }

  private static String shown(String text) {
    return Objects.requireNonNullElse(CleanText.line(text), NOTHING);
  }

  /** Arguments: its number, row of the đề án above. */
  static Finding itemUnderItem(Address row, String number, int above) {
    return Finding.of(FindingCode.ITEM_UNDER_ITEM, row, number, Integer.toString(above));
  }

  /** No arguments. */
  static Finding formulasBeyondLimit(Address cell) {
    return Finding.of(FindingCode.FORMULAS_BEYOND_LIMIT, cell);
  }

  /** Argument: column. */
  static Finding requiredFieldMissing(Address cell, Field field) {
    return Finding.of(FindingCode.REQUIRED_FIELD_MISSING, cell, field.name());
  }

  /** Arguments: column, what the cell says. */
  static Finding unreadable(
      FindingCode code, Address cell, Field field, String found, String... further) {
    List<String> arguments = new ArrayList<>(List.of(field.name(), found));
    arguments.addAll(List.of(further));
    return Finding.of(code, cell, arguments.toArray(String[]::new));
  }
}
