package vn.tonghop.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.intake.RowMeaning.Claim;
import vn.tonghop.proposal.Section;

/**
 * Recognises rows of totals. "Cộng" and "Công" fold to the same, and a đề án may well be called
 * "Tổng kết…": so what follows a single word must be something that can be added up.
 */
final class TotalRows {

  private static final Pattern SCOPE =
      Pattern.compile("(?:(muc|phan|nhom|chuong trinh)\\b ?)?((?:[ivx]+|\\d{1,2}|[a-z])( |$))*");
  private static final Pattern ONE_NUMBER =
      Pattern.compile("(?:muc |phan |nhom |chuong trinh )?([ivx]+|\\d{1,2})");

  private final Phrases total;
  private final Phrases subtotal;
  private final PlanNames plan;

  TotalRows(Vocabulary vocabulary, PlanNames plan) {
    total = new Phrases(vocabulary.total());
    subtotal = new Phrases(vocabulary.subtotal());
    this.plan = plan;
  }

  /** Whether the row states a total of any kind. */
  boolean isTotal(TableRow row) {
    return phrase(row).isPresent();
  }

  /**
   * What the row claims to be the total of; null when it states no total.
   *
   * @param above the group it closes
   * @param last whether nothing but the total in words or the signatures follows
   */
  @Nullable RowMeaning read(TableRow row, Group above, boolean last) {
    return phrase(row).map(phrase -> read(phrase, rest(row, phrase), above, last)).orElse(null);
  }

  private RowMeaning read(String phrase, String rest, Group above, boolean last) {
    boolean grand = total.contains(phrase);
    if (isNumberOf(above, rest)) {
      return RowMeaning.claiming(RowKind.SUBTOTAL, claimOf(above));
    }
    Claim named = named(rest);
    if (named != null) {
      return RowMeaning.claiming(RowKind.SUBTOTAL, named);
    }
    if (grand ? !PlanNames.callsItselfProgramme(rest) : rest.isEmpty() && last) {
      return RowMeaning.claiming(RowKind.TOTAL, Claim.GRAND_TOTAL);
    }
    return RowMeaning.claiming(RowKind.SUBTOTAL, claimOf(above));
  }

  private Optional<String> phrase(TableRow row) {
    Numbering.Kind numbered = row.numbering().kind();
    if (row.saysWhoOrWhen()
        || numbered == Numbering.Kind.DOTTED
        || numbered == Numbering.Kind.LETTER) {
      return Optional.empty();
    }
    String text = text(row);
    return Stream.of(total.leading(text), subtotal.leading(text))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(String::length))
        .filter(phrase -> isAddable(phrase, rest(row, phrase), row.numbering()));
  }

  private boolean isAddable(String phrase, String rest, Numbering numbering) {
    boolean scope = SCOPE.matcher(rest).matches() || named(rest) != null;
    return scope || (phrase.contains(" ") && !numbering.isNumbered());
  }

  private static String text(TableRow row) {
    return row.name() == null ? row.foldedLead() : row.foldedName();
  }

  private static String rest(TableRow row, String phrase) {
    return text(row).substring(phrase.length()).strip();
  }

  /** "Cộng (II)" under the group numbered "II": people number their own groups, not the plan's. */
  private static boolean isNumberOf(Group above, String rest) {
    Matcher number = ONE_NUMBER.matcher(rest);
    return number.matches() && number.group(1).equalsIgnoreCase(above.number().text());
  }

  /** A section by number or name, or a programme by name. */
  private @Nullable Claim named(String rest) {
    Matcher number = ONE_NUMBER.matcher(rest);
    Section section =
        number.matches()
            ? plan.sectionNumbered(number.group(1).toUpperCase(Locale.ROOT))
            : plan.section(rest);
    if (section != null) {
      return new Claim(StatedTotal.Scope.SECTION, section.number());
    }
    Group programme = rest.isEmpty() ? null : plan.programme(rest);
    return programme == null ? null : claimOf(programme);
  }

  /** The sum of a group; null when the plan does not know the group. */
  static @Nullable Claim claimOf(Group group) {
    String code = group.programmeCode();
    if (code != null) {
      return new Claim(StatedTotal.Scope.PROGRAMME, code);
    }
    Section section = group.section();
    if (section != null) {
      return new Claim(StatedTotal.Scope.SECTION, section.number());
    }
    return group.text() == null ? Claim.GRAND_TOTAL : null;
  }
}
