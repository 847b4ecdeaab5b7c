package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesByKeyTest {

  private final long[] keys = {7, -3, 7, 9, -3, 7};
  private final PlacesByKey places =
      new PlacesByKey(new int[] {0, 1, 2, 4, 5}, place -> keys[place]);

  @Test
  void theFirstWithAKeyIsTakenFirstAndOnlyOnce() {
    assertThat(places.left(7)).isEqualTo(3);
    assertThat(places.take(7)).isZero();
    assertThat(places.take(-3)).isEqualTo(1);
    assertThat(places.take(7)).isEqualTo(2);
    assertThat(places.take(7)).isEqualTo(5);
    assertThat(places.left(7)).isZero();
    assertThat(places.take(7)).isEqualTo(PlacesByKey.NONE);
    assertThat(places.left(-3)).isEqualTo(1);
  }

  @Test
  void aPlaceThatIsNoneOfThemIsNotFound() {
    assertThat(places.left(9)).isZero();
    assertThat(places.take(9)).isEqualTo(PlacesByKey.NONE);
    assertThat(new PlacesByKey(new int[0], place -> 1).take(1)).isEqualTo(PlacesByKey.NONE);
  }
}
