package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.RecordedLeftOut;

/** What an operator in Đồng Nai sees at seven in the morning. */
class StatusPageTest {

  private static final ProgramName PROGRAM =
      new ProgramName("tonghop", List.of("status", "--work", "/data"));

  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void goToVietnam() {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
  }

  @AfterEach
  void goBack() {
    TimeZone.setDefault(zone);
  }

  @Test
  void whatFailedWhyAndWhatToType() {
    assertThat(page("vi").linesOf(Statuses.failed()))
        .containsExactly(
            "Kế hoạch năm 2021, lần tổng hợp 2: chưa xong (21/11/2026 06:57:57 +07:00)",
            "  Đã đọc       15 tệp, 1.234.365 dòng",
            "  Đề án        1.499 chấp nhận, 1 không chấp nhận, 0 trùng, 0 bị thay thế",
            "  Chấp nhận    9 đồng: ngân sách tỉnh 5, đơn vị thụ hưởng 4, nguồn khác 0",
            "  Phát hiện    1 lỗi, 4 cảnh báo, 14 ghi nhận",
            "  Chưa xét     –  địa bàn thuộc diện được hỗ trợ (đã tắt trong plan.yml:",
            "                  no list of wards yet)",
            "  Bắt đầu      21/11/2026 05:00:00 +07:00: bắt đầu (lan@so-ct)",
            "  Gần nhất     21/11/2026 06:57:57 +07:00: hỏng (lan@so-ct)",
            "  Số lần chạy  2: 1 hỏng, 1 bị ngắt",
            "",
            "  Bước       Trạng thái     Số mục     Thời gian  Mục/giây  Số lần chạy",
            "  tiếp nhận  xong        1.234.380  1 giờ 2 phút       331            1",
            "  kiểm tra   hỏng            1.500  > 1 phút 2 s        24            2",
            "  lọc trùng  -",
            "  tổng hợp   -",
            "  đối chiếu  -",
            "  xuất bản   -",
            "  bàn giao   -",
            "",
            "  Sự cố (kiểm tra): đĩa đầy.",
            "    /data: đĩa hết chỗ",
            "  Việc tiếp theo, để làm tiếp từ chỗ dừng:",
            "    tonghop resume 2021 --work /data",
            "");
  }

  @Test
  void whoWorksOnItSinceWhenAndWhere() {
    assertThat(page("en").linesOf(Statuses.resumed()))
        .contains(
            "  Executions    2: 1 interrupted, 1 running",
            "  Worked on by  resume, process 4711 on so-ct, since 2026-11-21 06:57:57 +07:00",
            "  validation      running      1.500  > 3 min 5 s      8.1           2",
            "  Nothing to do but wait. To watch it:",
            "    tonghop status 2021 --watch --work /data")
        .noneMatch(line -> line.contains("resume 2021"));
  }

  @Test
  void whatWasLeftOutAndWhy() {
    Map<String, String> whys = new TreeMap<>(Map.of("~$731.xlsx", "LOCK", "cũ", "FOLDER"));
    assertThat(page("en").linesOf(Statuses.failedBeside(new RecordedLeftOut(whys, 0))))
        .containsSequence(
            "  Left out    cũ (folder; submissions must lie beside it)",
            "              ~$731.xlsx (lock file of an open workbook)");
    for (int i = 10; i < 25; i++) {
      whys.put("a" + i, "LATER");
    }
    assertThat(page("vi").linesOf(Statuses.failedBeside(new RecordedLeftOut(whys, 3))))
        .containsSequence("               a19 (LATER)", "               và 10 mục khác");
  }

  @Test
  void fitsOnATerminalInBothLanguages() {
    for (String language : List.of("vi", "en")) {
      for (List<String> lines :
          List.of(
              page(language).linesOf(Statuses.failed()),
              page(language).linesOf(Statuses.resumed()))) {
        assertThat(lines)
            .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
            .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
      }
    }
  }

  private static StatusPage page(String language) {
    return new StatusPage(new Words(Locale.forLanguageTag(language)), PROGRAM, Statuses.CLOCK);
  }
}
