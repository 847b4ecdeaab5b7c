package vn.tonghop.template;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Field;

/** The columns of the form, in their order: those of the appendix, the programme, the receiver. */
public enum TemplateColumn {
  NUMBER(Field.NUMBER, null, "Tự đánh số, không phải ghi."),
  PROGRAMME(
      Field.PROGRAMME,
      null,
      "Chọn trong danh sách của ô. Nhiều đề án có thể cùng một chương trình, ghi theo thứ tự nào"
          + " cũng được."),
  NAME(Field.NAME, null, "Tên đầy đủ của đề án. Mỗi đề án một dòng."),
  IMPLEMENTER(Field.IMPLEMENTER, null, "Đơn vị chủ trì thực hiện đề án."),
  BENEFICIARY(
      Field.BENEFICIARY, null, "Cơ sở được hỗ trợ. Chưa xác định được cơ sở nào thì để trống."),
  OBJECTIVE(Field.OBJECTIVE, null, "Làm gì, cho ai, ở đâu, quy mô bao nhiêu."),
  RESULT(Field.EXPECTED_RESULT, null, "Kết quả đo đếm được khi đề án hoàn thành."),
  START(Field.START_MONTH, "Thời gian", "Chọn tháng từ 1 đến 12 của năm kế hoạch."),
  END(
      Field.END_MONTH,
      "Thời gian",
      "Chọn tháng từ 1 đến 12 của năm kế hoạch, không trước tháng bắt đầu."),
  TOTAL(Field.TOTAL, null, "Tự cộng ba cột nguồn kinh phí, không phải ghi."),
  PROVINCIAL(
      Field.PROVINCIAL_SHARE, "Trong đó", "Số tiền đề nghị kinh phí khuyến công của tỉnh hỗ trợ."),
  OWN(
      Field.BENEFICIARY_SHARE,
      "Trong đó",
      "Số tiền đơn vị thụ hưởng đóng góp. Không có thì ghi 0."),
  OTHER(Field.OTHER_SHARE, "Trong đó", "Số tiền từ nguồn khác. Không có thì ghi 0."),
  NOTE(Field.NOTE, null, "Căn cứ pháp lý và điều cần nói thêm. Xuống dòng trong ô: Alt+Enter.");

  private final Field field;
  private final @Nullable String group;
  private final String hint;

  TemplateColumn(Field field, @Nullable String group, String hint) {
    this.field = field;
    this.group = group;
    this.hint = hint;
  }

  /**
   * The first phrase by which the vocabulary knows it, so that it is certain to be recognised.
   *
   * @throws IllegalArgumentException when the vocabulary does not know it
   */
  public String heading(Vocabulary vocabulary) {
    return phrases(vocabulary).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no heading is known for " + field));
  }

  /** Whether the vocabulary knows it: some columns it may leave out. */
  public boolean isKnownTo(Vocabulary vocabulary) {
    return !phrases(vocabulary).isEmpty();
  }

  private List<String> phrases(Vocabulary vocabulary) {
    return vocabulary.headings().getOrDefault(field, List.of());
  }

  /** What stands above the heading, shared with the columns beside it; null for nothing. */
  public @Nullable String group() {
    return group;
  }

  /** Whether the columns stand under one group heading. */
  public boolean isGroupedWith(TemplateColumn other) {
    return group != null && Objects.equals(group, other.group);
  }

  /** How it is filled in, for the person who does. */
  public String hint() {
    return hint;
  }

  /** Whether the form fills it in by itself. */
  public boolean isComputed() {
    return this == NUMBER || this == TOTAL;
  }

  public boolean isMonth() {
    return this == START || this == END;
  }

  public boolean isMoney() {
    return field.isMoney();
  }

  /** Whether a đề án without it is not accepted, whatever its programme. */
  public boolean isRequired() {
    return this == PROGRAMME || this == NAME || this == IMPLEMENTER || isMonth();
  }
}
