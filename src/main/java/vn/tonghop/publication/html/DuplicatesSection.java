package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.DuplicateWords;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.ShortText;
import vn.tonghop.publication.SubmitterNames;

/** The groups of what may be the same đề án about which somebody has to decide, and how. */
final class DuplicatesSection {

  static final String ID = "trung-lap";
  static final String TITLE = "Trùng lặp";

  /** Nobody decides about more of them at once. */
  private static final int MOST_LISTED = 1_000;

  /**
   * A đề án of a group.
   *
   * @param place in the group, from 0
   */
  private record Member(SettledGroup group, int place) {

    SettledMember settled() {
      return group.members().get(place);
    }

    int number() {
      return place + 1;
    }

    String where() {
      return Wording.TEXT.place(proposal().address());
    }

    Proposal proposal() {
      return group.proposal(place);
    }

    /** How much speaks for its being the first; null for the first itself. */
    @Nullable String points() {
      return settled().member().score().parts().isEmpty()
          ? null
          : Integer.toString(settled().member().score().points());
    }
  }

  private DuplicatesSection() {}

  static Section of(Publication publication) {
    PublishedDuplicates duplicates = publication.findings().duplicates();
    if (duplicates.counts().groups() == 0) {
      return new Section(
          ID, TITLE, List.of(Element.of("p", "Không có đề án nào trùng hoặc nghi trùng.")));
    }
    List<Element> content = new ArrayList<>();
    content.add(Element.of("p", DuplicateWords.counts(duplicates.counts())));
    if (duplicates.counts().open() > 0) {
      content.add(howToDecide());
      open(publication, content);
    }
    int others = duplicates.counts().groups() - duplicates.counts().open();
    if (others > 0) {
      content.add(
          Element.of(
              "p",
              others + " nhóm đã rõ hoặc đã quyết định: xem sheet Trùng lặp của tệp kế hoạch."));
    }
    return new Section(ID, TITLE, content);
  }

  private static void open(Publication publication, List<Element> content) {
    PublishedDuplicates duplicates = publication.findings().duplicates();
    List<SettledGroup> listed =
        duplicates.listed().stream().filter(SettledGroup::isOpen).limit(MOST_LISTED).toList();
    listed.forEach(group -> content.add(group(group, publication)));
    int unlisted = duplicates.counts().open() - listed.size();
    if (unlisted > 0) {
      content.add(
          Element.of(
              "p",
              "Còn " + unlisted + " nhóm chờ quyết định không ghi ở đây; xem bằng lệnh review."));
    }
  }

  private static Element howToDecide() {
    Element verdicts = Element.of("ul");
    for (Verdict verdict : Verdict.values()) {
      verdicts.add(
          Element.of("li")
              .add(Element.of("code", verdict.name().toLowerCase(Locale.ROOT)))
              .text(": " + Wording.TEXT.verdictLabel(verdict.name())));
    }
    return Element.of("div")
        .add(
            Element.of(
                "p",
                "Quyết định về một nhóm bằng lệnh ghi dưới nhóm đó, thay QUYẾT-ĐỊNH bằng một trong"
                    + " các từ sau và ghi lý do; chỉ về một số đề án của nhóm thì thêm --members, ví"
                    + " dụ --members 2-3,5. Quyết định có hiệu lực từ lần tổng hợp tiếp theo."),
            verdicts);
  }

  private static Element group(SettledGroup group, Publication publication) {
    String command =
        Wording.PROGRAM
            + "review "
            + publication.plan().year()
            + " decide "
            + group.shown()
            + " QUYẾT-ĐỊNH --reason \"LÝ DO\"";
    return Element.of("article")
        .add(
            members(group, new SubmitterNames(publication.definition())),
            Element.of("pre").add(Element.of("code", command)));
  }

  private static Element members(SettledGroup group, SubmitterNames names) {
    return new Table<Member>(DuplicateWords.headline(group))
        .text("Nơi ghi", member -> member.number() + ". " + member.where())
        .column("Kết quả", "text", DuplicatesSection::standing)
        .text("Đơn vị gửi", member -> names.of(member.proposal().submitterCode()))
        .text("Tên đề án", member -> shortened(member.proposal().name()))
        .text("Đơn vị thụ hưởng", member -> shortened(member.proposal().beneficiary()))
        .text("Đơn vị thực hiện", member -> shortened(member.proposal().implementer()))
        .number("Tổng kinh phí (đồng)", member -> amount(member, Money.TOTAL))
        .number("Ngân sách tỉnh (đồng)", member -> amount(member, Money.PROVINCIAL))
        .number("Cộng điểm", Member::points)
        .of(
            IntStream.range(0, group.members().size())
                .mapToObj(place -> new Member(group, place))
                .toList());
  }

  private static void standing(Element cell, Member member) {
    SettledMember settled = member.settled();
    cell.add(
        Wording.badge(DuplicateWords.standing(settled), settled.isOpen() ? "yellow" : "plain"));
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null ? null : ShortText.of(text);
  }

  private static @Nullable String amount(Member member, Money money) {
    Funding funding = member.proposal().funding();
    return funding == null ? null : money.of(funding).grouped();
  }
}
