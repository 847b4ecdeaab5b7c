package vn.tonghop.definition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.BeneficiaryKind;

/**
 * By what the đề án of one programme are judged, beyond what holds for all.
 *
 * @param plausible what one of them may cost, within that of the plan; null when nothing narrower
 *     is known
 * @param beneficiaries whom it may support; empty for anybody
 */
public record ProgrammeChecks(@Nullable Plausible plausible, Set<BeneficiaryKind> beneficiaries) {

  public static final ProgrammeChecks NONE = new ProgrammeChecks(null, Set.of());

  public ProgrammeChecks {
    EnumSet<BeneficiaryKind> kinds = EnumSet.noneOf(BeneficiaryKind.class);
    kinds.addAll(beneficiaries);
    beneficiaries = Collections.unmodifiableSet(kinds);
  }
}
