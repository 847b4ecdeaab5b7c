package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmitterTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

  @Test
  void itIsThereFromItsFirstDayToItsLast() {
    Submitter town = existing(FIRST, LAST);
    assertThat(town.isValidOn(FIRST.minusDays(1))).isFalse();
    assertThat(town.isValidOn(FIRST)).isTrue();
    assertThat(town.isValidOn(LAST)).isTrue();
    assertThat(town.isValidOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void whatHasNoEndWasAlwaysThereOrStillIs() {
    assertThat(existing(null, null).isValidOn(FIRST)).isTrue();
    assertThat(existing(null, LAST).isValidOn(LocalDate.MIN)).isTrue();
    assertThat(existing(null, LAST).isValidOn(LAST.plusDays(1))).isFalse();
    assertThat(existing(FIRST, null).isValidOn(LocalDate.MAX)).isTrue();
    assertThat(existing(FIRST, null).isValidOn(FIRST.minusDays(1))).isFalse();
  }

  private static Submitter existing(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Submitter(
        "732", "Thành phố Long Khánh", Submitter.Level.DISTRICT, List.of(), from, to, true);
  }
}
