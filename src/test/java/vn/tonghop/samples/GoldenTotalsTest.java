package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tonghop.proposal.Field;

/** The samples add up to the plans that the province published. */
class GoldenTotalsTest {

  private static final long THOUSAND = 1_000;
  private static final Map<String, Field> AMOUNTS =
      Map.of(
          "total", Field.TOTAL,
          "provincial", Field.PROVINCIAL_SHARE,
          "beneficiary", Field.BENEFICIARY_SHARE,
          "other", Field.OTHER_SHARE);

  @Test
  void samplesOf2021AddUpToThePublishedGrandTotal() throws IOException {
    assertAmounts(golden("2021").block("grand_total"), new SampleYear("2021").accepted());
  }

  @Test
  void samplesOf2021AddUpToThePublishedSubtotals() throws IOException {
    SampleYear year = new SampleYear("2021");
    YamlBlock subtotals = golden("2021").block("subtotals");

    for (String codes : List.of("1", "2+3", "4", "5", "6")) {
      List<String> programmes = List.of(codes.split("\\+"));
      assertAmounts(
          subtotals.block(codes),
          year.accepted().stream()
              .filter(item -> programmes.contains(year.programme(item)))
              .toList());
    }
  }

  @Test
  void samplesOf2021HoldEveryItemThatTheScanKept() throws IOException {
    Map<String, SampleItem> numbered = new SampleYear("2021").numbered();

    for (YamlBlock expected : golden("2021").blocks("items")) {
      String number = expected.text("tt");
      assertThat(numbered).containsKey(number);
      SampleItem item = Objects.requireNonNull(numbered.get(number));
      assertThat(item.name()).isEqualTo(expected.text("name"));
      assertThat(item.row().text(Field.START_MONTH)).isEqualTo(expected.text("from"));
      assertThat(item.row().text(Field.END_MONTH)).isEqualTo(expected.text("to"));
      assertAmounts(expected, List.of(item));
    }
    assertThat(numbered).hasSize(28);
  }

  @Test
  void samplesOf2018AddUpToThePublishedGrandTotal() throws IOException {
    YamlBlock expected = golden("2018").block("grand_total");
    List<SampleItem> accepted = new SampleYear("2018").accepted();

    assertThat(sum(accepted, Field.PROVINCIAL_SHARE))
        .isEqualTo(Long.parseLong(expected.text("provincial")));
    assertThat(sum(accepted, Field.BENEFICIARY_SHARE))
        .isEqualTo(Long.parseLong(expected.text("beneficiary")));
    assertThat(sum(accepted, Field.OTHER_SHARE)).isZero();
  }

  @Test
  void samplesOf2018FillEveryProgramme() throws IOException {
    SampleYear year = new SampleYear("2018");

    assertThat(year.accepted().stream().map(year::programme).distinct())
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  private static void assertAmounts(YamlBlock expected, Collection<SampleItem> items) {
    AMOUNTS.forEach(
        (key, field) ->
            assertThat(sum(items, field))
                .as(key)
                .isEqualTo(Long.parseLong(expected.text(key)) * THOUSAND));
  }

  private static long sum(Collection<SampleItem> items, Field field) {
    return items.stream().mapToLong(item -> item.dong(field)).sum();
  }

  private static YamlBlock golden(String year) throws IOException {
    String file = "plan-" + year + ".json"; // JSON is YAML
    return YamlBlock.parse(file, Files.readString(Path.of("src/test/resources/golden", file)));
  }
}
