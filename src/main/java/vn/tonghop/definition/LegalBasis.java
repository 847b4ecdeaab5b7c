package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.legalbasis.InstrumentKind;
import vn.tonghop.legalbasis.InstrumentNumber;

/**
 * A căn cứ: an instrument that a đề án may rest on. What the catalogue does not know of it is null,
 * and nothing is concluded from that.
 *
 * @param kind what it is
 * @param number as it is cited, for instance "28/2018/TT-BTC"
 * @param issued day of its signature
 * @param subject what it is about
 * @param validFrom first day on which it is in force
 * @param validTo last day on which it is in force; null while it is
 * @param replacedBy number of the instrument in its place
 * @param amendedBy numbers of the instruments that amend it, which are to be cited with it
 */
public record LegalBasis(
    InstrumentKind kind,
    String number,
    @Nullable LocalDate issued,
    @Nullable String subject,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String replacedBy,
    List<String> amendedBy) {

  public LegalBasis {
    amendedBy = List.copyOf(amendedBy);
  }

  /** "Thông tư 28/2018/TT-BTC". */
  public String cited() {
    return kind.written() + " " + number;
  }

  /** The number as it is compared. */
  public InstrumentNumber parsedNumber() {
    return InstrumentNumber.parse(number)
        .orElseThrow(() -> new IllegalStateException("no number of an instrument: " + number));
  }

  /** From when it may count: the day it came into force, else that of its signature. */
  public @Nullable LocalDate since() {
    return validFrom == null ? issued : validFrom;
  }
}
