package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;

class IndicatorsSheetTest {

  private static XSSFWorkbook workbook(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiPlanWorkbook().write(publication, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<Row> below(XSSFSheet sheet, String indicator) {
    List<Row> rows = new ArrayList<>();
    boolean found = false;
    for (Row row : sheet) {
      String name = row.getCell(1) == null ? "" : row.getCell(1).getStringCellValue();
      found = name.isEmpty() ? found : name.equals(indicator);
      if (found) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void addsUpWhatTheDeAnSayAndNamesTheirCells() throws IOException {
    try (XSSFWorkbook workbook = workbook(Plan2021.counting(Plan2021.publication()))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      List<Row> rows =
          below(workbook.getSheet("Chỉ tiêu"), "lượt cán bộ, người lao động được hỗ trợ gián tiếp");

      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).getCell(2).getCellFormula()).matches("SUM\\(C\\d+:C\\d+\\)");
      assertThat(rows.get(0).getCell(2).getNumericCellValue()).isEqualTo(700);
      assertThat(evaluator.evaluate(rows.get(0).getCell(2)).getNumberValue()).isEqualTo(700);
      assertThat(rows.get(1).getCell(2).getNumericCellValue()).isEqualTo(300);
      assertThat(rows.get(1).getCell(3).getStringCellValue()).isEqualTo("1.1");
      assertThat(rows.get(1).getCell(4).getStringCellValue()).isEqualTo("ttkc.xlsx");
      assertThat(rows.get(2).getCell(2).getNumericCellValue()).isEqualTo(400);
      assertThat(
              below(
                  workbook.getSheet("Chỉ tiêu"), "cơ sở CNNT ứng dụng máy móc thiết bị tiên tiến"))
          .hasSize(1 + 9);
    }
  }

  @Test
  void leavesBlankWhatNobodyCounted() throws IOException {
    Publication one = Plan2021.publication(Plan2021.APPENDIX, Plan2021.proposals().subList(0, 1));
    try (XSSFWorkbook workbook = workbook(Plan2021.counting(one))) {
      List<Row> rows = below(workbook.getSheet("Chỉ tiêu"), "hội thảo");
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).getCell(2).toString()).isEmpty();
    }
  }

  @Test
  void isNotThereWhereNothingIsCounted() throws IOException {
    try (XSSFWorkbook workbook = workbook(Plan2021.publication())) {
      assertThat(workbook.getSheet("Chỉ tiêu")).isNull();
    }
  }
}
