package vn.tonghop.endtoend;

import java.util.Optional;
import java.util.Random;
import vn.tonghop.audit.Stage;

/**
 * What happens to a process at a random moment of its life.
 *
 * @param blow what it is
 * @param from beginning of a stage from which the time is counted, empty for the start of it all
 * @param millis after that
 */
record Strike(Blow blow, Optional<Stage> from, long millis) {

  /** From the most frequent to the least. */
  enum Blow {
    /** As {@code kill -9}. */
    KILLED,
    /** The database of the work folder too, as when the machine dies. */
    KILLED_WITH_DATABASE,
    /** Asleep until another has taken its year over and is done. */
    SUSPENDED
  }

  /** A stage is short: it would seldom be hit if it were not aimed at, and soon. */
  private static final int SHARE_OF_A_STAGE = 100;

  /**
   * One half of them at any moment of the whole time, the other shortly after the beginning of any
   * stage.
   *
   * @param millis the whole time
   */
  static Strike within(long millis, Random random) {
    int lot = random.nextInt(6);
    Blow blow = lot < 4 ? Blow.KILLED : Blow.values()[lot - 3];
    if (random.nextBoolean()) {
      return new Strike(blow, Optional.empty(), random.nextLong(millis));
    }
    Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
    return new Strike(blow, Optional.of(stage), random.nextLong(millis / SHARE_OF_A_STAGE));
  }

  @Override
  public String toString() {
    return blow + " " + millis + " ms after " + from.map(Stage::label).orElse("start");
  }
}
