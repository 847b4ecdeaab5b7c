package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.LegalBasis;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.InstrumentKind;
import vn.tonghop.legalbasis.InstrumentNumber;
import vn.tonghop.legalbasis.LegalBasisSearch;

/** Two decisions of the province have one number, and two instruments begin with 53/2018/QĐ. */
class InstrumentLookupTest {

  private static final InstrumentLookup LOOKUP =
      new InstrumentLookup(
          knowing(
              basis(InstrumentKind.DECISION, "53/2018/QĐ-UBND", "2018-12-11"),
              basis(InstrumentKind.DECISION, "53/2018/QĐ-BCT", "2018-06-01"),
              basis(InstrumentKind.DECISION, "558/QĐ-UBND", "2020-02-20"),
              basis(InstrumentKind.DECISION, "558/QĐ-UBND", "2019-03-05"),
              basis(InstrumentKind.CIRCULAR, "28/2018/TT-BTC", "2018-03-28")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định 53/2018/QĐ-UBND | 53/2018/QĐ-UBND 2018-12-11",
        "Quyết định 53/2018/QĐ-UBND ngày 1/1/2001 | 53/2018/QĐ-UBND 2018-12-11",
        "Quyết định 558/QĐ-UBND | –",
        "Quyết định 558/QĐ-UBND ngày 20/2/2020 | 558/QĐ-UBND 2020-02-20",
        "Quyết định 558/QĐ-UBND ngày 5/3/2019 | 558/QĐ-UBND 2019-03-05",
        "Quyết định 558/QĐ-UBND ngày 7/7/2020 | 558/QĐ-UBND 2020-02-20",
        "Quyết định 558/QĐ-UBND ngày 20/2/2008 | 558/QĐ-UBND 2020-02-20",
        "Quyết định 558/QĐ-UBND ngày 7/7/2008 | –",
        "Quyết định 558/QĐ-UBND ngày 20/2/2020 của UBND huyện Tân Phú | –",
        "Thông tư 28/2018 | 28/2018/TT-BTC 2018-03-28",
        "Thông tư 28/2019 | –",
        "Thông tư 29/2018 | –",
        "Quyết định 28/2018 | –",
        "Thông tư 28/2018/TT | 28/2018/TT-BTC 2018-03-28",
        "Thông tư 28/2018/TT-BCT | –",
        "Quyết định 53/2018 | –",
        "Quyết định 53/2018 ngày 11/12/2018 | 53/2018/QĐ-UBND 2018-12-11",
        "Quyết định 53/2018/QĐ ngày 1/6/2018 | 53/2018/QĐ-BCT 2018-06-01"
      })
  void meansTheOneOfItsNumberAsFarAsThatCanBeTold(String text, String meant) {
    assertThat(LOOKUP.meant(cited(text)).map(InstrumentLookupTest::shown).orElse("–"))
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định 53/2018/QĐ-UBDN | 53/2018/QĐ-UBND 2018-12-11",
        "Quyết định 53/2018/QĐ-UBDN ngày 11/12/2018 | 53/2018/QĐ-UBND 2018-12-11",
        "Quyết định 53/2018/QĐ-UBDN ngày 1/1/2017 | –",
        "Quyết định 53/2018/QĐ-UBDN của UBND huyện Tân Phú | –",
        "Quyết định 53/QĐ-UBND | 53/2018/QĐ-UBND 2018-12-11",
        "Quyết định 54/QĐ-UBND | –",
        "Quyết định 53/QĐ-BTC | –",
        "Quyết định 558/2020/QĐ-UBND | 558/QĐ-UBND 2020-02-20",
        "Quyết định 558/2018/QĐ-UBND | –",
        "Quyết định 53/2019 | –"
      })
  void resemblesWhatOneSlipMakesOfIt(String text, String resembling) {
    assertThat(LOOKUP.resembling(cited(text)).stream().map(InstrumentLookupTest::shown).toList())
        .isEqualTo(resembling.equals("–") ? List.of() : List.of(resembling));
  }

  private static Citation cited(String text) {
    List<Citation> found = LegalBasisSearch.in(text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String shown(LegalBasis basis) {
    return basis.number() + " " + basis.issued();
  }

  private static PlanDefinition knowing(LegalBasis... bases) {
    PlanDefinition plan = PlanDefinitions.of2021();
    return PlanDefinitions.judged(
        plan,
        new Checks(plan.checks().rules(), plan.checks().rates(), new LegalBases(List.of(bases))));
  }

  private static LegalBasis basis(InstrumentKind kind, String number, String issued) {
    return new LegalBasis(
        kind,
        number,
        InstrumentNumber.parse(number).orElseThrow(),
        LocalDate.parse(issued),
        null,
        null,
        null,
        null,
        List.of());
  }
}
