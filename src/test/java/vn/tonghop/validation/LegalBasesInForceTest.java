package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.proposal.Proposals.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.LegalBasis;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.legalbasis.InstrumentKind;
import vn.tonghop.legalbasis.InstrumentNumber;
import vn.tonghop.proposal.Proposal;

class LegalBasesInForceTest {

  private static final Address NOTE = new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "M");

  private final Rule rule = new LegalBasesInForce();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Quyết định 53/2018/QĐ-UBND ngày 11 tháng 12 năm 2018 của UBND tỉnh",
        "QD số 53 /2018/ QD - UBND, ngày 11-12-2018 của UBND tỉnh Đồng Nai",
        "Quyết định 53/2018",
        "Quyết định 53/2018/QĐ ngày 11/12/2018",
        "Thông tư 04/2014/TTLT-BKHĐT-BTC 13 tháng 8 năm 2014", // "liên tịch" is often left out
        "Văn bản số 3096/QĐ-UBND ngày 25 tháng 8 năm 2020",
        "Quyết định 23/2018/QĐ-UBND ngày 24 tháng 4 năm", // as the scan breaks off
        "Nghị quyết số 19-NQ/TW ngày 25/10/2017",
        "Công văn số 158/TTKC&TVPTCN-KH ngày 29 tháng 3 năm 2021", // no catalogue has letters
        "sẽ bổ sung kinh phí sau khi UBND tỉnh phê duyệt",
      })
  void whatIsInForceAndCitedAsItIs(String note) {
    assertThat(check(note)).isEmpty();
  }

  @Test
  void whatWasReplacedBeforeTheDayOfThePlan() {
    assertThat(check("TTLT 26/2014/TTLT-BTC-BCT ngày 18/02/2014"))
        .containsExactly(
            Finding.of(
                FindingCode.LEGAL_BASIS_REPLACED,
                NOTE,
                "TTLT 26/2014/TTLT-BTC-BCT",
                "11/5/2018",
                "Thông tư 28/2018/TT-BTC",
                "10/5/2021"));
  }

  @Test
  void whatObjectiveAndResultCiteIsToBeInForceToo() {
    String text = "Hỗ trợ theo TTLT 26/2014/TTLT-BTC-BCT và Thông tư 28/2018/TT-BTC";
    assertThat(
            rule.check(proposal().meaning(text).expecting(text).build(), PlanDefinitions.of2021()))
        .extracting(Finding::code, found -> found.address().cell())
        .containsExactly(
            tuple(FindingCode.LEGAL_BASIS_REPLACED, "E12"),
            tuple(FindingCode.LEGAL_BASIS_REPLACED, "F12"));
  }

  @Test
  void whatTheNoteCitesTooIsSaidThereOnly() {
    String basis = "TTLT 26/2014/TTLT-BTC-BCT";
    assertThat(rule.check(proposal().meaning(basis).noted(basis).build(), PlanDefinitions.of2021()))
        .extracting(Finding::code, found -> found.address().cell())
        .containsExactly(tuple(FindingCode.LEGAL_BASIS_REPLACED, "M12"));
  }

  /** Nor is another text asked to cite in full, or what no catalogue has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phổ biến Thông tư 28/2018/TT-BTC thay thế TTLT 26/2014/TTLT-BTC-BCT",
        "TTLT 26/2014/TTLT-BTC-BCT, nay được thay thế bằng Thông tư 28/2018/TT-BTC",
        "Hội nghị tổng kết thực hiện TTLT 26/2014/TTLT-BTC-BCT",
        "Triển khai Quyết định 99/2019/QĐ-UBND ngày 1/2/2019",
        "Quyết định 53/2018/QĐ-UBND ngày 1/1/2019"
      })
  void otherTextsMaySpeakOfWhatIsNoBasis(String text) {
    assertThat(
            rule.check(proposal().meaning(text).expecting(text).build(), PlanDefinitions.of2021()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2021-05-09, true", "2021-05-10, false", "2021-05-11, false"})
  void theLastDayInForceCounts(LocalDate last, boolean expired) {
    LegalBasis basis = decision("1/2020/QĐ-UBND", null, null, last);
    assertThat(check("1/2020/QĐ-UBND", definition(basis)))
        .extracting(Finding::code)
        .isEqualTo(expired ? List.of(FindingCode.LEGAL_BASIS_EXPIRED) : List.of());
  }

  @Test
  void fromWhenSomethingExpiredIsTheDayAfterItsLast() {
    LegalBasis basis = decision("1/2020/QĐ-UBND", null, null, LocalDate.of(2020, 12, 31));
    assertThat(check("QĐ 1/2020/QĐ-UBND", definition(basis)))
        .containsExactly(
            Finding.of(
                FindingCode.LEGAL_BASIS_EXPIRED,
                NOTE,
                "QĐ 1/2020/QĐ-UBND",
                "1/1/2021",
                "10/5/2021"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-09, , false",
    "2021-05-10, , false",
    "2021-05-11, , true",
    ", 2021-05-10, false",
    ", 2021-05-11, true",
    "2021-05-10, 2021-04-01, false",
    "2021-05-11, 2021-04-01, true"
  })
  void theFirstDayInForceCountsAndForWantOfItTheDayOfIssue(
      @Nullable LocalDate from, @Nullable LocalDate issued, boolean early) {
    LegalBasis basis = decision("1/2021/QĐ-UBND", issued, from, null);
    assertThat(check("1/2021/QĐ-UBND", definition(basis)))
        .extracting(Finding::code)
        .isEqualTo(early ? List.of(FindingCode.LEGAL_BASIS_NOT_IN_FORCE_YET) : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định 53/2018/QĐ-UBND ngày 12 tháng 12 năm 2018 | Quyết định 53/2018/QĐ-UBND | 12/12/2018 | 11/12/2018",
        "Quyết định 53/2018/QĐ-UBND ngày 11/12/2019 | Quyết định 53/2018/QĐ-UBND | 11/12/2019 | 11/12/2018",
        "Quyết định 23/2018/QĐ-UBND ngày 24 tháng 5 năm | Quyết định 23/2018/QĐ-UBND | 24/5 | 24/4/2018",
        "Quyết định 3096/QĐ-UBND ngày 26/8/2020 | Quyết định 3096/QĐ-UBND | 26/8/2020 | 25/8/2020",
        "Quyết định 3096/QĐ-UBND ngày 25/8/2019 | Quyết định 3096/QĐ-UBND | 25/8/2019 | 25/8/2020"
      })
  void aMistypedDate(String note, String basis, String written, String issued) {
    assertThat(check(note))
        .containsExactly(
            Finding.of(FindingCode.LEGAL_BASIS_DATE_DIFFERS, NOTE, basis, written, issued));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định 53/2018/QĐ-UBNB | Quyết định 53/2018/QĐ-UBND",
        "Quyết định 35/2018/QĐ-UBND ngày 11/12/2018 | Quyết định 53/2018/QĐ-UBND",
        "Quyết định 53/QĐ-UBND | Quyết định 53/2018/QĐ-UBND",
        "Quyết định 53/QĐ-UBND ngày 11/12/2018 | Quyết định 53/2018/QĐ-UBND",
        "Quyết định 3096/2020/QĐ-UBND | Quyết định 3096/QĐ-UBND",
        "Thông tư 28/2018/TT-BCT | Thông tư 28/2018/TT-BTC",
        "Quyết định 28/2018/TT-BTC | Thông tư 28/2018/TT-BTC"
      })
  void aMistypedNumberOrKind(String note, String meant) {
    assertThat(check(note))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.LEGAL_BASIS_MISPRINTED);
              assertThat(finding.arguments().get(1)).isEqualTo(meant);
            });
  }

  @Test
  void severalThatAreMeantPerhapsAreAllNamed() {
    assertThat(check("Quyết định 43/2018/QĐ-UBND"))
        .containsExactly(
            Finding.of(
                FindingCode.LEGAL_BASIS_MISPRINTED,
                NOTE,
                "Quyết định 43/2018/QĐ-UBND",
                "Quyết định 23/2018/QĐ-UBND, Quyết định 53/2018/QĐ-UBND"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định 54/2018/QĐ-UBND ngày 20/12/2018", // alike, but of another day
        "Quyết định 53/QĐ-UBND ngày 5/1/2021",
        "Quyết định 3096/QĐ-UBND ngày 1/2/2021",
        "Quyết định 53/2018/QĐ-UBND ngày 11/12/2018 của UBND huyện Tân Phú",
        "Quyết định số 1234/QĐ-UBND",
        "Luật Đầu tư số 61/2020/QH14"
      })
  void whatTheCatalogueDoesNotKnowIsOnlyTold(String note) {
    assertThat(check(note))
        .extracting(Finding::code)
        .containsExactly(FindingCode.LEGAL_BASIS_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định 1234/2019/QĐ-UBND ngày 3/4/2020 | 3/4/2020",
        "Quyết định 1234/2019/QĐ-UBND ngày 31 tháng 4 năm 2019 | 31/4/2019",
        "Công văn 77/UBND-KT ngày 30/2/2021 | 30/2/2021"
      })
  void aNumberAndADateThatCannotBothBeRight(String note, String date) {
    assertThat(check(note))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.LEGAL_BASIS_CONTRADICTORY);
              assertThat(finding.arguments().get(1)).isEqualTo(date);
            });
  }

  @Test
  void anAmendmentThatIsNotCitedWithWhatItAmends() {
    assertThat(check("Quyết định 41/2015/QĐ-UBND ngày 16/11/2015"))
        .containsExactly(
            Finding.of(
                FindingCode.LEGAL_BASIS_AMENDED,
                NOTE,
                "Quyết định 41/2015/QĐ-UBND",
                "Quyết định 02/2019/QĐ-UBND"));
    assertThat(check("- Quyết định 41/2015/QĐ-UBND - Quyết định 2/2019/QĐ-UBND")).isEmpty();
    // Its amendment of 2025 is none yet.
    assertThat(check("Nghị định 45/2012/NĐ-CP")).isEmpty();
  }

  @Test
  void everyInstrumentOfANoteIsJudgedOnce() {
    assertThat(check("QĐ 1234/QĐ-UBND; Quyết định số 1234/QĐ-UBND - TTLT 26/2014/TTLT-BTC-BCT"))
        .extracting(Finding::code)
        .containsExactly(FindingCode.LEGAL_BASIS_UNKNOWN, FindingCode.LEGAL_BASIS_REPLACED);
  }

  @ParameterizedTest
  @CsvSource({
    "1, , true",
    "1, Đã thống nhất với huyện, true",
    "1, theo pháp luật hiện hành, true",
    "1, Quyết định 53/2018/QĐ-UBND, false",
    "1, Luật Ngân sách nhà nước, false",
    "2, , false",
    "7, , false",
    "99, , false",
    ", , false"
  })
  void aProgrammeThatNeedsABasis(
      @Nullable String programme, @Nullable String note, boolean missing) {
    Proposal proposal = proposal().ofProgramme(programme).noted(note).build();
    assertThat(rule.check(proposal, PlanDefinitions.of2021()))
        .isEqualTo(
            missing
                ? List.of(
                    Finding.of(
                        FindingCode.LEGAL_BASIS_MISSING,
                        NOTE,
                        "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT"))
                : List.of());
  }

  @Test
  void withoutACatalogueNothingIsUnknown() {
    assertThat(check("Quyết định số 1234/QĐ-UBND", definition())).isEmpty();
    assertThat(rule.lacks(PlanDefinitions.of2021())).isEmpty();
    // The programmes of 2021 still need their bases.
    assertThat(rule.lacks(definition())).isEmpty();
  }

  @Test
  void whereTheDayOfThePlanIsNotKnownTheDeadlineDecides() {
    assertThat(PlanDefinitions.of2021().judgedOn()).isEqualTo(LocalDate.of(2021, 5, 10));
    assertThat(PlanDefinitions.of2018().judgedOn()).isEqualTo(LocalDate.of(2018, 3, 31));
    Proposal citing = proposal().noted("Thông tư 28/2018/TT-BTC").build();
    assertThat(rule.check(citing, PlanDefinitions.of2018()))
        .containsExactly(
            Finding.of(
                FindingCode.LEGAL_BASIS_NOT_IN_FORCE_YET,
                NOTE,
                "Thông tư 28/2018/TT-BTC",
                "11/5/2018",
                "31/3/2018"));
  }

  private List<Finding> check(String note) {
    return check(note, PlanDefinitions.of2021());
  }

  private List<Finding> check(String note, PlanDefinition definition) {
    return rule.check(proposal().noted(note).build(), definition);
  }

  private static LegalBasis decision(
      String number, @Nullable LocalDate issued, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new LegalBasis(
        InstrumentKind.DECISION,
        number,
        InstrumentNumber.parse(number).orElseThrow(),
        issued,
        null,
        from,
        to,
        null,
        List.of());
  }

  private static PlanDefinition definition(LegalBasis... bases) {
    return PlanDefinitions.judged(
        PlanDefinitions.of2021(),
        new Checks(RuleSettings.DEFAULT, Rates.NONE, new LegalBases(List.of(bases))));
  }
}
