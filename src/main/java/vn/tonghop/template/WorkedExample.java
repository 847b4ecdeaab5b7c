package vn.tonghop.template;

import java.util.List;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Programme;

/**
 * One đề án filled in, column by column. It keeps to the ceilings of Thông tư 28/2018/TT-BTC, Điều
 * 8, and to the lower ones before it: at most half the cost, at most 200 million đồng.
 */
public final class WorkedExample {

  private static final Dong PROVINCIAL = Dong.of(200_000_000);
  private static final Dong OWN = Dong.of(250_000_000);
  private static final String CONTENT = Folded.fold("máy móc");

  private final Template template;

  public WorkedExample(Template template) {
    this.template = template;
  }

  /** What would stand in that column; amounts as the form shows them. */
  public String in(TemplateColumn column) {
    return switch (column) {
      case NUMBER -> "1";
      case PROGRAMME -> programme().name();
      case NAME ->
          "Ứng dụng máy móc thiết bị tiên tiến trong sản xuất gốm sứ tại Công ty TNHH Gốm sứ A";
      case IMPLEMENTER -> "Phòng Kinh tế và Hạ tầng";
      case BENEFICIARY -> "Công ty TNHH Gốm sứ A";
      case OBJECTIVE ->
          "Hỗ trợ đầu tư 01 lò nung gốm bằng gas điều khiển tự động thay thế lò nung củi, nâng cao"
              + " chất lượng sản phẩm và giảm ô nhiễm môi trường";
      case RESULT ->
          "01 cơ sở CNNT ứng dụng máy móc thiết bị tiên tiến; sản phẩm hỏng còn dưới 3%, chi phí"
              + " nhiên liệu giảm 25%";
      case START -> "4";
      case END -> "11";
      case TOTAL -> amount(PROVINCIAL.plus(OWN));
      case PROVINCIAL -> amount(PROVINCIAL);
      case OWN -> amount(OWN);
      case OTHER -> amount(Dong.ZERO);
      case NOTE -> "Quyết định số …/QĐ-UBND ngày …/…/… của UBND tỉnh";
    };
  }

  private String amount(Dong amount) {
    return DongFormat.in(template.unit(), amount);
  }

  /** The programme of the plan to which the example belongs; where there is none, the first. */
  private Programme programme() {
    List<Programme> programmes = template.definition().programmes();
    return programmes.stream()
        .filter(programme -> Folded.fold(programme.name()).contains(CONTENT))
        .findFirst()
        .orElse(programmes.get(0));
  }
}
