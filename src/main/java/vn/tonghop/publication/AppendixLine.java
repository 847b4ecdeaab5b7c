package vn.tonghop.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Proposal;

/**
 * A row of the appendix as a template writes it.
 *
 * @param kind of the row: muc, muc_rieng, chuong_trinh, de_an or tong_cong
 * @param cells what stands for each of its fields, "de_an.ten"
 */
public record AppendixLine(String kind, Map<String, String> cells) {

  public static final String SECTION = "muc";
  public static final String SINGLE_ITEM = "muc_rieng";
  public static final String PROGRAMME = "chuong_trinh";
  public static final String ITEM = "de_an";
  public static final String TOTAL = "tong_cong";

  public AppendixLine {
    cells = Map.copyOf(cells);
  }

  /** Every row of the plan in its order, with its amounts in that unit; the grand total last. */
  public static List<AppendixLine> of(ProvincialPlan plan, MoneyUnit unit) {
    List<AppendixLine> lines = new ArrayList<>();
    plan.sections().forEach(section -> section(lines, section, unit));
    lines.add(line(TOTAL, Map.of(), unit, plan.total()));
    return lines;
  }

  private static void section(List<AppendixLine> lines, PlanSection section, MoneyUnit unit) {
    if (section.isSingleItem()) {
      lines.add(item(SINGLE_ITEM, section.ownItems().get(0), unit));
      return;
    }
    String number = section.section().number();
    String name = section.section().name();
    lines.add(group(SECTION, number, name, section.size() == 0 ? null : section.subtotal(), unit));
    int position = 0;
    for (PlanProgramme programme : section.programmes()) {
      position++;
      if (!section.section().standalone()) {
        lines.add(programme(position, programme, unit));
      }
      programme.items().forEach(item -> lines.add(item(ITEM, item, unit)));
    }
  }

  private static AppendixLine programme(int position, PlanProgramme programme, MoneyUnit unit) {
    Funding subtotal = programme.items().isEmpty() ? null : programme.subtotal();
    String name = programme.programme().name();
    return group(PROGRAMME, Integer.toString(position), name, subtotal, unit);
  }

  private static AppendixLine group(
      String kind, String number, String name, @Nullable Funding money, MoneyUnit unit) {
    return line(kind, Map.of("so", number, "ten", name), unit, money);
  }

  private static AppendixLine item(String kind, PlanItem item, MoneyUnit unit) {
    Proposal proposal = item.proposal();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("so", item.number());
    texts.put("ten", text(proposal.name()));
    texts.put("don_vi", text(proposal.implementer()));
    texts.put("co_so", text(proposal.beneficiary()));
    texts.put("muc_tieu", text(proposal.objective()));
    texts.put("ket_qua", text(proposal.expectedResult()));
    texts.put("bat_dau", text(proposal.startMonth()));
    texts.put("ket_thuc", text(proposal.endMonth()));
    texts.put("ghi_chu", proposal.note() == null ? "" : LegalBasisLines.of(text(proposal.note())));
    return line(kind, texts, unit, proposal.funding());
  }

  /** Without money its cells stay blank: there is nothing to sum, or it awaits its funding. */
  private static AppendixLine line(
      String kind, Map<String, String> texts, MoneyUnit unit, @Nullable Funding money) {
    Map<String, String> cells = new LinkedHashMap<>();
    texts.forEach((name, text) -> cells.put(kind + "." + name, text));
    AmountTexts.in(unit, money == null ? Funding.ZERO : money)
        .forEach((name, text) -> cells.put(kind + "." + name, money == null ? "" : text));
    return new AppendixLine(kind, cells);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
