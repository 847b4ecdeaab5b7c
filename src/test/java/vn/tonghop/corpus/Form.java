package vn.tonghop.corpus;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of an ordinary registration, of which each case changes what it is about. */
final class Form {

  private static final @Nullable Object[] HEADING = {
    "TT",
    "Tên đề án",
    "Đơn vị thực hiện",
    "Đơn vị thụ hưởng",
    "Bắt đầu (tháng)",
    "Kết thúc (tháng)",
    "Tổng KP thực hiện",
    "KPKC ĐP",
    "Đối ứng",
    "Nguồn khác",
    "Ghi chú"
  };

  static final int NUMBER = 0;
  static final int NAME = 1;
  static final int IMPLEMENTER = 2;
  static final int BENEFICIARY = 3;
  static final int START = 4;
  static final int END = 5;
  static final int TOTAL = 6;
  static final int PROVINCIAL = 7;
  static final int OWN = 8;
  static final int OTHER = 9;
  static final int NOTE = 10;

  private Form() {}

  /** Rows 1 to 4; the unit is nghìn đồng. */
  static Book letterhead(Book book) {
    return letterhead(book, "ĐVT: nghìn đồng");
  }

  static Book letterhead(Book book, @Nullable String unitLine) {
    return book.row("UBND HUYỆN TÂN PHÚ")
        .row("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2021")
        .row(null, null, null, null, null, null, null, null, null, unitLine)
        .skip(1);
  }

  /** Letterhead and heading, so that row 6 comes next. */
  static Book begun() {
    return begun(Book.xlsx());
  }

  static Book begun(Book book) {
    return letterhead(book).row(heading());
  }

  /** Everything but the table's body differs: programme 1 with two đề án, programme 2 with one. */
  static Book body(Book book) {
    return book.rows(items()).rows(closing());
  }

  /** The whole form, nothing unusual about it. */
  static Book whole(Book book) {
    return body(begun(book));
  }

  static @Nullable Object[][] items() {
    return new @Nullable Object[][] {programme1(), training(), visit(), programme2(), lathe()};
  }

  static @Nullable Object[][] closing() {
    return new @Nullable Object[][] {
      total(),
      {"Bằng chữ: Tám trăm bốn mươi lăm triệu đồng./."},
      {},
      {null, "NGƯỜI LẬP BIỂU", null, null, null, null, null, "TRƯỞNG PHÒNG"},
      {null, "Trần Thị Bích", null, null, null, null, null, "Lê Văn Hòa"}
    };
  }

  static @Nullable Object[] heading() {
    return HEADING.clone();
  }

  static @Nullable Object[] programme1() {
    return new @Nullable Object[] {"1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT"};
  }

  static @Nullable Object[] programme2() {
    return new @Nullable Object[] {"2", "Chương trình ứng dụng máy móc thiết bị tiên tiến"};
  }

  static @Nullable Object[] training() {
    return item("1.1", "Tập huấn khởi sự doanh nghiệp", "30 học viên", 5, 6, 195000, 195000, 0);
  }

  static @Nullable Object[] visit() {
    return item("1.2", "Khảo sát, học tập kinh nghiệm", "18 cán bộ", 8, 8, 50000, 50000, 0);
  }

  static @Nullable Object[] lathe() {
    @Nullable Object[] row =
        item(
            "2.1",
            "Ứng dụng máy tiện CNC",
            "Cơ sở cơ khí Minh Phát",
            3,
            12,
            600000,
            300000,
            300000);
    row[NOTE] = "Quyết định 53/2018/QĐ-UBND";
    return row;
  }

  private static @Nullable Object[] item(
      String number, String name, String beneficiary, int start, int end, int... money) {
    return new @Nullable Object[] {
      number,
      name,
      "Phòng Kinh tế và Hạ tầng",
      beneficiary,
      start,
      end,
      money[0],
      money[1],
      money[2],
      0,
      null
    };
  }

  static @Nullable Object[] total() {
    return new @Nullable Object[] {
      null, "Tổng cộng", null, null, null, null, 845000, 545000, 300000, 0
    };
  }

  /** The same row with other values in some columns: column, value, column, value … */
  static @Nullable Object[] but(@Nullable Object[] row, @Nullable Object... changes) {
    @Nullable Object[] changed = Arrays.copyOf(row, HEADING.length);
    for (int at = 0; at < changes.length; at += 2) {
      Object column = changes[at];
      changed[column instanceof Integer index ? index : -1] = changes[at + 1];
    }
    return changed;
  }

  /** The columns of a row in another order; those below zero stay blank. */
  static @Nullable Object[] arranged(@Nullable Object[] row, int... columns) {
    @Nullable Object[] arranged = new @Nullable Object[columns.length];
    for (int at = 0; at < columns.length; at++) {
      arranged[at] = columns[at] < 0 || columns[at] >= row.length ? null : row[columns[at]];
    }
    return arranged;
  }

  static @Nullable Object[][] arranged(@Nullable Object[][] rows, int... columns) {
    return Arrays.stream(rows).map(row -> arranged(row, columns)).toArray(Object[][]::new);
  }
}
