package vn.tonghop.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** What each cell of a đề án was read as. */
final class FieldText {

  private FieldText() {}

  /** Field to text, amounts as "350.000.000 đồng"; fields that say nothing are absent. */
  static Map<Field, String> of(Proposal proposal) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Object value = field.isMoney() ? amount(proposal, field) : value(proposal, field);
      if (value != null) {
        texts.put(field, String.valueOf(value));
      }
    }
    return texts;
  }

  private static @Nullable String amount(Proposal proposal, Field field) {
    Funding funding = proposal.funding();
    if (funding == null) {
      return null;
    }
    Dong amount =
        switch (field) {
          case TOTAL -> funding.total();
          case PROVINCIAL_SHARE -> funding.provincial();
          case BENEFICIARY_SHARE -> funding.beneficiary();
          default -> funding.other();
        };
    return amount.grouped() + " đồng";
  }

  private static @Nullable Object value(Proposal proposal, Field field) {
    return switch (field) {
      case START_MONTH -> proposal.startMonth();
      case END_MONTH -> proposal.endMonth();
      case PROGRAMME, PERIOD -> null;
      default -> field.isMoney() ? null : proposal.text(field);
    };
  }
}
