package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;
import vn.tonghop.proposal.Submitter;

/**
 * What a submitter asks for.
 *
 * @param items grouped by programme, in the order of the plan
 */
record RandomPlan(Submitter submitter, List<PlannedItem> items) {

  private static final List<String> WHAT =
      List.of(
          "Tập huấn khởi sự doanh nghiệp",
          "Tổ chức đoàn khảo sát, học tập kinh nghiệm",
          "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến",
          "Tham gia hội chợ triển lãm",
          "Hỗ trợ đầu tư phòng trưng bày sản phẩm",
          "Bình chọn sản phẩm CNNT tiêu biểu",
          "Xét tặng danh hiệu nghệ nhân, thợ giỏi",
          "Xây dựng chuyên đề khuyến công",
          "In bản tin khuyến công (1.600 bản)",
          "Thống kê số liệu CNNT",
          "Tổ chức hội thảo chuyên đề",
          "Duy trì mạng lưới cộng tác viên",
          "Tư vấn lập dự án đầu tư",
          "Cộng tác viên khuyến công cấp xã",
          "Tổng kết chương trình khuyến công",
          "Đóng góp ý kiến thiết kế mẫu mã, bao bì");
  private static final List<String> FOR_WHOM =
      List.of(
          "cho 30 người", "tại xã Phú Lâm", "năm 2021", "(đợt 1)", "của cơ sở mộc Hòa Thuận", "");
  private static final List<String> WHO =
      List.of(
          "Phòng Kinh tế và Hạ tầng",
          "Trung tâm Khuyến công",
          "Phòng Kinh tế",
          "Hội Liên hiệp Phụ nữ huyện");
  private static final List<String> BENEFICIARIES =
      List.of(
          "Công ty TNHH Thủy Hoà",
          "HTX Nông nghiệp Phú Lâm",
          "Cơ sở cơ khí Minh Phát",
          "05 cơ sở CNNT",
          "DNTN Quý Tỵ",
          "Hộ kinh doanh Nguyễn Văn Ưởng");
  private static final List<String> TEXTS =
      List.of(
          "Nâng cao năng suất, chất lượng sản phẩm",
          "Mục tiêu: 30 học viên được cấp chứng nhận",
          "- Quảng bá 240 sản phẩm\n- Ký 03 hợp đồng ghi nhớ",
          "Giảm 20% chi phí điện năng",
          "01 mô hình được xây dựng");
  private static final List<String> NOTES =
      List.of(
          "Quyết định 53/2018/QĐ-UBND",
          "NQ 147/2018/NQ-HĐND;\nQĐ 558/QĐ-UBND",
          "Đối ứng đã cam kết");

  static RandomPlan of(long seed, int most, PlanDefinition definition) {
    Chance chance = new Chance(seed, "plan");
    List<PlannedItem> items = new ArrayList<>();
    for (Section section : definition.sections()) {
      for (Programme programme : section.programmes()) {
        if (section.standalone()) {
          if (chance.percent(25)) {
            items.add(awaiting(chance, programme));
          }
        } else {
          for (int left = chance.between(0, 4); left > 0; left--) {
            items.add(item(chance, programme));
          }
        }
      }
    }
    if (items.isEmpty()) {
      items.add(item(chance, definition.sections().get(0).programmes().get(0)));
    }
    return new RandomPlan(
        sender(chance, definition), items.subList(0, Math.min(most, items.size())));
  }

  private static Submitter sender(Chance chance, PlanDefinition definition) {
    return chance.oneOf(
        definition.submitters().stream()
            .filter(submitter -> submitter.isValidOn(definition.submissions().deadline()))
            .toList());
  }

  private static PlannedItem item(Chance chance, Programme programme) {
    int start = chance.between(1, 12);
    return new PlannedItem(
        programme.code(),
        (chance.oneOf(WHAT) + " " + chance.oneOf(FOR_WHOM)).strip(),
        chance.oneOf(WHO),
        chance.percent(80) ? chance.oneOf(BENEFICIARIES) : null,
        chance.percent(70) ? chance.oneOf(TEXTS) : null,
        chance.percent(70) ? chance.oneOf(TEXTS) : null,
        start,
        chance.between(start, 12),
        funding(chance),
        chance.percent(40) ? chance.oneOf(NOTES) : null);
  }

  private static PlannedItem awaiting(Chance chance, Programme programme) {
    return new PlannedItem(
        programme.code(),
        programme.name(),
        chance.oneOf(WHO),
        null,
        null,
        null,
        3,
        12,
        null,
        "Kinh phí bổ sung sau khi UBND tỉnh chấp thuận chủ trương");
  }

  private static Funding funding(Chance chance) {
    long provincial = amount(chance);
    long beneficiary = chance.percent(50) ? amount(chance) : 0;
    long other = chance.percent(15) ? amount(chance) : 0;
    return Funding.ofDong(provincial + beneficiary + other, provincial, beneficiary, other);
  }

  /** Mostly round, sometimes to the đồng, sometimes as large as the whole plan. */
  private static long amount(Chance chance) {
    return switch (chance.between(0, 9)) {
      case 0 -> chance.between(2_000_000, 999_999_999);
      case 1 -> 1_000L * chance.between(2_000, 12_000_000);
      case 2 -> 0;
      case 3 -> 500_000L * chance.between(4, 99);
      default -> 1_000_000L * chance.between(2, 2_000);
    };
  }
}
