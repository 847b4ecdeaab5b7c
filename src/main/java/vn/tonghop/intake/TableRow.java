package vn.tonghop.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Folded;

/** A row below the heading, by meaning. */
final class TableRow {

  static final List<Field> AMOUNTS = Arrays.stream(Field.values()).filter(Field::isMoney).toList();

  private final HeadingRow cells;
  private final SheetRow row;
  private final TableLayout layout;
  private final SeenCells seen;
  private final List<TableRow> continuations;
  private final Numbering numbering;
  private final @Nullable String name;
  private final boolean nameInItsColumn;
  private @Nullable String foldedName;
  private @Nullable String foldedLead;

  TableRow(HeadingRow cells, TableLayout layout) {
    this(cells, layout, List.of());
  }

  private TableRow(HeadingRow cells, TableLayout layout, List<TableRow> continuations) {
    this.cells = cells;
    this.row = cells.row();
    this.layout = layout;
    this.seen = new SeenCells(row, layout);
    this.continuations = continuations;
    String number = line(Field.NUMBER);
    Numbering whole = number == null ? Numbering.NONE : Numbering.of(number);
    String written = line(Field.NAME);
    nameInItsColumn = written != null || !cell(Field.NAME).isBlank();
    if (nameInItsColumn || number == null || whole != null) {
      numbering = whole == null ? Numbering.NONE : whole;
      name = written;
    } else { // "I. Chương trình…" across merged cells
      Numbering.Led led = Numbering.leading(number);
      numbering = led.number();
      name = led.rest();
    }
  }

  SheetRow row() {
    return row;
  }

  /** Whether the row says nothing but what the heading said. */
  boolean repeatsHeading() {
    return layout.isRepeatedBy(cells);
  }

  /** The same row, read together with those that go on with it. */
  TableRow continuedIn(List<TableRow> further) {
    return further.isEmpty() ? this : new TableRow(cells, layout, further);
  }

  /** What a person sees in that column: of merged cells all see the same, but an amount is one. */
  SheetCell cell(Field field) {
    Integer column = layout.column(field);
    if (column == null) {
      return SheetCell.BLANK;
    }
    if (field.isMoney()) {
      return seen.amount(column);
    }
    SheetCell text = seen.text(column);
    return continuations.isEmpty() || !Continued.GOES_ON.contains(field)
        ? text
        : Continued.joined(text, field, continuations);
  }

  /** What the cell itself holds, whatever it is merged with. */
  SheetCell own(Field field) {
    Integer column = layout.column(field);
    return column == null ? SheetCell.BLANK : row.cell(column);
  }

  SeenCells seen() {
    return seen;
  }

  /** Whether the cell is merged with one further up in the table, and that holds something. */
  boolean isFromAbove(Field field) {
    Integer column = layout.column(field);
    return column != null && !seen.fromAbove(column).isBlank();
  }

  /** Whether it shares an amount that is merged down from above. */
  boolean sharesAmount() {
    return !row.merged().isEmpty() && AMOUNTS.stream().anyMatch(this::isAmountFromAbove);
  }

  private boolean isAmountFromAbove(Field field) {
    Integer column = layout.column(field);
    return column != null && Amount.isLike(seen.fromAbove(column));
  }

  /** Whether it says who or when in cells that it shares with rows above. */
  boolean sharesWhoOrWhen() {
    return !row.merged().isEmpty()
        && (isFromAbove(Field.IMPLEMENTER)
            || isFromAbove(Field.BENEFICIARY)
            || isFromAbove(Field.PROGRAMME)
            || isFromAbove(Field.START_MONTH)
            || isFromAbove(Field.END_MONTH));
  }

  /** The text of the cell on one line; null where it holds none. */
  @Nullable String line(Field field) {
    return CellText.line(cell(field));
  }

  Numbering numbering() {
    return numbering;
  }

  /** Its name, or the text that runs across from the number column in place of one. */
  @Nullable String name() {
    return name;
  }

  /** The cell in which the name stands. */
  SheetCell nameCell() {
    return cell(nameInItsColumn ? Field.NAME : Field.NUMBER);
  }

  /** The name folded; "" without one. */
  String foldedName() {
    String folded = foldedName;
    if (folded == null) {
      folded = name == null ? "" : Folded.fold(name);
      foldedName = folded;
    }
    return folded;
  }

  /** Whether something stands in the name column, be it an error value. */
  boolean hasName() {
    return name != null || nameInItsColumn;
  }

  boolean nameInItsColumn() {
    return nameInItsColumn;
  }

  /** Whether it says itself who, when, or for which programme, as only a đề án does. */
  boolean saysWhoOrWhen() {
    return isFilled(Field.IMPLEMENTER)
        || isFilled(Field.BENEFICIARY)
        || isFilled(Field.PROGRAMME)
        || saysWhen();
  }

  boolean saysWhen() {
    return Months.isLike(own(Field.START_MONTH))
        || Months.isLike(own(Field.END_MONTH))
        || Months.isLike(own(Field.PERIOD));
  }

  /** Whether any of its money cells holds what may be an amount. */
  boolean hasAmount() {
    return AMOUNTS.stream().anyMatch(field -> Amount.isLike(cell(field))) || sharesAmount();
  }

  /** Whether any of its money cells holds what may be an amount other than nothing. */
  boolean hasNonZeroAmount() {
    return sharesAmount()
        || AMOUNTS.stream()
            .map(this::cell)
            .anyMatch(cell -> Amount.isLike(cell) && !Amount.isZero(cell));
  }

  /**
   * Whether nothing but its number, its programme and amounts of nothing were filled in: a prepared
   * row.
   */
  boolean isPrepared() {
    return !hasName()
        && !hasNonZeroAmount()
        && Arrays.stream(Field.values())
            .filter(field -> field != Field.NUMBER && field != Field.PROGRAMME)
            .allMatch(field -> field.isMoney() ? isNothing(cell(field)) : !isFilled(field));
  }

  /** Whether it holds amounts and nothing else that the plan knows. */
  boolean isMereAmounts() {
    return hasNonZeroAmount()
        && Arrays.stream(Field.values())
            .filter(field -> !field.isMoney())
            .allMatch(field -> cell(field).isBlank());
  }

  private static boolean isNothing(SheetCell cell) {
    return cell.isBlank() || Amount.isLike(cell);
  }

  private boolean isFilled(Field field) {
    return !own(field).isBlank();
  }

  /** The first text of the row, wherever it stands; "" without any. */
  String lead() {
    return row.cells().stream()
        .filter(SheetCell.Text.class::isInstance)
        .map(CellText::line)
        .filter(line -> line != null)
        .findFirst()
        .orElse("");
  }

  /** The column of the first text, from 0; 0 without any. */
  int leadColumn() {
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cell(column) instanceof SheetCell.Text && CellText.line(row.cell(column)) != null) {
        return column;
      }
    }
    return 0;
  }

  /** The first text folded; "" without any. */
  String foldedLead() {
    String folded = foldedLead;
    if (folded == null) {
      folded = Folded.fold(lead());
      foldedLead = folded;
    }
    return folded;
  }

  /** All texts of the row. */
  List<String> texts() {
    return row.cells().stream()
        .filter(SheetCell.Text.class::isInstance)
        .map(cell -> ((SheetCell.Text) cell).text())
        .toList();
  }
}
