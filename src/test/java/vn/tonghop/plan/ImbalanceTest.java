package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImbalanceTest {

  @Test
  void saysHowManyMoreOfTheKindBeforeThereAre() {
    assertThat(Imbalance.more(3))
        .isEqualTo(new Imbalance(Imbalance.Kind.MORE, List.of("3")))
        .hasToString("MORE 3");
  }

  @Test
  void takesAsManyArgumentsAsTheSentenceOfItsKindNames() {
    assertThatThrownBy(() -> new Imbalance(Imbalance.Kind.MORE, List.of()))
        .hasMessage("MORE takes 1 arguments");
  }
}
