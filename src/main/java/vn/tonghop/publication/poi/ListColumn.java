package vn.tonghop.publication.poi;

import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link ListSheet}.
 *
 * @param heading above it
 * @param characters its width, counted in digits of the normal font
 * @param look of its cells
 * @param content of its cell in a row: text, a whole number, an amount, a {@link Computed.RowSum},
 *     or null for none
 * @param fill colour of the background of its cell in a row as RRGGBB; null for none
 * @param <R> what a row is about
 */
record ListColumn<R>(
    String heading,
    double characters,
    Look look,
    Function<R, @Nullable Object> content,
    Function<R, @Nullable String> fill) {

  /** A column of text that wraps, or of whole numbers. */
  static <R> ListColumn<R> left(
      String heading, double characters, Function<R, @Nullable Object> content) {
    return new ListColumn<>(heading, characters, Look.CELL, content, row -> null);
  }

  /** A column of short words or numbers, in the middle. */
  static <R> ListColumn<R> centred(
      String heading, double characters, Function<R, @Nullable Object> content) {
    Look look = Look.CELL.aligned(HorizontalAlignment.CENTER);
    return new ListColumn<>(heading, characters, look, content, row -> null);
  }

  /** A column of amounts. */
  static <R> ListColumn<R> amount(
      String heading, double characters, Function<R, @Nullable Object> content) {
    Look look = Look.CELL.aligned(HorizontalAlignment.RIGHT);
    return new ListColumn<>(heading, characters, look, content, row -> null);
  }

  /** A column of per cent with two decimals, with the comma of Vietnamese numbers. */
  static <R> ListColumn<R> percent(
      String heading, double characters, Function<R, @Nullable Object> content) {
    Look look = Look.CELL.centred().withFormat("[$-42A]0.00");
    return new ListColumn<>(heading, characters, look, content, row -> null);
  }

  /** The same with a background that only repeats what the text says. */
  ListColumn<R> filled(Function<R, @Nullable String> colour) {
    return new ListColumn<>(heading, characters, look, content, colour);
  }

  /** How its cell looks in a row. */
  Look look(R row) {
    String colour = fill.apply(row);
    return colour == null ? look : look.filled(colour);
  }
}
