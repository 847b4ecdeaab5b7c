package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.proposal.Dong;

/**
 * Something that a written workbook says and should not.
 *
 * @param arguments what the sentence of its kind names
 */
public record WorkbookDifference(Kind kind, List<String> arguments) {

  /** What differs from what. Numbers are those of the cell, amounts in đồng. */
  public enum Kind {
    /** A cell from the database: sheet, cell, what it says, what the database says, difference. */
    WORKBOOK_FIGURE(5),
    /** A sum from the cells it should be of: sheet, cell, what it says, their sum, difference. */
    WORKBOOK_SUM(5),
    /** A kept result from its formula: sheet, cell, the result, what it gives, difference. */
    WORKBOOK_FORMULA(5),
    /** A formula that cannot be computed again: sheet, cell, formula. */
    WORKBOOK_FORMULA_UNKNOWN(3),
    /** Text where a number should be: sheet, cell, text. */
    WORKBOOK_TEXT(3),
    /** A row that should be another one: sheet, cell, what it says, what it should say. */
    WORKBOOK_ROW(4),
    /** The total in words from the total: sheet, cell, what the words say, the total. */
    WORKBOOK_WORDS(4),
    /** A part that is not there: what is not there. */
    WORKBOOK_PART(1),
    /** A sentence of the document that is not there: as it should be. */
    DOCUMENT_SENTENCE(1),
    /** A text of the template that was left as it is, with its fields: the text. */
    DOCUMENT_FIELD(1),
    /** The appendix of the document has other rows: how many there should be. */
    DOCUMENT_TABLE(1),
    /** A cell of it: number of the row, field, what it says, what it should say. */
    DOCUMENT_ROW(4),
    /** So many more: how many. */
    MORE(1);

    private final int arguments;

    Kind(int arguments) {
      this.arguments = arguments;
    }
  }

  /** Throws {@link IllegalArgumentException} when these are not the arguments of the kind. */
  public WorkbookDifference {
    arguments = List.copyOf(arguments);
    if (arguments.size() != kind.arguments) {
      throw new IllegalArgumentException(kind + " takes " + kind.arguments + " arguments");
    }
  }

  static WorkbookDifference of(Kind kind, Object... arguments) {
    return new WorkbookDifference(kind, Stream.of(arguments).map(String::valueOf).toList());
  }

  /** Of a cell that says one number and should say another. */
  static WorkbookDifference number(
      Kind kind, String sheet, String cell, BigDecimal said, BigDecimal expected) {
    return of(kind, sheet, cell, shown(said), shown(expected), shown(said.subtract(expected)));
  }

  static String shown(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() < 19
        ? Dong.of(plain.longValueExact()).grouped()
        : plain.toPlainString();
  }

  /** For a log; people read the sentence of its kind. */
  @Override
  public String toString() {
    return kind + " " + String.join(", ", arguments);
  }
}
