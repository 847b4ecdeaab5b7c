package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/** What districts send that is no workbook, or no longer one. */
class BrokenFilesTest {

  private final Path folder;

  BrokenFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void assertRefused(byte[] bytes, FindingCode code, String... arguments)
      throws IOException {
    assertRefused(bytes, Limits.DEFAULT, code, arguments);
  }

  private void assertRefused(byte[] bytes, Limits limits, FindingCode code, String... arguments)
      throws IOException {
    Opened opened = Opened.of(Files.write(folder.resolve("frozen"), bytes), limits);
    assertThat(opened.rows()).isEmpty();
    assertThat(opened.faults())
        .containsExactly(Finding.of(code, Address.ofFile("sent.xlsx"), arguments));
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    try (workbook) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static <W extends Workbook> W filled(W workbook) {
    workbook.createSheet("S").createRow(0).createCell(0).setCellValue("Tên đề án");
    return workbook;
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 …,PDF",
    "{\\rtf1\\ansi},RTF",
    "'<html><body><table><tr><td>1</td></tr></table></body></html>',HTML",
    "'<!DOCTYPE html><html></html>',HTML",
    "'<?xml version=\"1.0\"?><Workbook/>',XML",
    "'TT;Tên đề án;Tổng KP',text",
  })
  void refusesOtherFormats(String content, String kind) throws IOException {
    assertRefused(content.getBytes(StandardCharsets.UTF_8), FindingCode.FILE_NOT_A_WORKBOOK, kind);
  }

  @Test
  void refusesBytesOfNoKnownKind() throws IOException {
    assertRefused(new byte[] {1, 0, 2, 0, 3}, FindingCode.FILE_NOT_A_WORKBOOK, "?");
    assertRefused(new byte[] {9, 4, 6, 0, 0, 0}, FindingCode.FILE_NOT_A_WORKBOOK, "Excel 2–4");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(new byte[0], FindingCode.FILE_EMPTY);
  }

  @Test
  void refusesALargeFileUnread() throws IOException {
    Limits limits = new Limits(100, 1 << 20, 10, 10, 10);
    assertRefused(new byte[101], limits, FindingCode.FILE_TOO_LARGE, "file-bytes", "100");
  }

  @Test
  void refusesAPartThatUnpacksToTooMuch() throws IOException {
    byte[] bomb = new RawXlsx().verbatim("xl/media/a.png", "0".repeat(200_000)).bytes();
    Limits limits = new Limits(1 << 20, 100_000, 10, 10, 10);
    assertRefused(bomb, limits, FindingCode.FILE_TOO_LARGE, "unpacked-bytes", "100000");
  }

  @Test
  void refusesPartsThatTogetherUnpackToTooMuch() throws IOException {
    RawXlsx many = new RawXlsx();
    for (int part = 0; part < 10; part++) {
      many.verbatim("xl/media/" + part + ".png", "0".repeat(20_000));
    }
    Limits limits = new Limits(1 << 20, 100_000, 10, 10, 10);
    assertRefused(many.bytes(), limits, FindingCode.FILE_TOO_LARGE, "unpacked-bytes", "100000");
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,Word (.docx)",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,PowerPoint"
        + " (.pptx)",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main,Excel (.xlsb)",
    "application/xml,ZIP",
  })
  void refusesOtherOfficePackages(String mainType, String kind) throws IOException {
    assertRefused(new RawXlsx().mainType(mainType).bytes(), FindingCode.FILE_NOT_A_WORKBOOK, kind);
  }

  @Test
  void acceptsWorkbooksWithMacros() throws IOException {
    RawXlsx workbook =
        new RawXlsx()
            .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            .rows("<row><c><v>1</v></c></row>");
    assertThat(Opened.of(workbook.write(folder.resolve("a.xlsm"))).rows()).hasSize(1);
  }

  @Test
  void refusesOtherZips() throws IOException {
    byte[] openDocument = zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    assertRefused(openDocument, FindingCode.FILE_NOT_A_WORKBOOK, "OpenDocument spreadsheet");
    assertRefused(zip("bien-hoa.xlsx", "…"), FindingCode.FILE_NOT_A_WORKBOOK, "ZIP");
  }

  private static byte[] zip(String entry, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void refusesATruncatedXlsx(double kept) throws IOException {
    byte[] whole = bytes(filled(new XSSFWorkbook()));
    byte[] truncated = Arrays.copyOf(whole, (int) (whole.length * kept));
    assertRefused(truncated, FindingCode.FILE_DAMAGED, "ZIP");
  }

  @Test
  void refusesAnXlsxInWhichADigitChanged() throws IOException {
    String rows = "<row><c><v>350000</v></c></row>";
    byte[] stored = stored(new RawXlsx().rows(rows));
    int digit = new String(stored, StandardCharsets.ISO_8859_1).indexOf("350000");
    stored[digit] = '9';
    assertRefused(stored, FindingCode.FILE_DAMAGED, "ZIP");
  }

  /** The same workbook without compression, so that a digit can be changed in place. */
  private static byte[] stored(RawXlsx workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()))) {
      zip.setLevel(0);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesATruncatedXls() throws IOException {
    byte[] whole = bytes(filled(new HSSFWorkbook()));
    assertRefused(Arrays.copyOf(whole, whole.length / 2), FindingCode.FILE_DAMAGED, "workbook");
    assertRefused(Arrays.copyOf(whole, 512), FindingCode.FILE_DAMAGED, "workbook");
  }

  @Test
  void refusesAnXlsxWithPassword() throws Exception {
    try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (OutputStream out = encryptor.getDataStream(ole2)) {
        out.write(bytes(filled(new XSSFWorkbook())));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ole2.writeFilesystem(bytes);
      assertRefused(bytes.toByteArray(), FindingCode.FILE_PROTECTED);
    }
  }

  @Test
  void refusesAnXlsWithPassword() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("mat khau");
    byte[] protectedBytes;
    try {
      protectedBytes = bytes(filled(new HSSFWorkbook()));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRefused(protectedBytes, FindingCode.FILE_PROTECTED);
  }

  @Test
  void refusesAWordDocumentCalledXls() throws IOException {
    try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
      ole2.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ole2.writeFilesystem(bytes);
      assertRefused(bytes.toByteArray(), FindingCode.FILE_NOT_A_WORKBOOK, "Word (.doc)");
    }
  }

  @Test
  void opensNoExternalEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "bí mật");
    RawXlsx workbook =
        new RawXlsx()
            .verbatim(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \""
                    + secret.toUri()
                    + "\">]><worksheet>"
                    + "<sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>"
                    + "</worksheet>");
    assertRefused(workbook.bytes(), FindingCode.FILE_DAMAGED, "S");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1048577\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"1\"><c><v>1</v></c>",
      })
  void refusesSheetsOutOfOrder(String rows) throws IOException {
    Opened opened = Opened.of(new RawXlsx().rows(rows).write(folder.resolve("a.xlsx")));
    assertThat(opened.faults()).extracting(Finding::code).containsExactly(FindingCode.FILE_DAMAGED);
  }

  @Test
  void doesNotTakeALostFileForABrokenOne() {
    assertThatThrownBy(() -> Opened.of(folder.resolve("nowhere")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void leavesTheFrozenFileAsItIs() throws IOException {
    byte[] whole = bytes(filled(new XSSFWorkbook()));
    Path file = Files.write(folder.resolve("frozen"), whole);
    assertThat(Opened.of(file).rows()).hasSize(1);
    assertThat(file).hasBinaryContent(whole);
  }
}
