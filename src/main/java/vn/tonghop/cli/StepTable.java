package vn.tonghop.cli;

import java.time.Clock;
import java.time.Duration;
import vn.tonghop.operations.RevisionStatus;

/** How far each stage of a revision has come, a line each. */
final class StepTable {

  /** A rate over less says nothing. */
  private static final Duration SHORTEST = Duration.ofMillis(100);

  private final Words words;
  private final Clock clock;

  StepTable(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  TextTable of(RevisionStatus status) {
    TextTable table = new TextTable(2);
    table.row(
        words.say("status.step"),
        words.say("status.state"),
        words.say("status.items"),
        words.say("status.took"),
        words.say("status.rate"),
        words.say("status.executions"));
    status.steps().forEach(step -> row(step, status.isWorkedOn(), table));
    return table;
  }

  private void row(RevisionStatus.Step step, boolean workedOn, TextTable table) {
    String name = words.say("stage." + step.stage().label());
    if (step.executions() == 0) {
      table.row(
          name, step.state().isEmpty() ? "-" : words.say("step." + step.state()), "", "", "", "");
      return;
    }
    Duration took = step.took(workedOn, clock.instant());
    table.row(
        name,
        words.say("step." + step.state(workedOn)),
        words.number(step.written()),
        (step.atLeast() ? "> " : "") + words.duration(took),
        step.written() == 0 || took.compareTo(SHORTEST) < 0 ? "" : words.rate(step.written(), took),
        Integer.toString(step.executions()));
  }
}
