package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final List<String> ENTRIES = List.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");

  @Test
  void anEmptyChainHasNoLinksAndSixtyFourZerosAsItsHead() {
    assertThat(Chain.empty().sequence()).isZero();
    assertThat(Chain.empty().head()).isEqualTo("0".repeat(64));
  }

  /** The hashes were computed with sha256sum. */
  @Test
  void aLinkIsTheSha256OfItsSealedText() {
    Chain chain = Chain.empty();
    Chain.Link first = chain.append("{\"a\":1}");
    assertThat(first.hash())
        .isEqualTo("f1241055ae6c29691571814b5509736f82371db811ef09dcde501cdadb5a5b8d");
    Chain.Link second = chain.append("{\"tên\":\"đề án\"}");
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(second.hash())
        .isEqualTo("f9de084747af131c615d33ad60b1350c88b37f50076e2899b3b5d868d17c4140");
    assertThat(chain.sequence()).isEqualTo(2);
    assertThat(chain.head()).isEqualTo(second.hash());
  }

  @Test
  void aChainGoesOnWhereItStopped() {
    Chain whole = Chain.empty();
    ENTRIES.forEach(whole::append);
    Chain begun = Chain.empty();
    begun.append(ENTRIES.get(0));
    Chain goesOn = new Chain(begun.sequence(), begun.head());
    goesOn.append(ENTRIES.get(1));
    goesOn.append(ENTRIES.get(2));
    assertThat(goesOn.head()).isEqualTo(whole.head());
    assertThat(goesOn.sequence()).isEqualTo(3);
  }

  @Test
  void anEditASwapAndACutAllChangeTheHead() {
    assertThat(
            List.of(
                head(ENTRIES),
                head(List.of("{\"a\":1}", "{\"a\":4}", "{\"a\":3}")),
                head(List.of("{\"a\":2}", "{\"a\":1}", "{\"a\":3}")),
                head(List.of("{\"a\":1}", "{\"a\":3}")),
                head(List.of("{\"a\":1}", "{\"a\":2}"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLineOfAnExportIsCanonicalJsonItself() {
    Chain.Link link = Chain.empty().append("{\"a\":1}");
    assertThat(link.exportLine())
        .isEqualTo(
            "{\"entry\":{\"a\":1},\"hash\":\"%s\",\"prev\":\"%s\",\"seq\":1}"
                .formatted(link.hash(), Chain.GENESIS));
  }

  private static String head(List<String> entries) {
    Chain chain = Chain.empty();
    entries.forEach(chain::append);
    return chain.head();
  }
}
