package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Submitter;

/**
 * The findings of intake and their arguments, in the order the sentences name them. A column is
 * named by {@link Field#name()}; rendering puts words to it.
 */
final class IntakeFindings {

  private IntakeFindings() {}

  /** No arguments. */
  static Finding tableNotFound(String file) {
    return Finding.of(FindingCode.TABLE_NOT_FOUND, Address.ofFile(file));
  }

  /** No arguments. */
  static Finding sheetWithoutTable(String file, String sheet) {
    return Finding.of(FindingCode.SHEET_WITHOUT_TABLE, Address.ofSheet(file, sheet));
  }

  static Finding sheetHidden(String file, String sheet) {
    return Finding.of(FindingCode.SHEET_HIDDEN, Address.ofSheet(file, sheet));
  }

  /** Arguments: column, cells of all headings that claim it. The address is the second of them. */
  static Finding columnAmbiguous(Address sheet, Field field, List<HeadingBlock.Labelled> columns) {
    HeadingBlock.Labelled second = columns.get(1);
    String cells =
        columns.stream().map(HeadingBlock.Labelled::cell).collect(Collectors.joining(", "));
    Address address =
        new Address(sheet.file(), sheet.sheet(), second.row(), ColumnLetters.of(second.column()));
    return Finding.of(FindingCode.COLUMN_AMBIGUOUS, address, field.name(), cells);
  }

  /** Argument: column. */
  static Finding columnMissing(Address heading, Field field) {
    return Finding.of(FindingCode.COLUMN_MISSING, heading, field.name());
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

  /** Argument: the first line of the letterhead; "" when there is none. */
  static Finding submitterUnknown(String file, String letterhead) {
    return Finding.of(FindingCode.SUBMITTER_UNKNOWN, Address.ofFile(file), letterhead);
  }

  /** Argument: the names that were found. */
  static Finding submitterAmbiguous(String file, Collection<Submitter> submitters) {
    String names = submitters.stream().map(Submitter::name).collect(Collectors.joining("; "));
    return Finding.of(FindingCode.SUBMITTER_AMBIGUOUS, Address.ofFile(file), names);
  }

  /** Argument: name. */
  static Finding submitterExpired(String file, Submitter submitter) {
    return Finding.of(FindingCode.SUBMITTER_EXPIRED, Address.ofFile(file), submitter.name());
  }

  /** Argument: the first text of the row. */
  static Finding rowNotUnderstood(Address row, String text) {
    return Finding.of(FindingCode.ROW_NOT_UNDERSTOOD, row, text);
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
    return Objects.requireNonNullElse(CleanText.line(text), "");
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
