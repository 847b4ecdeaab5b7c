package vn.tonghop.deduplication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.corpus.Book;
import vn.tonghop.definition.PlanDefinitions;

/**
 * The submissions of a district and of the union of co-operatives, which tell of two đề án both: of
 * one in the same words, of the other in words of their own.
 */
public final class SentTwice {

  public static final String DISTRICT = "734-tan-phu.xlsx";
  public static final String UNION = "lmhtx.xlsx";
  public static final String WOMEN = "hlhpn.xlsx";

  private static final @Nullable Object[] HEADING = {
    "TT",
    "Tên đề án",
    "Đơn vị thực hiện",
    "Đơn vị thụ hưởng",
    "Mục tiêu và nội dung chính",
    "Dự kiến kết quả",
    "Bắt đầu (tháng)",
    "Kết thúc (tháng)",
    "Tổng KP thực hiện",
    "KPKC ĐP",
    "Đối ứng",
    "Nguồn khác",
    "Ghi chú"
  };

  private static final String BASIS = "Quyết định 53/2018/QĐ-UBND";

  private final Path folder;
  private final Path job;

  /** Writes them into folders of their own. */
  public SentTwice(Path parent) throws IOException {
    folder = Files.createDirectories(parent.resolve("input"));
    job = Files.createDirectories(parent.resolve("jobs/2021"));
    define();
    district(BASIS);
    union(450_000);
  }

  public Path folder() {
    return folder;
  }

  /** The plan of 2021, by which nothing is certain but what is identical. */
  public Path job() {
    return job;
  }

  private void define() throws IOException {
    PlanDefinitions.copyPlanWithoutDocument(job);
    for (String shared : List.of("vocabulary", "rates", "legal-bases", "matching")) {
      String text = Files.readString(Path.of("jobs", shared + ".yml"));
      Files.writeString(
          job.resolveSibling(shared + ".yml"),
          text.replaceFirst("(?m)^certain: .*", "certain: 2000")
              .replaceFirst("(?m)^doubtful: .*", "doubtful: 100"));
    }
  }

  /** Writes it anew, with another note at the one that may be the same. */
  public void district(@Nullable String note) throws IOException {
    Book book =
        begun("UBND HUYỆN TÂN PHÚ")
            .row(lathe("2.1"))
            .row(
                item(
                    "2.2",
                    "Ứng dụng máy ép viên nén mùn cưa",
                    "Hợp tác xã Chế biến gỗ Phú Lâm",
                    "Đầu tư 01 máy ép viên nén mùn cưa công suất 500 kg/giờ",
                    400_000,
                    note))
            .row(
                item(
                    "2.3",
                    "Ứng dụng hệ thống sấy nông sản bằng năng lượng mặt trời",
                    "Cơ sở sản xuất Thanh Bình",
                    "Đầu tư 01 hệ thống sấy",
                    300_000,
                    BASIS));
    Files.write(folder.resolve(DISTRICT), book.bytes());
  }

  /** Writes it anew, with another total of the one that may be the same. */
  public void union(int thousands) throws IOException {
    Book book =
        begun("LIÊN MINH HỢP TÁC XÃ TỈNH ĐỒNG NAI").row(lathe("2.1")).row(press("2.2", thousands));
    Files.write(folder.resolve(UNION), book.bytes());
  }

  /** A third body tells of the one that may be the same, with that total. */
  public void women(int thousands) throws IOException {
    Book book = begun("HỘI LIÊN HIỆP PHỤ NỮ TỈNH ĐỒNG NAI").row(press("2.1", thousands));
    Files.write(folder.resolve(WOMEN), book.bytes());
  }

  /** Sends what the union has sent once more, in other rows and a file of another name. */
  public void unionMoved() throws IOException {
    Files.delete(folder.resolve(UNION));
    Book book = begun("LIÊN MINH HỢP TÁC XÃ TỈNH ĐỒNG NAI").row(press("2.1", 450_000));
    Files.write(folder.resolve("lmhtx-gui-lai.xlsx"), book.row(lathe("2.2")).bytes());
  }

  private static Book begun(String sender) {
    return Book.xlsx()
        .row(sender)
        .row("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2021")
        .row(null, null, null, null, null, null, null, null, null, null, null, "ĐVT: nghìn đồng")
        .skip(1)
        .row(HEADING)
        .row("2", "Chương trình ứng dụng máy móc thiết bị tiên tiến");
  }

  private static @Nullable Object[] lathe(String number) {
    return item(
        number,
        "Ứng dụng máy tiện CNC trong gia công khuôn mẫu",
        "Công ty TNHH Cơ khí Minh Phát",
        "Đầu tư 01 máy tiện CNC hai trục",
        600_000,
        BASIS);
  }

  private static @Nullable Object[] press(String number, int thousands) {
    return item(
        number,
        "Hỗ trợ máy ép viên nén từ mùn cưa cho hợp tác xã",
        "HTX Chế biến gỗ Phú Lâm",
        "Mua máy ép viên nén",
        thousands,
        BASIS);
  }

  private static @Nullable Object[] item(
      String number,
      String name,
      String beneficiary,
      String objective,
      int thousands,
      @Nullable String note) {
    return new @Nullable Object[] {
      number,
      name,
      "Trung tâm Khuyến công",
      beneficiary,
      objective,
      "01 máy đưa vào sản xuất, tăng năng suất 20%",
      3,
      12,
      thousands,
      thousands / 2,
      thousands / 2,
      0,
      note
    };
  }
}
