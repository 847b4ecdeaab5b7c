package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Support.Lower;
import vn.tonghop.definition.YamlMutations.Mutation;
import vn.tonghop.proposal.Dong;

class RatesTest {

  private static final Set<String> OPTIONAL =
      Set.of(
          "hinted-by",
          "per-beneficiary",
          "share-of",
          "valid-from",
          "valid-to",
          "share",
          "ceiling",
          "line",
          "without-rate");

  private static final YamlMutations OF_RATES = YamlMutations.of("rates.yml", SmallPlan.RATES);

  @ParameterizedTest
  @CsvSource({
    "demonstration,     30,           500000000",
    "machinery,         50,           200000000",
    "award-region,        ,           100000000",
    "award-nation,        ,           200000000",
    "cluster,             ,          3000000000",
    "advisory,          50,            35000000",
    "brand,             50,            35000000",
    "relocation,        50,           500000000",
    "pollution,         30,           300000000",
    "pollution-cluster, 30,          1500000000",
    "fair,              80,"
  })
  void theRatesOfTheJointCircularUntilItsLastDay(
      String content, @Nullable Integer share, @Nullable Long ceiling) {
    assertThat(in2018(content, "2018-05-10"))
        .get()
        .returns(share, RateInForce::share)
        .returns(dong(ceiling), RateInForce::ceiling)
        .returns(
            "Điều 6 khoản 2 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", RateInForce::sourceOfShare);
  }

  @ParameterizedTest
  @CsvSource({
    "demonstration,     30,          1000000000",
    "machinery,         50,           300000000",
    "award-region,        ,           200000000",
    "award-nation,        ,           400000000",
    "cluster,             ,          6000000000"
  })
  void theRatesOfTheCircularFromItsFirstDay(
      String content, @Nullable Integer share, @Nullable Long ceiling) {
    assertThat(in2018(content, "2018-05-11"))
        .get()
        .returns(share, RateInForce::share)
        .returns(dong(ceiling), RateInForce::ceiling)
        .returns("Điều 8 Thông tư 28/2018/TT-BTC", RateInForce::sourceOfCeiling);
  }

  @ParameterizedTest
  @CsvSource({
    "advisory",
    "brand",
    "relocation",
    "pollution",
    "pollution-cluster",
    "fair",
  })
  void whatNobodyHasVerifiedHoldsOnlyWhereAYearSaysSo(String content) {
    LocalDate day = LocalDate.of(2018, 5, 11);
    Rate rate = rate(PlanDefinitions.of2018(), content);
    assertThat(Support.DEFAULT.applied(rate, day)).isEmpty();
    assertThat(new Support(Set.of(content), Map.of(), Map.of()).applied(rate, day)).isPresent();
    assertThat(PlanDefinitions.of2021().checks().support().unverified())
        .containsExactly("advisory");
  }

  @Test
  void onlyTheCircularKnowsALineOfMachines() {
    assertThat(in2018("machinery", "2018-05-10").orElseThrow().version().line()).isNull();
    assertThat(in2018("machinery", "2018-05-11").orElseThrow().version().line())
        .isEqualTo(new RateVersion.Line(List.of(Wording.of("dây chuyền")), 150));
  }

  @Test
  void aRequiredKeyIsMissed() {
    for (Mutation without : OF_RATES.withoutKey()) {
      if (!OPTIONAL.contains(without.key())) {
        assertThat(SmallPlan.valid().ratedBy(without.text()).failure().problems())
            .as(without.toString())
            .extracting(Problem::file, Problem::kind, Problem::arguments)
            .containsExactly(
                tuple(
                    "rates.yml", ProblemKind.MISSING_KEY, List.of(without.key(), without.block())));
      }
    }
  }

  @Test
  void anOptionalKeyCounts() throws DefinitionException {
    Rates complete = SmallPlan.valid().ratedBy(SmallPlan.RATES).read().checks().rates();
    Set<String> seen = new HashSet<>();
    for (Mutation without : OF_RATES.withoutKey()) {
      if (OPTIONAL.contains(without.key())) {
        seen.add(without.key());
        assertThat(readOrRefused(without.text())).as(without.toString()).isNotEqualTo(complete);
      }
    }
    assertThat(seen).isEqualTo(OPTIONAL);
  }

  /** A version without its dates overlaps another; one that limits nothing is none. */
  private static Optional<Rates> readOrRefused(String rates) {
    try {
      return Optional.of(SmallPlan.valid().ratedBy(rates).read().checks().rates());
    } catch (DefinitionException e) {
      assertThat(e.problems())
          .extracting(Problem::kind)
          .isSubsetOf(
              ProblemKind.VERSIONS_OVERLAP,
              ProblemKind.NOTHING_LIMITED,
              ProblemKind.LINE_WITHOUT_CEILING);
      return Optional.empty();
    }
  }

  @Test
  void anUnknownKeyIsRefusedInAnyBlock() {
    for (Mutation added : OF_RATES.withAddedKey()) {
      assertThat(SmallPlan.valid().ratedBy(added.text()).failure().problems())
          .as(added.toString())
          .extracting(Problem::kind, problem -> problem.arguments().get(1))
          .containsExactly(tuple(ProblemKind.UNKNOWN_KEY, added.block()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "valid-from: 2018-05-11 | valid-from: 2018-05-10 | rates.yml, line 14: rates[1].versions[2] is in force 10/5/2018 – 31/12/2030, but so is the version of line 8, – 10/5/2018; on every day only one may be",
        "valid-from: 2018-05-11 | valid-from: 2018-05-12 | rates.yml, line 14: rates[1].versions[2] is in force 12/5/2018 – 31/12/2030, and the version of line 8 before it – 10/5/2018; on the days between there would be none",
        "valid-to: 2030-12-31 | valid-to: 2018-05-10 | rates.yml, line 14: rates[1].versions[2] is valid from 2018-05-11 to 2018-05-10, which is before it begins",
        "share: 30 | share: 101 | rates.yml, line 32: rates[2].versions[1].share must be a whole number from 1 to 100, in digits only and without quotes; found: 101",
        "share: 30 | share: 0 | rates.yml, line 32: rates[2].versions[1].share must be a whole number from 1 to 100, in digits only and without quotes; found: 0",
        "ceiling: 35000000 | ceiling: 0 | rates.yml, line 41: rates[3].versions[1].ceiling must be a whole number from 1 to 1000000000000, in digits only and without quotes; found: 0",
        "percent: 150 | percent: 100 | rates.yml, line 22: rates[1].versions[2].line.percent must be a whole number from 101 to 1000, in digits only and without quotes; found: 100",
        "content: advisory | content: machinery | rates.yml, line 34: rates[3].content is \"machinery\", but \"machinery\" in line 2 is the same apart from case, diacritics, spaces and punctuation; it can mean only one of them",
        "[hội thảo] | [Ứng dụng MÁY] | rates.yml, line 44: without-rate[1] is \"Ứng dụng MÁY\", but \"ứng dụng máy\" in line 4 is the same apart from case, diacritics, spaces and punctuation; it can mean only one of them"
      })
  void whatCannotBeTrueOfRates(String words, String others, String complaint) {
    assertThat(SmallPlan.RATES).containsOnlyOnce(words);
    assertThat(SmallPlan.valid().ratedBy(SmallPlan.RATES.replace(words, others)).complaint())
        .isEqualTo(complaint);
  }

  @Test
  void versionsMayStandInAnyOrder() throws DefinitionException {
    String first = SmallPlan.RATES.substring(at("- instrument", 0), at("- instrument", 1));
    String second =
        SmallPlan.RATES.substring(
            at("- instrument", 1), SmallPlan.RATES.indexOf("  - content: dem"));
    String turned =
        SmallPlan.RATES.replace(
            first + second, second.stripTrailing() + "\n      " + first.stripTrailing() + "\n");
    assertThat(turned).isNotEqualTo(SmallPlan.RATES);
    assertThat(SmallPlan.valid().ratedBy(turned).read().checks().rates().rates().get(0).versions())
        .extracting(RateVersion::validity)
        .containsExactly("11/5/2018 – 31/12/2030", "– 10/5/2018");
  }

  @Test
  void aContentThatTheFileOfRatesDoesNotHave() {
    assertThat(
            SmallPlan.valid()
                .with("awaits-funding: true", "contents: [machinary]")
                .ratedBy(SmallPlan.RATES)
                .complaint())
        .isEqualTo(
            "plan.yml, line 34: sections[2].programmes[1].contents[1] must be a content of the file"
                + " of rates: machinery, demonstration, advisory; found: machinary");
    assertThat(
            supported("  unverified: [brand]\n  exempt: [{content: fair, because: a}]\n")
                .complaint())
        .contains("line 54: support.unverified[1]", "line 55: support.exempt[1].content");
    assertThat(SmallPlan.valid().with("awaits-funding: true", "contents: [machinery]").complaint())
        .contains("must be a content of the file of rates: ; found: machinery");
  }

  @Test
  void theProvinceMaySetLowerRatesAndNoHigherOnes() throws DefinitionException {
    assertThat(lower("share: 50, ceiling: 300000000").read().checks().support().lower())
        .containsExactly(Map.entry("machinery", new Lower(50, Dong.of(300_000_000), "NQ 1")));
    assertThat(lower("share: 40").read().checks().support().lower())
        .containsExactly(Map.entry("machinery", new Lower(40, null, "NQ 1")));
    assertThat(lower("share: 51, ceiling: 300000001").complaint())
        .isEqualTo(
            """
            plan.yml, line 55: support.lower[1].share must not be more than the law has, 50 (Điều 8 \
            Thông tư 28/2018/TT-BTC); found: 51
            plan.yml, line 55: support.lower[1].ceiling must not be more than the law has, 300000000 \
            (Điều 8 Thông tư 28/2018/TT-BTC); found: 300000001""");
    assertThat(supported("  lower:\n    - {content: machinery, source: NQ 1}\n").complaint())
        .isEqualTo("plan.yml, line 55: support.lower[1] must have a share, a ceiling, or both");
  }

  @Test
  void whatTheLawDoesNotHaveOnThatDayCannotBeLowered() {
    assertThat(
            supported("  lower:\n    - {content: advisory, ceiling: 1, source: NQ 1}\n")
                .complaint())
        .isEqualTo(
            "plan.yml, line 55: support.lower[1] lowers the rate of advisory, but none is in force"
                + " on 2021-03-31, the day whose law decides");
  }

  private static SmallPlan lower(String rate) {
    return supported("  lower:\n    - {content: machinery, " + rate + ", source: NQ 1}\n");
  }

  private static SmallPlan supported(String lines) {
    return new SmallPlan(
        SmallPlan.PLAN + "rates: rates.yml\nsupport:\n" + lines, SmallPlan.VOCABULARY);
  }

  private static int at(String words, int occurrence) {
    int at = SmallPlan.RATES.indexOf(words);
    for (int i = 0; i < occurrence; i++) {
      at = SmallPlan.RATES.indexOf(words, at + 1);
    }
    return at;
  }

  private static Optional<RateInForce> in2018(String content, String day) {
    return Support.DEFAULT.applied(rate(PlanDefinitions.of2018(), content), LocalDate.parse(day));
  }

  private static Rate rate(PlanDefinition plan, String content) {
    return plan.checks().rates().rates().stream()
        .filter(rate -> rate.content().equals(content))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Dong dong(@Nullable Long amount) {
    return amount == null ? null : Dong.of(amount);
  }
}
