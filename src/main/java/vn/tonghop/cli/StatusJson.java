package vn.tonghop.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.PastOperation;
import vn.tonghop.audit.RecordedRerun;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.Overview;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.pipeline.Attempts;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.publication.OverviewJson;
import vn.tonghop.revision.YearHolder;

/**
 * The status for programs: one JSON array, an object a revision. Its shape is described in {@code
 * src/docs/OPERATIONS.md}; keys may be added, and are neither removed nor given another meaning.
 */
final class StatusJson {

  private final Words words;
  private final ProgramName program;
  private final Clock clock;

  StatusJson(Words words, ProgramName program, Clock clock) {
    this.words = words;
    this.program = program;
    this.clock = clock;
  }

  String of(List<RevisionStatus> statuses) {
    return CanonicalJson.of(statuses.stream().map(this::object).toList());
  }

  private Map<String, Object> object(RevisionStatus status) {
    Map<String, Object> object = new TreeMap<>();
    object.put("year", status.revision().year());
    object.put("revision", status.revision().number());
    object.put("state", status.revision().state().name());
    object.put("last", status.last());
    counts(status, object);
    operations(status, object);
    work(status, object);
    return object;
  }

  private void counts(RevisionStatus status, Map<String, Object> object) {
    object.put("submissions", status.submissions());
    LedgerLine total = status.ledger().total();
    object.put("rowsRead", total.rowsRead());
    Map<String, Object> fates = new TreeMap<>();
    for (Fate fate : Fate.values()) {
      fates.put(fate.name(), total.of(fate).rows());
    }
    object.put("proposals", fates);
    object.put("ledger", LedgerJson.of(status.ledger()));
    Map<String, Object> findings = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      findings.put(severity.name(), status.findings().of(severity));
    }
    object.put("findings", findings);
    object.put(
        "reviews",
        Map.of(
            "open", status.reviews().open(),
            "toBeApplied", status.reviews().decided(),
            "held", status.reviews().held().proposals(),
            "heldTotal", status.reviews().held().money().total().amount(),
            "putOff", status.reviews().putOff().proposals(),
            "putOffTotal", status.reviews().putOff().money().total().amount()));
    overview(status.overview(), object);
    if (status.idle() != null) {
      object.put("rulesNotRun", new IdleRules(words).objects(status.idle()));
    }
    if (!status.leftOut().whys().isEmpty()) {
      object.put("leftOut", status.leftOut().whys());
    }
  }

  private static void overview(Overview overview, Map<String, Object> object) {
    if (overview.senders() != null) {
      object.put("completeness", OverviewJson.completeness(overview.senders(), overview.ledger()));
    }
    if (overview.budget() != null) {
      object.put("budget", OverviewJson.budget(overview.budget()));
    }
    if (!overview.mailings().isEmpty()) {
      object.put("mail", overview.mailings().stream().map(StatusJson::mailing).toList());
    }
  }

  private static Object mailing(Mailing mailing) {
    return Map.of(
        "to", mailing.recipient().address(),
        "submitter", mailing.recipient().submitterCode(),
        "messageId", mailing.messageId(),
        "state", mailing.state().name(),
        "answer", mailing.answer());
  }

  private static void operations(RevisionStatus status, Map<String, Object> object) {
    RecordedRerun rerun = status.rerun();
    if (rerun != null) {
      object.put("rerun", Map.of("of", rerun.of(), "from", rerun.from(), "reason", rerun.reason()));
    }
    object.put("attempts", attempts(status));
    put("begun", status.begun(), object);
    put("latest", status.latest(), object);
  }

  private void work(RevisionStatus status, Map<String, Object> object) {
    List<Object> steps = new ArrayList<>();
    status.steps().forEach(step -> steps.add(object(step, status.isWorkedOn())));
    object.put("steps", steps);
    object.put("running", status.isWorkedOn());
    YearHolder holder = status.holder();
    if (status.isWorkedOn() && holder != null) {
      object.put("holder", object(holder));
    }
    RevisionStatus.Failure failure = status.failure();
    if (failure != null) {
      object.put("failure", object(failure));
    }
    String next = status.last() ? NextStep.after(status, program).command() : null;
    if (next != null) {
      object.put("next", next);
    }
  }

  private static Map<String, Object> attempts(RevisionStatus status) {
    Attempts attempts = status.attempts();
    return Map.of(
        "total", attempts.total(),
        "completed", attempts.completed(),
        "failed", attempts.failed(),
        "stopped", attempts.stopped(),
        "interrupted", status.interrupted());
  }

  private static void put(String key, @Nullable PastOperation past, Map<String, Object> object) {
    if (past != null) {
      object.put(
          key, Map.of("at", past.at().toString(), "actor", past.actor(), "event", past.event()));
    }
  }

  private static Map<String, Object> object(YearHolder holder) {
    return Map.of(
        "command", holder.command(),
        "host", holder.host(),
        "pid", holder.pid(),
        "since", holder.since().toString());
  }

  private Map<String, Object> object(RevisionStatus.Failure failure) {
    Map<String, Object> object = new TreeMap<>();
    object.put("cause", failure.cause().name());
    object.put("details", failure.details().stream().<Object>map(words::detail).toList());
    if (!failure.toCorrect().isEmpty()) {
      object.put("toCorrect", new ArrayList<Object>(words.toCorrect(failure.toCorrect())));
    }
    if (failure.stage() != null) {
      object.put("stage", failure.stage().label());
    }
    return object;
  }

  private Map<String, Object> object(RevisionStatus.Step step, boolean workedOn) {
    Duration took = step.took(workedOn, clock.instant());
    Map<String, Object> object = new TreeMap<>();
    object.put("stage", step.stage().label());
    object.put("state", step.state(workedOn));
    object.put("executions", step.executions());
    object.put("written", step.written());
    object.put("commits", step.commits());
    object.put("rollbacks", step.rollbacks());
    object.put("millis", took.toMillis());
    object.put("atLeast", step.atLeast());
    return object;
  }
}
