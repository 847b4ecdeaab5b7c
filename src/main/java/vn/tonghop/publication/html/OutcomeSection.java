package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.proposal.Dong;
import vn.tonghop.publication.AppendixText;
import vn.tonghop.publication.DuplicateWords;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SenderWords;

/** What the plan comes to, against the budget, and what somebody has to look at. */
final class OutcomeSection {

  private OutcomeSection() {}

  static Section of(Publication publication) {
    return new Section(
        "ket-qua",
        "Kết quả",
        List.of(figures(publication), inWords(publication), toLookAt(publication)));
  }

  private static Element figures(Publication publication) {
    List<Element> figures = new ArrayList<>();
    figures.add(figure("Số đề án", Long.toString(publication.plan().size())));
    for (Money money : Money.values()) {
      figures.add(figure(money.heading(), money.of(publication.plan().total())));
    }
    BudgetUse budget = publication.budget();
    figures.add(figure("Dự toán được giao", budget.assigned()));
    figures.add(figure("Dự toán còn lại", budget.left()));
    return Element.of("dl").in("figures").addAll(figures);
  }

  private static Element figure(String name, Dong amount) {
    return figure(name, Money.written(amount));
  }

  private static Element figure(String name, String value) {
    return Element.of("div").add(Element.of("dt", name), Element.of("dd", value));
  }

  private static Element inWords(Publication publication) {
    AppendixText text =
        new AppendixText(publication.definition().appendix(), publication.plan().year());
    return Element.of("p", "Tổng kinh phí " + text.inWords(publication.plan().total().total()));
  }

  private static Element toLookAt(Publication publication) {
    return Element.of("ul")
        .add(
            line(
                SendersSection.ID, SendersSection.TITLE, SenderWords.counts(publication.senders())),
            line(
                FindingsSection.ID,
                FindingsSection.TITLE,
                Wording.counts(publication.findings().counts()) + "."),
            line(
                DuplicatesSection.ID,
                DuplicatesSection.TITLE,
                DuplicateWords.counts(publication.findings().duplicates().counts())));
  }

  private static Element line(String section, String title, String text) {
    return Element.of("li")
        .add(Element.of("a", title).with("href", "#" + section))
        .text(": " + text);
  }
}
