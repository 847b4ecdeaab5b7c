package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.proposal.Dong;

class AmountInWordsTest {

  private static final Map<String, WordStyle> STYLES =
      Map.of("nghin", WordStyle.NGHIN, "ngan+comma", WordStyle.NGAN_WITH_COMMAS);

  static List<String> goldenLines() throws IOException {
    Path golden = Path.of("src/test/resources/golden/amounts-in-words.tsv");
    return Files.readAllLines(golden, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("goldenLines")
  void readsEveryGoldenAmount(String line) {
    String[] fields = line.split("\t", -1);
    WordStyle style = Objects.requireNonNull(STYLES.get(fields[1]), "unknown style in: " + line);
    assertThat(AmountInWords.of(Dong.of(Long.parseLong(fields[0])), style)).isEqualTo(fields[2]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | Bốn đồng",
        "14 | Mười bốn đồng",
        "24 | Hai mươi tư đồng",
        "104 | Một trăm linh bốn đồng",
        "20 | Hai mươi đồng",
        "55 | Năm mươi lăm đồng",
        "505 | Năm trăm linh năm đồng",
        "511 | Năm trăm mười một đồng",
        "1001 | Một nghìn không trăm linh một đồng",
        "1010 | Một nghìn không trăm mười đồng",
        "1000005 | Một triệu không trăm linh năm đồng",
        "1000000021 | Một tỷ không trăm hai mươi mốt đồng",
        "21021021021 | Hai mươi mốt tỷ không trăm hai mươi mốt triệu không trăm hai mươi mốt nghìn"
            + " không trăm hai mươi mốt đồng",
        "999000000000 | Chín trăm chín mươi chín tỷ đồng",
        "1230000000000 | Một nghìn hai trăm ba mươi tỷ đồng",
        "1005000000000 | Một nghìn không trăm linh năm tỷ đồng",
        "1000000500000 | Một nghìn tỷ năm trăm nghìn đồng",
        "2000000000000000 | Hai triệu tỷ đồng",
        "1000000000000000000 | Một tỷ tỷ đồng",
        "-350000000 | Âm ba trăm năm mươi triệu đồng"
      })
  void readsWhatTheRulesSay(long amount, String words) {
    assertThat(AmountInWords.of(Dong.of(amount), WordStyle.NGHIN)).isEqualTo(words);
  }

  @Test
  void readsTheGreatestAndTheLeastAmount() {
    String words =
        "chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ"
            + " tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh ";
    assertThat(AmountInWords.of(Dong.of(Long.MAX_VALUE), WordStyle.NGHIN))
        .isEqualTo("C" + words.substring(1) + "bảy đồng");
    assertThat(AmountInWords.of(Dong.of(Long.MIN_VALUE), WordStyle.NGHIN))
        .isEqualTo("Âm " + words + "tám đồng");
  }

  @Test
  void keepsToTheStyleOfTheOffice() {
    WordStyle southern = new WordStyle("ngàn", "lẻ", "bốn", true);
    assertThat(AmountInWords.of(Dong.of(1_234_000_024_101L), southern))
        .isEqualTo(
            "Một ngàn hai trăm ba mươi bốn tỷ, không trăm hai mươi bốn ngàn, một trăm lẻ một đồng");
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(AmountInWords.of(Dong.of(-1), WordStyle.NGHIN)).isEqualTo("Âm một đồng");
    } finally {
      Locale.setDefault(before);
    }
  }
}
