package vn.tonghop.plan;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * What became of one item between two plans. One of the two is not null.
 *
 * @param before null when it was added
 * @param after null when it was dropped
 */
public record PlanChange(@Nullable PlanItem before, @Nullable PlanItem after) {

  /** Kinds of changes, in the order in which they are listed. */
  public enum Kind {
    CHANGED,
    ADDED,
    DROPPED
  }

  public PlanChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  /** What it is; that of an item that says the same in both plans is {@link Kind#CHANGED} too. */
  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.DROPPED : Kind.CHANGED;
  }

  /** The item as it is now, or as it was when it was dropped. */
  public PlanItem item() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** The money it had; zero when it was not there. */
  public Funding moneyBefore() {
    return money(before);
  }

  /** The money it has; zero when it is there no more. */
  public Funding moneyAfter() {
    return money(after);
  }

  /** Which fields say something else now; none of an item that is in one plan only. */
  public Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    if (before != null && after != null) {
      for (Field field : Field.values()) {
        if (!Objects.equals(said(field, before.proposal()), said(field, after.proposal()))) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** Whether another submitter asks for it now. */
  public boolean isOfAnotherSubmitter() {
    return before != null
        && after != null
        && !Objects.equals(before.proposal().submitterCode(), after.proposal().submitterCode());
  }

  boolean isNone() {
    return before != null && after != null && fields().isEmpty() && !isOfAnotherSubmitter();
  }

  private static Funding money(@Nullable PlanItem item) {
    return item == null ? Funding.ZERO : item.proposal().fundingOrZero();
  }

  /**
   * What a đề án says in a field: text, a month, or an amount; null where that is blank. Its number
   * is that of the submission, which tells nothing.
   */
  public static @Nullable Object said(Field field, Proposal proposal) {
    Funding funding = proposal.funding();
    return switch (field) {
      case NUMBER, PERIOD -> null;
      case START_MONTH -> proposal.startMonth();
      case END_MONTH -> proposal.endMonth();
      case PROGRAMME -> proposal.programmeCode();
      case TOTAL -> funding == null ? null : funding.total();
      case PROVINCIAL_SHARE -> funding == null ? null : funding.provincial();
      case BENEFICIARY_SHARE -> funding == null ? null : funding.beneficiary();
      case OTHER_SHARE -> funding == null ? null : funding.other();
      default -> proposal.text(field);
    };
  }
}
