package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.DuplicateWords;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.ShortText;

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
    listed.forEach(group -> content.add(group(group, publication.plan().year())));
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
                    + " các từ sau và ghi lý do; quyết định có hiệu lực từ lần tổng hợp tiếp theo."),
            verdicts);
  }

  private static Element group(SettledGroup group, int year) {
    String command =
        Wording.PROGRAM
            + "review "
            + year
            + " decide "
            + group.shown()
            + " QUYẾT-ĐỊNH --reason \"LÝ DO\"";
    return Element.of("article")
        .add(members(group), Element.of("pre").add(Element.of("code", command)));
  }

  private static Element members(SettledGroup group) {
    return new Table<Member>("Nhóm " + group.shown() + ": nghi trùng, chờ quyết định")
        .text("Nơi ghi", member -> Wording.TEXT.place(member.proposal().address()))
        .column("Kết quả", "text", DuplicatesSection::standing)
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
    Standing standing = member.settled().standing();
    boolean doubtful = standing == Standing.HELD || standing == Standing.COUNTED_IN_DOUBT;
    cell.add(
        Wording.badge(Wording.TEXT.standingLabel(standing.name()), doubtful ? "yellow" : "plain"));
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null ? null : ShortText.of(text);
  }

  private static @Nullable String amount(Member member, Money money) {
    Funding funding = member.proposal().funding();
    return funding == null ? null : money.of(funding).grouped();
  }
}
