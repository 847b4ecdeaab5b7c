package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rates of one content of support.
 *
 * @param content its code, for instance "machinery"
 * @param name as findings call it
 * @param recognisedBy how a đề án says that it is of this content
 * @param hintedBy what is too common to say so by itself, and does in the name of a đề án whose
 *     programme is for this content; may be empty
 * @param units what its ceiling is counted by
 * @param perBeneficiary whether one unit is one beneficiary, so that the ceiling holds for all that
 *     a beneficiary receives
 * @param shareOf what the share is of; null for the total. A share of a part of the total cannot be
 *     more than the same share of the total, which is what is checked
 * @param versions its rates one after the other, without gap or overlap; may be empty
 */
public record Rate(
    String content,
    String name,
    List<Wording> recognisedBy,
    List<Wording> hintedBy,
    UnitNames units,
    boolean perBeneficiary,
    @Nullable String shareOf,
    List<RateVersion> versions) {

  public Rate {
    recognisedBy = List.copyOf(recognisedBy);
    hintedBy = List.copyOf(hintedBy);
    versions = List.copyOf(versions);
  }

  /**
   * The version that holds on a day.
   *
   * @param trusted contents whose unverified versions hold too
   */
  Optional<RateVersion> on(LocalDate day, Set<String> trusted) {
    for (RateVersion version : versions) {
      if (version.isValidOn(day) && (version.verified() || trusted.contains(content))) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
