package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.tonghop.Tonghop;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.endtoend.Strike.Blow;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.VerifiedLog;
import vn.tonghop.operations.WorkFolder;

/**
 * The 2021 sample, consolidated by commands that are struck at random moments, up to three one
 * after the other, and then by one that is left in peace. All that is random follows from the seed.
 */
final class CrashTrial {

  private static final Sample SAMPLE = Sample.of(2021);
  private static final int MOST_STRIKES = 3;
  private static final long MILLIS_BETWEEN_LOOKS = 5;

  private final Workplace work;
  private final Random random;
  private final Undisturbed undisturbed;
  private final List<Hit> hits = new ArrayList<>();

  /**
   * A strike that was dealt.
   *
   * @param place where the process was by then
   */
  record Hit(Strike strike, String place) {

    @Override
    public String toString() {
      return strike + " in " + place;
    }
  }

  CrashTrial(long seed, Workplace work, Undisturbed undisturbed) {
    this.work = work;
    this.random = new Random(seed);
    this.undisturbed = undisturbed;
  }

  /** What was done to it, as far as it has come. */
  List<Hit> hits() {
    return List.copyOf(hits);
  }

  /** Throws {@link AssertionError} unless it ends as if nothing had happened. */
  void endsAsIfNothingHadHappened() throws Exception {
    do {
      strikeOnce();
    } while (hits.size() < MOST_STRIKES && random.nextInt(3) == 0);
    JavaProcess.Ended end = goOn();
    assertThat(end.exitCode()).as("%s%n%s%s", hits, end.out(), end.err()).isEqualTo(3);
    undisturbed.assertSame(work);
    assertThat(logs()).allMatch(log -> log.verification().isIntact());
  }

  private List<VerifiedLog> logs() throws Exception {
    try (Application application = Application.start(work.database(), 1)) {
      return application
          .verifyLogs()
          .verify(
              application.findRevision().all(2021, null),
              ExpectedHead.UNKNOWN,
              new WorkFolder(work.path()));
    }
  }

  private void strikeOnce() throws Exception {
    Strike strike = Strike.within(undisturbed.millis(), random);
    Whereabouts whereabouts = Whereabouts.in(work);
    try (JavaProcess process = JavaProcess.start(Tonghop.class, Command.typed(work, SAMPLE))) {
      boolean lives =
          comesTo(strike, process, whereabouts)
              && process.livesAfter(strike.millis())
              && process.suspendedInTime();
      String place = whereabouts.now();
      hits.add(new Hit(strike, place));
      // Before and after its stages it may keep the whole work folder from others.
      if (lives && strike.blow() == Blow.SUSPENDED && Whereabouts.isStage(place)) {
        overtake(process);
      } else {
        process.kill();
        if (strike.blow() == Blow.KILLED_WITH_DATABASE) {
          killDatabase();
        }
      }
    }
  }

  /** Waits until it is where the time of the strike is counted from; false if it ends before. */
  private static boolean comesTo(Strike strike, JavaProcess process, Whereabouts whereabouts)
      throws Exception {
    while (strike.from().isPresent() && !whereabouts.hasBegun(strike.from().get())) {
      if (!process.livesAfter(MILLIS_BETWEEN_LOOKS)) {
        return false;
      }
    }
    return true;
  }

  private void overtake(JavaProcess asleep) throws Exception {
    JavaProcess.Ended successor = Command.takeOverFromSleeper(work, SAMPLE);
    assertThat(successor.exitCode()).as("successor: %s", successor.err()).isEqualTo(3);
    asleep.wakeUp();
    JavaProcess.Ended ended = asleep.awaitEnd();
    // It had lost the year, or never had it and found everything done.
    assertThat(ended.exitCode()).as("woken up: %s", ended.err()).isIn(1, 3);
  }

  private void killDatabase() throws Exception {
    for (ProcessHandle server : work.servers()) {
      server.destroyForcibly();
      server.onExit().join();
    }
  }

  /** By either command; there may be nothing to resume yet. */
  private JavaProcess.Ended goOn() throws Exception {
    if (random.nextBoolean()) {
      JavaProcess.Ended resumed = Command.resume(work, 2021);
      if (resumed.exitCode() != 2) {
        return resumed;
      }
    }
    return Command.run(work, SAMPLE);
  }
}
