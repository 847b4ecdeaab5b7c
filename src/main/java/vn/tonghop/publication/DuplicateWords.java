package vn.tonghop.publication;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.MemberNumbers;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.finding.FindingText;

/** How the outputs say what was sent more than once, or may have been. */
public final class DuplicateWords {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private DuplicateWords() {}

  /** "3 nhóm; chắc chắn trùng: 1; nghi trùng: 2; chờ quyết định: 1. …". */
  public static String counts(DuplicateCounts counts) {
    return String.format(
            Locale.ROOT,
            "%d nhóm; chắc chắn trùng: %d; nghi trùng: %d; chờ quyết định: %d.",
            counts.groups(),
            counts.certain(),
            counts.doubtful(),
            counts.open())
        + withheld(" Tạm thời không tính: ", counts.held())
        + withheld(" Giữ theo quyết định: ", counts.putOff());
  }

  private static String withheld(String label, Withheld withheld) {
    return withheld.isNothing()
        ? ""
        : label + withheld.proposals() + " đề án, " + withheld.money().total().grouped() + " đồng.";
  }

  /** "Nhóm 1a2b3c4d: nghi trùng, chờ quyết định". */
  public static String headline(SettledGroup group) {
    List<String> decided = group.decisions().stream().map(by -> decided(group, by)).toList();
    StringJoiner headline = new StringJoiner(". ");
    headline.add("Nhóm " + group.shown() + ": " + kind(group, !decided.isEmpty()));
    decided.forEach(headline::add);
    return headline.toString();
  }

  private static String kind(SettledGroup group, boolean decided) {
    if (group.isOpen()) {
      long open = group.members().stream().filter(SettledMember::isOpen).count();
      return decided
          ? "nghi trùng, còn chờ quyết định về " + open + "/" + group.members().size() + " đề án"
          : "nghi trùng, chờ quyết định";
    }
    if (group.certain()) {
      return decided ? "chương trình cho là chắc chắn trùng" : "chắc chắn trùng";
    }
    return "nghi trùng";
  }

  /** "lan@so-ct quyết định về đề án 1, 2: là cùng một đề án. Lý do: đã gọi điện hỏi". */
  private static String decided(SettledGroup group, ReviewDecision decision) {
    List<Integer> meant = group.group().places(decision.members());
    String of =
        meant.size() == group.members().size() ? "" : " về đề án " + MemberNumbers.shown(meant);
    return String.format(
        Locale.ROOT,
        "%s quyết định%s: %s. Lý do: %s",
        decision.decidedBy(),
        of,
        TEXT.verdictLabel(decision.verdict().name()),
        decision.reason());
  }

  /** What became of a member: "không tính, trùng với 1". */
  public static String standing(SettledMember member) {
    String standing = TEXT.standingLabel(member.standing().name());
    if (member.standing() == Standing.DUPLICATE) {
      return standing + ", trùng với " + (member.of() + 1);
    }
    return member.standing().isInDoubt() && !member.isOpen()
        ? standing + ", giữ theo quyết định"
        : standing;
  }
}
