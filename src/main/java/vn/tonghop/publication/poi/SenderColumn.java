package vn.tonghop.publication.poi;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The columns of the sheet of those who send. */
enum SenderColumn {
  NUMBER("TT", 6, HorizontalAlignment.CENTER),
  CODE("Mã", 10, HorizontalAlignment.CENTER),
  NAME("Đơn vị gửi", 40, HorizontalAlignment.LEFT),
  REQUIRED("Bắt buộc gửi", 10, HorizontalAlignment.CENTER),
  STATE("Tình trạng", 18, HorizontalAlignment.CENTER),
  FILE("Tệp", 34, HorizontalAlignment.LEFT),
  STANDING("Tình trạng tệp", 18, HorizontalAlignment.CENTER),
  RECEIVED("Ngày nhận", 13, HorizontalAlignment.CENTER),
  SOURCE("Căn cứ xác định ngày nhận", 22, HorizontalAlignment.CENTER),
  PROPOSALS("Số đề án", 10, HorizontalAlignment.CENTER),
  ACCEPTED("Đưa vào kế hoạch", 11, HorizontalAlignment.CENTER);

  private final String heading;
  private final double characters;
  private final HorizontalAlignment alignment;

  SenderColumn(String heading, double characters, HorizontalAlignment alignment) {
    this.heading = heading;
    this.characters = characters;
    this.alignment = alignment;
  }

  static double[] widths() {
    return Arrays.stream(values()).mapToDouble(column -> column.characters).toArray();
  }

  String heading() {
    return heading;
  }

  Look look() {
    return Look.CELL.aligned(alignment);
  }
}
