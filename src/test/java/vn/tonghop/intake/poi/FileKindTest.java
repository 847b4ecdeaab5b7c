package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;

class FileKindTest {

  private final Path file;

  FileKindTest(@TempDir Path folder) {
    file = folder.resolve("sent.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A464946,JPEG",
    "89504E470D0A1A0A,PNG",
    "474946383961,GIF",
    "424D36000C0000000000,BMP",
    "49492A0008000000,TIFF",
    "4D4D002A00000008,TIFF",
    "524946462400000057454250,WEBP",
    "0000001866747970686569630000,HEIC",
    "00000018667479706D6966310000,HEIC",
    "526172211A0700,RAR",
    "526172211A070100,RAR",
    "377ABCAF271C0004,SEVEN_ZIP",
    "1F8B0800,GZIP",
    "504B0304,ZIP",
    "504B0506,ZIP",
    "D0CF11E0A1B11AE1,OLE2",
    "0902060000,OLD_EXCEL",
    "FFFE540054003B0031003B003200,CSV",
    "0100020003,UNKNOWN",
  })
  void isToldByTheFirstBytes(String bytes, FileKind kind) throws IOException {
    Files.write(file, HexFormat.of().parseHex(bytes));
    assertThat(FileKind.of(file)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'TT\tTên\tKinh phí',CSV",
    "'ĐĂNG KÝ\nTT;Tên;Kinh phí',CSV",
    "'\uFEFFTT,Tên,Kinh phí',CSV",
    "Kính gửi,TEXT",
    "'MIME-Version: 1.0',MHTML",
    "'  <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>',HTML",
    "'<?xml version=\"1.0\"?><!DOCTYPE html><html>',HTML",
    "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">'"
        + ",XML_SPREADSHEET",
    "'<?xml version=\"1.0\"?><plan/>',XML",
  })
  void isToldByTheFirstWords(String text, FileKind kind) throws IOException {
    Files.writeString(file, text.translateEscapes(), StandardCharsets.UTF_8);
    assertThat(FileKind.of(file)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void hasWordsInEveryLanguage(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle("vn.tonghop.finding.findings", Locale.forLanguageTag(language));
    List<String> kinds = words.keySet().stream().filter(key -> key.startsWith("kind.")).toList();
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FileKind.values()).map(kind -> "kind." + kind.name()).toList());
  }

  @Test
  void isSaidWithWhatToDo() {
    Finding finding =
        Finding.of(FindingCode.FILE_NOT_A_WORKBOOK, Address.ofFile("a.xls"), FileKind.HEIC.name());
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).sentence(finding))
        .startsWith("a.xls: không đọc được tệp như bảng tính Excel: đây là ảnh HEIC. Mở tệp")
        .contains("dạng .xlsx");
    assertThat(FindingText.in(Locale.ENGLISH).sentence(finding))
        .startsWith("a.xls: the file cannot be read as an Excel workbook: it is a picture (HEIC).")
        .contains("save as .xlsx");
  }
}
