package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table whose first column says what a row is about. On a narrow screen its rows lie below each
 * other, each cell with its heading; so every part names its role, which browsers else forget.
 *
 * @param <R> what a row is about
 */
final class Table<R> {

  /** Puts into a cell what it says of a row. */
  interface Cell<R> {

    void fill(Element cell, R row);
  }

  private record Column<R>(String heading, String styleClass, Cell<R> cell) {}

  private static final String TEXT = "text";
  private static final String NUMBER = "number";

  private final String caption;
  private final List<Column<R>> columns = new ArrayList<>();

  Table(String caption) {
    this.caption = caption;
  }

  /** A column of text; null leaves a cell blank. */
  Table<R> text(String heading, Function<R, @Nullable String> text) {
    return column(heading, TEXT, said(text));
  }

  /** A column of numbers. */
  Table<R> number(String heading, Function<R, @Nullable String> number) {
    return column(heading, NUMBER, said(number));
  }

  Table<R> column(String heading, String styleClass, Cell<R> cell) {
    columns.add(new Column<>(heading, styleClass, cell));
    return this;
  }

  /** The text; nothing where it is null. */
  static <R> Cell<R> said(Function<R, @Nullable String> said) {
    return (cell, row) -> {
      String text = said.apply(row);
      if (text != null) {
        cell.text(text);
      }
    };
  }

  Element of(List<R> rows) {
    return Element.of("table")
        .with("role", "table")
        .add(Element.of("caption", caption))
        .add(group("thead").add(headings()))
        .add(group("tbody").addAll(rows.stream().map(this::row).toList()));
  }

  /** With a last row that stands for all of them. */
  Element of(List<R> rows, R total) {
    return of(rows).add(group("tfoot").add(row(total)));
  }

  private static Element group(String name) {
    return Element.of(name).with("role", "rowgroup");
  }

  private Element headings() {
    return Element.of("tr")
        .with("role", "row")
        .addAll(
            columns.stream()
                .map(
                    column ->
                        Element.of("th", column.heading())
                            .in(column.styleClass())
                            .with("scope", "col")
                            .with("role", "columnheader"))
                .toList());
  }

  private Element row(R about) {
    Element row = Element.of("tr").with("role", "row");
    for (Column<R> column : columns) {
      Element cell =
          column == columns.get(0)
              ? Element.of("th").with("scope", "row").with("role", "rowheader")
              : Element.of("td").with("role", "cell");
      cell.in(column.styleClass()).with("data-heading", column.heading());
      column.cell().fill(cell, about);
      row.add(cell);
    }
    return row;
  }
}
