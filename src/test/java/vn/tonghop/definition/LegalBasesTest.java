package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.legalbasis.InstrumentKind;
import vn.tonghop.legalbasis.InstrumentNumber;

class LegalBasesTest {

  @Test
  void everyKeyIsReadAndWhatIsLeftOutIsNotKnown() throws DefinitionException {
    LegalBases read =
        SmallPlan.valid()
            .withLegalBases("Kinh phí khuyến công", "Kinh phí  khuyến công")
            .read()
            .checks()
            .legalBases();
    assertThat(read.bases())
        .startsWith(
            new LegalBasis(
                InstrumentKind.JOINT_CIRCULAR,
                "26/2014/TTLT-BTC-BCT",
                InstrumentNumber.parse("26/2014/TTLT-BTC-BCT").orElseThrow(),
                LocalDate.of(2014, 2, 18),
                "Kinh phí khuyến công",
                LocalDate.of(2014, 4, 4),
                LocalDate.of(2018, 5, 10),
                "28/2018/TT-BTC",
                List.of()),
            new LegalBasis(
                InstrumentKind.CIRCULAR,
                "28/2018/TT-BTC",
                InstrumentNumber.parse("28/2018/TT-BTC").orElseThrow(),
                null,
                null,
                null,
                null,
                null,
                List.of("7/2030/TT-BTC")))
        .hasSize(3);
  }

  @Test
  void aPlanNeedNotNameAny() throws DefinitionException {
    assertThat(SmallPlan.valid().read().checks().legalBases()).isSameAs(LegalBases.NONE);
  }

  @Test
  void oneIsFoundByItsNumberHoweverThatIsWritten() throws DefinitionException {
    LegalBases catalogue = PlanDefinitions.of2021().checks().legalBases();
    InstrumentNumber number = InstrumentNumber.parse("2/2019/QD – UBND").orElseThrow();
    assertThat(catalogue.numbered(number))
        .extracting(LegalBasis::cited)
        .containsExactly("Quyết định 02/2019/QĐ-UBND");
    assertThat(catalogue.numbered(number.ofYear(2020))).isEmpty();
    assertThat(catalogue.named("28/2018/TT-BTC").orElseThrow().cited())
        .isEqualTo("Thông tư 28/2018/TT-BTC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 7/2030/TT-BTC | number: Thông tư 7 | line 13: legal-bases[3].number must be the"
            + " number of an instrument, such as 28/2018/TT-BTC or 558/QĐ-UBND; found: Thông tư 7",
        "replaced-by: 28/2018/TT-BTC | replaced-by: 29/2018/TT-BTC | line 8:"
            + " legal-bases[1].replaced-by names 29/2018/TT-BTC, which is no instrument of this"
            + " catalogue; correct the number, or enter the instrument",
        "[7/2030/TT-BTC] | [7/2030/TT-BTC, 8] | line 11: legal-bases[2].amended-by[2] must be text,"
            + " and without quotes 8 is none; write \"8\"",
        "number: 7/2030/TT-BTC | number: 28/2018/TT–BTC | line 13: legal-bases[3].number is"
            + " \"28/2018/TT–BTC\", but \"28/2018/TT-BTC\" in line 10 is the same",
        "kind: Thông tư liên tịch | kind: Circular | line 2: legal-bases[1].kind must be one of: Bộ"
            + " luật, Luật",
        "valid-to: 2018-05-10 | valid-to: 2014-04-03 | line 2: legal-bases[1] is valid from"
            + " 2014-04-04 to 2014-04-03, which is before it begins",
        "issued: 2014-02-18 | issued: 2014-04-05 | line 2: legal-bases[1] is valid from 2014-04-05"
            + " to 2014-04-04, which is before it begins"
      })
  void whatIsWrongIsToldWithItsLine(String words, String others, String complaint) {
    assertThat(SmallPlan.valid().withLegalBases(words, others).complaint())
        .contains("legal-bases.yml, " + complaint);
  }

  @Test
  void aSingleDecisionOfAnotherYearMayHaveTheSameNumber() throws DefinitionException {
    String decisions =
        """
        legal-bases:
          - kind: Quyết định
            number: 558/QĐ-UBND
            issued: 2021-02-09
          - kind: Quyết định
            number: 558/QĐ-UBND
            issued: 2020-02-11
        """;
    SmallPlan plan =
        new SmallPlan(
            SmallPlan.PLAN.replace("vocabulary:", "legal-bases: legal-bases.yml\nvocabulary:"),
            SmallPlan.VOCABULARY,
            SmallPlan.RATES,
            decisions);
    assertThat(plan.read().checks().legalBases().bases()).hasSize(2);
  }
}
