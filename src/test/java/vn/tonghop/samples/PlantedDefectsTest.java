package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/** The samples have the faults that sample-inputs/README.md lists, and no others. */
class PlantedDefectsTest {

  private static final String MACHINES = "Ứng dụng máy móc thiết bị tiên tiến";

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2021"})
  void everySubmitterOfThePlanSentSomething(String year) throws IOException {
    assertThat(new SampleYear(year).silent()).isEmpty();
  }

  @Test
  void onlyNhonTrachHasAnItemWhoseTotalIsNotTheSumOfItsSources() throws IOException {
    assertThat(new SampleYear("2021").counted())
        .filteredOn(item -> !item.addsUp())
        .extracting(item -> item.sample().name())
        .containsExactly("742-nhon-trach");
  }

  @Test
  void onlyOneItemIsSentTwice() throws IOException {
    SampleYear year = new SampleYear("2021");

    assertThat(year.counted())
        .filteredOn(item -> item.addsUp() && !year.accepted().contains(item))
        .extracting(item -> item.sample().name())
        .containsExactly("lmhtx-lien-minh-hop-tac-xa");
  }

  @Test
  void onlyLongKhanhSentASecondFileWithOtherAmounts() throws IOException {
    List<Sample> sent =
        new SampleYear("2021")
            .samples().stream().filter(sample -> sample.name().startsWith("732-")).toList();

    assertThat(sent).hasSize(2);
    Sample second = sent.get(0);
    Sample first = sent.get(1);
    assertThat(second.title()).endsWith("(Lần 2)");
    assertThat(second.modified()).isAfter(first.modified());
    assertThat(SampleItem.of(second).get(0).dong(Field.TOTAL))
        .isNotEqualTo(SampleItem.of(first).get(0).dong(Field.TOTAL));
  }

  @Test
  void onlyVinhCuuAndLongThanhIn2021WriteInAnotherUnit() throws IOException {
    assertThat(new SampleYear("2021").samples())
        .filteredOn(sample -> sample.unit() != MoneyUnit.THOUSAND)
        .extracting(Sample::name, Sample::unit)
        .containsExactly(
            tuple("735-vinh-cuu", MoneyUnit.MILLION), tuple("740-long-thanh", MoneyUnit.DONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2021"})
  void onlyTrangBomIn2021StatesAWrongGrandTotal(String year) throws IOException {
    List<String> wrong =
        new SampleYear(year)
            .samples().stream()
                .filter(PlantedDefectsTest::statesAWrongGrandTotal)
                .map(Sample::name)
                .toList();

    assertThat(wrong).isEqualTo(year.equals("2021") ? List.of("737-trang-bom") : List.of());
  }

  @Test
  void samplesOf2018HaveNoFaults() throws IOException {
    SampleYear year = new SampleYear("2018");

    assertThat(year.accepted()).isEqualTo(year.counted());
  }

  /** Thông tư 28/2018/TT-BTC Đ8 for 2021; TTLT 26/2014/TTLT-BTC-BCT Đ6.2 for 2018. */
  @ParameterizedTest
  @CsvSource({"2018, 200000000, 7", "2021, 300000000, 9"})
  void machinesStayUnderTheirCeiling(String year, long ceiling, int count) throws IOException {
    List<SampleItem> machines =
        new SampleYear(year)
            .accepted().stream().filter(item -> item.name().startsWith(MACHINES)).toList();

    assertThat(machines)
        .hasSize(count)
        .allSatisfy(
            item -> {
              long provincial = item.dong(Field.PROVINCIAL_SHARE);
              assertThat(provincial).isLessThanOrEqualTo(ceiling);
              assertThat(2 * provincial).isLessThanOrEqualTo(item.dong(Field.TOTAL));
            });
  }

  private static boolean statesAWrongGrandTotal(Sample sample) {
    SampleSums sums = new SampleSums(sample.rows());
    for (int index = 0; index < sample.rows().size(); index++) {
      if (sample.rows().get(index).kind() == SampleRow.Kind.GRAND_TOTAL) {
        return !Objects.equals(sums.amount(index, Field.TOTAL), sums.ofAddends(index, Field.TOTAL));
      }
    }
    throw new IllegalStateException(sample.name() + " has no grand total");
  }
}
