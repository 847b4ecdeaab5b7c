package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.Indicators;
import vn.tonghop.plan.Indicators.Count;
import vn.tonghop.plan.Indicators.Value;
import vn.tonghop.publication.Publication;

/** What the plan counts, and below each indicator the numbers it adds up, each with its cell. */
final class IndicatorsSheet {

  static final String NAME = "Chỉ tiêu";

  private static final int NUMBERS = 2;
  private static final String FORMAT = NumberFormats.forSheetWith(Stream.of()).of(BigDecimal.ONE);

  /**
   * A row: an indicator, or one of the numbers it adds up.
   *
   * @param number of the indicator, from 1; null of what it adds up
   * @param content its sum as a formula, or the number itself; null where nobody says one
   * @param count of what it adds up; null of an indicator
   */
  private record Line(
      @Nullable Integer number, String name, @Nullable Object content, @Nullable Count count) {

    @Nullable String address(Function<Count, @Nullable String> part) {
      return count == null ? null : part.apply(count);
    }
  }

  private static final List<ListColumn<Line>> COLUMNS =
      List.of(
          ListColumn.centred("TT", 6, Line::number),
          ListColumn.left("Chỉ tiêu", 60, Line::name),
          new ListColumn<>(
              "Số",
              14,
              Look.CELL.aligned(HorizontalAlignment.RIGHT).withFormat(FORMAT),
              Line::content,
              line -> null),
          ListColumn.centred("Đề án", 10, line -> line.address(Count::item)),
          ListColumn.left("Tệp", 44, line -> line.address(count -> count.cell().file())),
          ListColumn.left("Sheet", 24, line -> line.address(count -> count.cell().sheet())),
          ListColumn.centred("Ô", 10, line -> line.address(count -> count.cell().cell())));

  private IndicatorsSheet() {}

  /** A plan without indicators has no such sheet. */
  static void write(Book book, Publication publication) {
    Indicators indicators = publication.indicators();
    if (indicators.values().isEmpty()) {
      return;
    }
    ListSheet<Line> sheet = new ListSheet<>(book, NAME, COLUMNS);
    sheet.head(
        "CHỈ TIÊU CỦA KẾ HOẠCH KHUYẾN CÔNG NĂM " + publication.plan().year(),
        SheetLine.of(
            publication.mark(),
            "Cộng các số nêu ở cột \"Dự kiến kết quả đạt được\" của các đề án trong kế hoạch."));
    int number = 0;
    for (Value value : indicators.values()) {
      Line line = new Line(++number, value.indicator().name(), sum(value), null);
      if (value.isCounted()) {
        sheet.opening(line);
      } else {
        sheet.total(line);
      }
      value.counts().forEach(count -> sheet.row(new Line(null, "", count.number(), count)));
    }
    sheet.paper();
  }

  /** Over the rows below it; nothing where there are none: nobody said that it is zero. */
  private static @Nullable Object sum(Value value) {
    int rows = value.counts().size();
    return value.isCounted()
        ? new Computed.SumBelow(NUMBERS, rows, BigDecimal.valueOf(value.number()))
        : null;
  }
}
