package vn.tonghop.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.RowKind;

/**
 * Finds numbers that two đề án of one table have: "1.1" twice in a section, "a" twice under one
 * programme. A plain "1" or "I" begins anew wherever its writer likes, and says nothing.
 *
 * <p>It is given the rows of one submission in their order. Of very many numbers only the first are
 * remembered, so that its memory is bounded; it is not thread-safe.
 */
public final class UniqueNumbers {

  static final NamedRule RULE =
      new NamedRule() {
        @Override
        public RuleName name() {
          return RuleName.UNIQUE_NUMBER;
        }

        @Override
        public int version() {
          return 1;
        }
      };

  private static final int MOST_REMEMBERED = 100_000;

  private static final Pattern COMPLETE = Pattern.compile("\\d{1,4}(?:[.,\\-]\\d{1,4})+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SEPARATOR = Pattern.compile("[,\\-]");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}&&[^IVX]]");

  private final boolean asked;
  private final Map<String, String> ofSection = new HashMap<>();
  private final Map<String, String> ofProgramme = new HashMap<>();
  private @Nullable Table table;
  private String before = "";

  public UniqueNumbers(PlanDefinition definition) {
    this.asked = definition.checks().rules().isOn(RULE.name());
  }

  /** What is wrong with the number of the next row. */
  public List<Finding> next(NumberedRow row) {
    if (!asked) {
      return List.of();
    }
    Table of = new Table(row.origin().sheet(), row.table());
    boolean anew = !of.equals(table) || row.kind() == RowKind.SECTION;
    table = of;
    if (anew) {
      ofSection.clear();
      before = "";
    }
    if (anew || row.kind() == RowKind.PROGRAMME) {
      ofProgramme.clear();
    }
    return row.kind() == RowKind.ITEM ? twice(row).stream().toList() : List.of();
  }

  private Optional<Finding> twice(NumberedRow row) {
    String number = row.number();
    if (number == null) {
      return Optional.empty();
    }
    if (COMPLETE.matcher(number).matches() && !DATE.matcher(number).matches()) {
      String whole = afterTheOneBefore(SEPARATOR.matcher(number).replaceAll("."));
      before = whole;
      return twice(whole, row, ofSection);
    }
    return LETTER.matcher(number).matches() ? twice(number, row, ofProgramme) : Optional.empty();
  }

  /** A number cell shows 1.10 as 1.1, and 1.20 as 1.2: behind 1.9 and 1.19 it is meant so. */
  private String afterTheOneBefore(String number) {
    int dot = before.lastIndexOf('.');
    if (!before.endsWith("9") || dot < 0) {
      return number;
    }
    String next = before.substring(0, dot + 1) + (Integer.parseInt(before.substring(dot + 1)) + 1);
    return next.equals(number + "0") ? next : number;
  }

  private Optional<Finding> twice(String number, NumberedRow row, Map<String, String> seen) {
    String first = seen.get(number);
    String cell = Objects.requireNonNull(row.address()).cell();
    if (first == null) {
      if (seen.size() < MOST_REMEMBERED) {
        seen.put(number, cell);
      }
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            FindingCode.NUMBER_TWICE,
            Objects.requireNonNull(row.address()),
            Objects.requireNonNull(row.number()),
            first));
  }
}
