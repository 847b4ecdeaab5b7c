package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.UnitNames;
import vn.tonghop.proposal.Field;

/**
 * How many units a đề án states: in its expected result, where it belongs; else in its name; else
 * in its objective. A number of something else in the expected result leaves it open.
 *
 * @param count as stated; one when it is stated nowhere
 * @param where it is stated; null when nowhere
 * @param contradicting the field that states another number; null when none does
 * @param contradiction that number
 */
record StatedUnits(
    UnitCount count,
    @Nullable Field where,
    @Nullable Field contradicting,
    @Nullable UnitCount contradiction) {

  /** For a content; one named establishment among many that are counted may be all there is. */
  static StatedUnits of(Reading reading, Rate rate) {
    StatedUnits stated = of(reading, rate.units());
    boolean one =
        rate.perBeneficiary()
            && stated.count.least() > 1
            && OneEstablishment.isNamedBy(reading.proposal().beneficiary());
    return one ? stated.counting(new UnitCount(1, stated.count.most())) : stated;
  }

  private StatedUnits counting(UnitCount other) {
    return new StatedUnits(other, where, contradicting, contradiction);
  }

  private static StatedUnits of(Reading reading, UnitNames names) {
    Optional<UnitCount> result = in(Field.EXPECTED_RESULT, reading, names);
    Optional<UnitCount> name = in(Field.NAME, reading, names);
    Optional<UnitCount> objective = in(Field.OBJECTIVE, reading, names);
    if (result.isEmpty()) {
      return name.isPresent()
          ? stated(name.get(), Field.NAME, Optional.empty(), objective)
          : objective
              .map(count -> new StatedUnits(count, Field.OBJECTIVE, null, null))
              .orElseGet(() -> unknown(reading.counting(Field.EXPECTED_RESULT)));
    }
    return stated(result.get(), Field.EXPECTED_RESULT, name, objective);
  }

  /** Where none of the units is named, another number of the result may count them. */
  private static StatedUnits unknown(List<CountToken> result) {
    return OtherNumber.in(result)
        .map(count -> new StatedUnits(count, Field.EXPECTED_RESULT, null, null))
        .orElse(new StatedUnits(UnitCount.ONE, null, null, null));
  }

  private static StatedUnits stated(
      UnitCount count, Field where, Optional<UnitCount> name, Optional<UnitCount> objective) {
    if (name.isPresent() && !name.get().agreesWith(count)) {
      return new StatedUnits(count, where, Field.NAME, name.get());
    }
    if (objective.isPresent() && !objective.get().agreesWith(count)) {
      return new StatedUnits(count, where, Field.OBJECTIVE, objective.get());
    }
    return new StatedUnits(count, where, null, null);
  }

  boolean isStated() {
    return where != null;
  }

  /** Taking a text apart is what costs, and few name these units. */
  private static Optional<UnitCount> in(Field field, Reading reading, UnitNames names) {
    return names.mayStandIn(reading.searchable(field).folded())
        ? UnitMentions.total(reading.counting(field), names)
        : Optional.empty();
  }
}
