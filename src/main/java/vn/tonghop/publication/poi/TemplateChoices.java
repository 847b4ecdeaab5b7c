package vn.tonghop.publication.poi;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;

/** The lists to choose from, what else a cell takes, and what is said at it. */
final class TemplateChoices {

  private static final String WRONG = "Không nhận giá trị này";

  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper helper;
  private final Template template;
  private final TemplateText text;

  TemplateChoices(XSSFSheet sheet, Template template, TemplateText text) {
    this.sheet = sheet;
    this.helper = new XSSFDataValidationHelper(sheet);
    this.template = template;
    this.text = text;
  }

  void add(TemplateRows rows) {
    if (template.submitter() == null) {
      add(
          new CellRangeAddress(TemplateHead.LETTERHEAD, TemplateHead.LETTERHEAD, 0, 0),
          helper.createFormulaListConstraint(TemplateGuide.SUBMITTERS),
          new Words("Đơn vị gửi", "Chọn đơn vị gửi trong danh sách.", "Chọn trong danh sách."));
    }
    add(
        new CellRangeAddress(1, 1, 0, 0),
        anything(),
        new Words("Phòng, ban lập biểu", "Không bắt buộc. Ví dụ: Phòng Kinh tế.", ""));
    add(
        new CellRangeAddress(TemplateHead.ROUND, TemplateHead.ROUND, 0, 0),
        helper.createExplicitListConstraint(text.rounds().toArray(String[]::new)),
        new Words(
            "Lần gửi",
            "Gửi lại sau khi sửa thì chọn lần tiếp theo: biểu gửi lần sau thay cho biểu gửi lần"
                + " trước.",
            "Chọn trong danh sách."));
    for (TemplateColumn column : TemplateColumn.values()) {
      if (!column.isComputed()) {
        add(rows.of(column), constraint(column), words(column));
      }
    }
  }

  private DataValidationConstraint constraint(TemplateColumn column) {
    if (column == TemplateColumn.PROGRAMME) {
      return helper.createFormulaListConstraint(TemplateGuide.PROGRAMMES);
    }
    if (column.isMonth()) {
      return helper.createExplicitListConstraint(
          IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toArray(String[]::new));
    }
    return column.isMoney() ? amount() : anything();
  }

  private DataValidationConstraint amount() {
    String most = Long.toString(TemplateForm.MOST_DONG / template.unit().dong());
    return text.takesFractions()
        ? helper.createDecimalConstraint(OperatorType.BETWEEN, "0", most)
        : helper.createIntegerConstraint(OperatorType.BETWEEN, "0", most);
  }

  private static DataValidationConstraint anything() {
    return new XSSFDataValidationConstraint(ValidationType.ANY, "");
  }

  private Words words(TemplateColumn column) {
    String title = column.heading(template.definition().vocabulary());
    return new Words(title, text.hint(column), text.refusal(column));
  }

  private void add(CellRangeAddress cells, DataValidationConstraint constraint, Words words) {
    CellRangeAddressList where = new CellRangeAddressList();
    where.addCellRangeAddress(cells);
    DataValidation validation = helper.createValidation(constraint, where);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(shortened(words.title()), words.prompt());
    validation.setShowPromptBox(true);
    if (constraint.getValidationType() != ValidationType.ANY) {
      validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
      validation.createErrorBox(WRONG, words.error());
      validation.setShowErrorBox(true);
      // In .xlsx this setter takes the opposite of what it says.
      validation.setSuppressDropDownArrow(true);
    }
    sheet.addValidationData(validation);
  }

  /** Excel takes titles of 32 characters. */
  private static String shortened(String title) {
    return title.length() <= 32 ? title : title.substring(0, 31) + "…";
  }

  /** What is said at a cell, and what when something else was typed into it. */
  private record Words(String title, String prompt, String error) {}
}
