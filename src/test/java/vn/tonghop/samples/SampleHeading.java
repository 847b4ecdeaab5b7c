package vn.tonghop.samples;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/** How the columns of the appendix are headed, grouped and sized. */
final class SampleHeading {

  static final String TIME = "Thời gian";
  static final String OF_WHICH = "Trong đó";
  static final List<String> GROUPS = List.of(TIME, OF_WHICH);

  private SampleHeading() {}

  /** The headings of the appendix of 2021, to be overridden. */
  static Map<Field, String> usual() {
    Map<Field, String> headings = new EnumMap<>(Field.class);
    headings.put(Field.NUMBER, "TT");
    headings.put(Field.NAME, "Tên đề án");
    headings.put(Field.IMPLEMENTER, "Đơn vị thực hiện");
    headings.put(Field.BENEFICIARY, "Đơn vị thụ hưởng");
    headings.put(Field.OBJECTIVE, "Mục tiêu và nội dung chính");
    headings.put(Field.EXPECTED_RESULT, "Dự kiến kết quả đạt được");
    headings.put(Field.START_MONTH, "Bắt đầu (tháng)");
    headings.put(Field.END_MONTH, "Kết thúc (tháng)");
    headings.put(Field.TOTAL, "Tổng KP thực hiện");
    headings.put(Field.PROVINCIAL_SHARE, "KPKC ĐP (nguồn KC tỉnh)");
    headings.put(Field.BENEFICIARY_SHARE, "KP đóng góp của đơn vị thụ hưởng");
    headings.put(Field.OTHER_SHARE, "Nguồn khác");
    headings.put(Field.NOTE, "Ghi chú");
    headings.put(Field.PERIOD, "Thời gian thực hiện");
    return headings;
  }

  /** The columns of the appendix and the beneficiary's. */
  static List<Field> ofTheAppendix() {
    return Arrays.stream(Field.values())
        .filter(field -> field != Field.PROGRAMME && field != Field.PERIOD)
        .toList();
  }

  /** What stands over the column in the first heading row; null for a column that stands alone. */
  static @Nullable String group(Field field) {
    return switch (field) {
      case START_MONTH, END_MONTH -> TIME;
      case PROVINCIAL_SHARE, BENEFICIARY_SHARE, OTHER_SHARE -> OF_WHICH;
      default -> null;
    };
  }

  /** Width in characters; amounts in đồng need more than amounts in thousands. */
  static int width(Field field, MoneyUnit unit) {
    return switch (field) {
      case NUMBER -> 6;
      case START_MONTH, END_MONTH -> 8;
      case TOTAL, PROVINCIAL_SHARE, BENEFICIARY_SHARE -> unit == MoneyUnit.DONG ? 16 : 13;
      case OTHER_SHARE -> 8;
      case IMPLEMENTER, BENEFICIARY, PERIOD -> 16;
      case NAME, NOTE, PROGRAMME -> 25;
      case OBJECTIVE, EXPECTED_RESULT -> 32;
    };
  }
}
