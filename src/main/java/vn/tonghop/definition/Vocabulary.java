package vn.tonghop.definition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/**
 * The words by which tables are recognised: data of {@code vocabulary.yml}, so that an operator
 * adds a synonym without touching code. Phrases are compared without regard to case, diacritics,
 * line breaks and punctuation.
 *
 * @param headings how each column may be headed
 * @param units how each unit of money may be written
 * @param unitLabels what introduces the unit, for instance "ĐVT"
 * @param total how the row of the grand total begins
 * @param subtotal how a row of a subtotal begins
 * @param amountInWords how the row of the total in words begins
 * @param signature how the rows of the signature block begin
 */
public record Vocabulary(
    Map<Field, List<String>> headings,
    Map<MoneyUnit, List<String>> units,
    List<String> unitLabels,
    List<String> total,
    List<String> subtotal,
    List<String> amountInWords,
    List<String> signature) {

  public Vocabulary {
    headings = Collections.unmodifiableMap(new EnumMap<>(headings));
    units = Collections.unmodifiableMap(new EnumMap<>(units));
    unitLabels = List.copyOf(unitLabels);
    total = List.copyOf(total);
    subtotal = List.copyOf(subtotal);
    amountInWords = List.copyOf(amountInWords);
    signature = List.copyOf(signature);
  }
}
