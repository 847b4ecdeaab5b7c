package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Folded;
import vn.tonghop.publication.AmountInWords;

class SpokenAmountTest {

  private static Optional<BigDecimal> read(String words) {
    return SpokenAmount.read(Folded.fold(words));
  }

  @Test
  void readsTheVectors() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/golden/amounts-in-words.tsv"))) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(line -> assertThat(read(line[2])).hasValue(new BigDecimal(line[0])));
    }
  }

  /** Both ways of every usage, over amounts of all sizes; the seed makes it repeatable. */
  @Test
  void readsWhatIsWrittenInAnyUsage() {
    Random random = new Random(2021);
    LongStream.concat(
            LongStream.range(0, 2_000), LongStream.generate(() -> amount(random)).limit(3_000))
        .forEach(SpokenAmountTest::readsBack);
  }

  /** Zeros within are where amounts in words go wrong. */
  private static long amount(Random random) {
    long amount = random.nextLong(1, 1_000);
    for (int groups = random.nextInt(5); groups > 0; groups--) {
      amount = amount * 1_000 + (random.nextInt(3) == 0 ? 0 : random.nextInt(1_000));
    }
    return amount;
  }

  private static void readsBack(long amount) {
    for (String thousand : new String[] {"nghìn", "ngàn"}) {
      for (String zeroTens : new String[] {"linh", "lẻ"}) {
        for (String four : new String[] {"tư", "bốn"}) {
          WordStyle style = new WordStyle(thousand, zeroTens, four, amount % 2 == 0);
          String words = AmountInWords.of(Dong.of(amount), style);
          assertThat(read(words)).as(words).hasValue(BigDecimal.valueOf(amount));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Chín tỉ hai trăm ba mươi triệu năm trăm nghìn đồng chẵn./.,9230500000",
    "Chín nghìn hai trăm ba mươi triệu năm trăm nghìn đồng,9230500000",
    "Một trăm chín mươi lăm triệu đồng Việt Nam,195000000",
    "Hai trăm nghìn tỷ,200000000000000",
    "hai mươi nhăm triệu,25000000",
  })
  void readsOtherUsages(String words, BigDecimal amount) {
    assertThat(read(words))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "đồng",
        "triệu đồng",
        "hai triệu ba triệu",
        "hai ba triệu",
        "một trăm năm",
        "chín tỷ rưỡi",
        "năm 2021",
        "hai triệu đồng và ba nghìn đồng",
        "một nghìn hai triệu nghìn",
        "năm trăm trăm",
        "hai ba"
      })
  void readsNothingElse(String words) {
    assertThat(read(words)).as(words).isEmpty();
  }
}
