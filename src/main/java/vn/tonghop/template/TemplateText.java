package vn.tonghop.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.MoneyUnit;

/** The sentences of the form and of its guide, for the person who fills it in. */
public final class TemplateText {

  /** What stands in the letterhead until a submitter is chosen. */
  public static final String CHOOSE_SUBMITTER = "(Bấm vào đây để chọn đơn vị gửi)";

  public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  public static final String TOTAL = "TỔNG CỘNG";
  public static final String GUIDE_TITLE = "HƯỚNG DẪN GHI BIỂU ĐĂNG KÝ";
  public static final String SIGN = "(Ký, ghi rõ họ tên)";
  public static final String PREPARED_BY = "NGƯỜI LẬP BIỂU";
  public static final String APPROVED_BY = "THỦ TRƯỞNG ĐƠN VỊ";

  /** Below it an amount is worth a second look: no đề án asks for so little. */
  public static final Dong SMALL = Dong.of(1_000_000);

  private static final Dong SAMPLE_AMOUNT = Dong.of(450_000_000);

  private final Template template;

  public TemplateText(Template template) {
    this.template = template;
  }

  public String title() {
    return "BIỂU ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM " + template.definition().year();
  }

  /** With dots where the number and the day of the covering letter go. */
  public String attachment() {
    return "(Kèm theo Công văn số …… ngày …… tháng …… năm " + letterYear() + ")";
  }

  /** With dots where place and day go. */
  public String placeAndDate() {
    return "……………, ngày …… tháng …… năm " + letterYear();
  }

  private int letterYear() {
    return deadline().getYear();
  }

  /** The first round, and those of corrected workbooks. */
  public List<String> rounds() {
    return List.of("Lần 1", "Lần 2", "Lần 3", "Lần 4", "Lần 5");
  }

  public String reminder() {
    return "Ghi vào các ô màu vàng. Cách ghi: xem sheet “" + Template.GUIDE + "”.";
  }

  /** What to do, step by step. */
  public List<String> steps() {
    return List.of(
        "Chỉ ghi vào các ô màu vàng của sheet “"
            + Template.FORM
            + "”. Ô màu xám tự tính; phần còn lại được khóa (không có mật khẩu) để khỏi sửa nhầm.",
        "Mỗi đề án ghi trên một dòng. Chương trình, tháng bắt đầu và tháng kết thúc chọn trong danh"
            + " sách của ô. Không cần dòng tiêu đề hay dòng cộng cho từng chương trình.",
        amounts(),
        "Ô chuyển sang màu đỏ nhạt là còn thiếu hoặc ghi sai: bổ sung, sửa lại trước khi gửi. Ô"
            + " tiền màu cam là dưới "
            + SMALL.grouped()
            + " đồng: xem lại, có thể đã gõ dấu chấm.",
        "Chép số liệu từ tệp khác: dán bằng “Paste Special – Values” (chỉ dán giá trị) để danh sách"
            + " chọn và cách kiểm tra của ô không bị mất.",
        "Không thêm cột, không đổi tên sheet, không lập thêm biểu khác trong tệp này. Hết dòng thì"
            + " đề nghị nơi phát mẫu cấp mẫu có nhiều dòng hơn.",
        "Gửi lại sau khi sửa: đổi “Lần 1” ở góc trái phía trên bảng thành “Lần 2”, rồi gửi cả tệp.",
        "Lưu ở định dạng .xlsx và gửi chậm nhất ngày " + day(deadline()) + ".");
  }

  private String amounts() {
    MoneyUnit unit = template.unit();
    String typed = DongFormat.exactly(unit, SAMPLE_AMOUNT).toPlainString().replace('.', ',');
    return "Số tiền ghi theo đơn vị "
        + unitName()
        + ", chỉ gõ chữ số, không gõ dấu chấm, không kèm chữ: "
        + SAMPLE_AMOUNT.grouped()
        + " đồng thì gõ "
        + typed
        + ". Dấu chấm ngăn cách hàng nghìn tự hiện ra.";
  }

  private String notAnAmount() {
    return (takesFractions() ? "Chỉ gõ số không âm" : "Chỉ gõ số nguyên không âm")
        + ", không gõ dấu chấm, không kèm chữ. Đơn vị tính: "
        + unitName()
        + ". Không có kinh phí thì ghi 0.";
  }

  /** How a column is filled in; amounts with their unit. */
  public String hint(TemplateColumn column) {
    return column.isMoney() && !column.isComputed()
        ? column.hint() + " Đơn vị tính: " + unitName() + "; chỉ gõ chữ số."
        : column.hint();
  }

  /** What is said when something was typed that the column does not take. */
  public String refusal(TemplateColumn column) {
    return column.isMoney() ? notAnAmount() : column.hint();
  }

  /** Whether whole đồng can need a fraction of the unit that anybody would write. */
  public boolean takesFractions() {
    return template.unit().compareTo(MoneyUnit.THOUSAND) > 0;
  }

  /** As the unit line calls it: provinces differ in "nghìn" and "ngàn". */
  private String unitName() {
    return template.unit() == MoneyUnit.THOUSAND
        ? template.definition().appendix().words().thousand() + " đồng"
        : template.unit().label();
  }

  private LocalDate deadline() {
    return template.definition().submissions().deadline();
  }

  private static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%d/%d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
