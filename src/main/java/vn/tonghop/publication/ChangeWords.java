package vn.tonghop.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.finding.FindingText;
import vn.tonghop.plan.PlanChange;
import vn.tonghop.plan.PlanChanges;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;

/**
 * How the outputs say how a plan differs from the one that was published before.
 *
 * @param names of submitters
 */
public record ChangeWords(SubmitterNames names) {

  /** Where no plan was published before. */
  public static final String NOTHING_BEFORE =
      "Chưa có lần tổng hợp nào được xuất bản trước lần này.";

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  /** What they were and are stands in columns of their own. */
  private static final Set<Field> IN_COLUMNS = Set.of(Field.TOTAL, Field.PROVINCIAL_SHARE);

  public static String of(PlanChange.Kind kind) {
    return switch (kind) {
      case CHANGED -> "Sửa đổi";
      case ADDED -> "Thêm mới";
      case DROPPED -> "Không còn trong kế hoạch";
    };
  }

  /** "Lần tổng hợp 2 so với lần 1. Sửa đổi: 2; thêm mới: 1; không còn: 0 đề án." */
  public static String summary(int revision, PlanChanges changes) {
    return String.format(
        Locale.ROOT,
        "Lần tổng hợp %d so với lần %d. Sửa đổi: %d; thêm mới: %d; không còn: %d đề án.",
        revision,
        changes.since(),
        changes.of(PlanChange.Kind.CHANGED).size(),
        changes.of(PlanChange.Kind.ADDED).size(),
        changes.of(PlanChange.Kind.DROPPED).size());
  }

  /**
   * What an item says otherwise now, but for total and provincial money: "Tên đề án: trước là "Hội
   * chợ"" for each field. Nothing of an item that is in one plan only.
   */
  public List<String> what(PlanChange change) {
    List<String> said = new ArrayList<>();
    if (change.before() == null || change.after() == null) {
      return said;
    }
    if (change.isOfAnotherSubmitter()) {
      said.add("Đơn vị gửi: trước là " + names.of(change.before().proposal().submitterCode()));
    }
    Set<Field> others = EnumSet.copyOf(change.fields());
    others.removeAll(IN_COLUMNS);
    for (Field field : others) {
      said.add(TEXT.fieldLabel(field.name()) + ": trước là " + quoted(field, change.before()));
    }
    return said;
  }

  private static String quoted(Field field, PlanItem item) {
    Object said = PlanChange.said(field, item.proposal());
    if (said == null) {
      return "(để trống)";
    }
    if (said instanceof Dong dong) {
      return dong.grouped() + " đồng";
    }
    return said instanceof Integer month ? month.toString() : "\"" + said + "\"";
  }
}
