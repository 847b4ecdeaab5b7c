package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;

/**
 * A template in the hands of an officer. As in Excel, nothing can be typed into a locked cell, and
 * formulas are calculated when it is saved.
 */
final class FilledTemplate implements AutoCloseable {

  private final XSSFWorkbook workbook;

  FilledTemplate(Template template) throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    new PoiTemplateWorkbook().write(template, blank);
    workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()));
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  XSSFSheet form() {
    return workbook.getSheet(Template.FORM);
  }

  FilledTemplate type(int row, int column, Object value) {
    XSSFCell cell = form().getRow(row).getCell(column);
    if (cell.getCellStyle().getLocked()) {
      throw new AssertionError("locked: " + cell.getReference());
    }
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
    return this;
  }

  /** Types into the cells of one row, counted from 1; "" leaves a cell as it is. */
  FilledTemplate proposal(int number, Object... values) {
    TemplateColumn[] columns = TemplateColumn.values();
    int next = 0;
    for (TemplateColumn column : columns) {
      if (!column.isComputed()) {
        Object value = values[next++];
        if (!value.equals("")) {
          type(TemplateHead.HEADING_LAST + number, column.ordinal(), value);
        }
      }
    }
    return this;
  }

  void save(Path file) throws IOException {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
