package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.intake.CellRange;
import vn.tonghop.intake.FontRun;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;

/** What stands around the contents of cells: merged, hidden, in which font. */
class WhatAPersonSeesTest {

  private final Path folder;

  WhatAPersonSeesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Workbook> formats() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private List<SheetRow> rows(Workbook workbook) throws IOException {
    Opened opened = Opened.of(Workbooks.write(workbook, folder.resolve("a")));
    assertThat(opened.faults()).isEmpty();
    return opened.rows();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsMergedAndHiddenCells(Workbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet("S");
    Workbooks.row(sheet, 1, "TT", "Cơ sở");
    Workbooks.row(sheet, 2, "1", "HTX Xuân Lộc", 5);
    Workbooks.row(sheet, 4, "3");
    sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    sheet.getRow(1).setZeroHeight(true);
    sheet.setColumnHidden(2, true);

    List<SheetRow> rows = rows(workbook);

    CellRange down = new CellRange(2, 4, 1, 1);
    assertThat(rows.get(0).sheet().merged()).containsExactly(new CellRange(1, 1, 1, 2), down);
    assertThat(rows).extracting(SheetRow::hidden).containsExactly(false, true, false, false);
    assertThat(rows.get(0).sheet().isHidden(1)).isFalse();
    assertThat(rows.get(0).sheet().isHidden(2)).isTrue();
    assertThat(rows.get(1).cell(2)).isEqualTo(new SheetCell.Number(new BigDecimal("5.0")));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tellsTheFontsOfLegacyText(Workbook workbook) throws IOException {
    Font legacy = workbook.createFont();
    legacy.setFontName(".VnTime");
    Font today = workbook.createFont();
    today.setFontName("Times New Roman");
    CellStyle style = workbook.createCellStyle();
    style.setFont(legacy);
    RichTextString mixed = workbook.getCreationHelper().createRichTextString("abcdef");
    mixed.applyFont(0, 3, today);
    mixed.applyFont(3, 6, legacy);
    Sheet sheet = workbook.createSheet("S");
    Workbooks.row(sheet, 1, "Xin chµo", null, "Xin chào").getCell(0).setCellStyle(style);
    Cell cell = sheet.getRow(0).createCell(1);
    cell.setCellValue(mixed);

    SheetRow row = rows(workbook).get(0);

    assertThat(row.cell(0))
        .isEqualTo(new SheetCell.Text("Xin chµo", List.of(new FontRun(0, ".VnTime"))));
    assertThat(row.cell(1))
        .isEqualTo(
            new SheetCell.Text(
                "abcdef", List.of(new FontRun(0, "Times New Roman"), new FontRun(3, ".VnTime"))));
    assertThat(row.cell(2)).isEqualTo(new SheetCell.Text("Xin chào"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsCustomProperties(Workbook workbook) throws IOException {
    Workbooks.row(workbook.createSheet("S"), 1, "TT");
    if (workbook instanceof XSSFWorkbook xlsx) {
      xlsx.getProperties().getCustomProperties().addProperty("tonghop.submitter", "731");
    } else if (workbook instanceof HSSFWorkbook xls) {
      xls.createInformationProperties();
      CustomProperties custom = new CustomProperties();
      custom.put("tonghop.submitter", "731");
      xls.getDocumentSummaryInformation().setCustomProperties(custom);
    }

    Opened opened = Opened.of(Workbooks.write(workbook, folder.resolve("a")));

    assertThat(opened.facts().properties()).containsEntry("tonghop.submitter", "731");
    assertThat(opened.facts().macros()).isFalse();
  }

  @Test
  void takesADateThatWasNeverSetForNone() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Workbooks.row(workbook.createSheet("S"), 1, "TT");
    workbook.createInformationProperties();
    Date first = Date.from(Instant.parse("1601-01-01T00:00:00Z"));
    workbook.getSummaryInformation().setLastSaveDateTime(first);

    Opened opened = Opened.of(Workbooks.write(workbook, folder.resolve("a")));

    assertThat(opened.facts().modified()).isNull();
  }
}
