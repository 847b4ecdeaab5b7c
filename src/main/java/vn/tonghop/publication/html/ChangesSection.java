package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanChange;
import vn.tonghop.plan.PlanChanges;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.ChangeWords;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.ShortText;
import vn.tonghop.publication.SubmitterNames;

/** How the plan differs from the one that was published before, in money and item by item. */
final class ChangesSection {

  static final String ID = "thay-doi";
  static final String TITLE = "Thay đổi so với lần trước";

  /** More than these of a kind are read in the workbook. */
  private static final int MOST_LISTED = 500;

  private final ChangeWords words;
  private final PlanChanges changes;

  private ChangesSection(ChangeWords words, PlanChanges changes) {
    this.words = words;
    this.changes = changes;
  }

  static Section of(Publication publication) {
    PlanChanges changes = publication.changes();
    if (changes == null) {
      return new Section(ID, TITLE, List.of(Element.of("p", ChangeWords.NOTHING_BEFORE)));
    }
    List<Element> content = new ArrayList<>();
    content.add(Element.of("p", ChangeWords.summary(publication.revision(), changes)));
    content.add(money(changes));
    ChangesSection section =
        new ChangesSection(new ChangeWords(new SubmitterNames(publication.definition())), changes);
    for (PlanChange.Kind kind : PlanChange.Kind.values()) {
      section.add(kind, content);
    }
    return new Section(ID, TITLE, content);
  }

  private static Element money(PlanChanges changes) {
    return new Table<Money>("Kinh phí cả kế hoạch (đồng)")
        .text("Nguồn vốn", Money::heading)
        .number("Lần trước", money -> money.of(changes.before()).grouped())
        .number("Lần này", money -> money.of(changes.after()).grouped())
        .number("Tăng, giảm", money -> difference(money, changes.before(), changes.after()))
        .of(List.of(Money.values()));
  }

  private void add(PlanChange.Kind kind, List<Element> content) {
    List<PlanChange> all = changes.of(kind);
    if (all.isEmpty()) {
      return;
    }
    content.add(items(kind, all));
    int unlisted = all.size() - MOST_LISTED;
    if (unlisted > 0) {
      content.add(
          Element.of(
              "p",
              "Còn "
                  + unlisted
                  + " đề án nữa không ghi ở đây; xem sheet Thay đổi của tệp kế hoạch."));
    }
  }

  private Element items(PlanChange.Kind kind, List<PlanChange> all) {
    Table<PlanChange> table =
        new Table<PlanChange>(ChangeWords.of(kind) + ": " + all.size() + " đề án")
            .text("Tên đề án", ChangesSection::name)
            .text(
                "Đơn vị gửi", change -> words.names().of(change.item().proposal().submitterCode()));
    if (kind == PlanChange.Kind.CHANGED) {
      table.column("Nội dung thay đổi", "text", this::what);
    }
    if (kind != PlanChange.Kind.ADDED) {
      table.number("Tổng kinh phí lần trước (đồng)", of -> total(of.moneyBefore()));
    }
    if (kind != PlanChange.Kind.DROPPED) {
      table.number("Tổng kinh phí lần này (đồng)", of -> total(of.moneyAfter()));
    }
    return table
        .number(
            "Tăng, giảm ngân sách tỉnh (đồng)",
            of -> difference(Money.PROVINCIAL, of.moneyBefore(), of.moneyAfter()))
        .of(all.stream().limit(MOST_LISTED).toList());
  }

  private static String name(PlanChange change) {
    PlanItem item = change.item();
    return item.number() + ". " + shortened(item.proposal().name());
  }

  private void what(Element cell, PlanChange change) {
    List<String> what = words.what(change);
    if (!what.isEmpty()) {
      cell.add(
          Element.of("ul")
              .addAll(what.stream().map(line -> Element.of("li", ShortText.of(line))).toList()));
    }
  }

  private static String shortened(@Nullable String text) {
    return text == null ? "" : ShortText.of(text);
  }

  private static String total(Funding funding) {
    return funding.total().grouped();
  }

  /** With a sign: "+12.000.000". */
  private static String difference(Money money, Funding before, Funding after) {
    Dong difference = money.of(after).minus(money.of(before));
    return difference.compareTo(Dong.ZERO) > 0 ? "+" + difference.grouped() : difference.grouped();
  }
}
