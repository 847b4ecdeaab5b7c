package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.RecordedRerun;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.proposal.Fate;

/** The status for programs: one JSON array, an object a revision. */
final class StatusJson {

  private StatusJson() {}

  static String of(List<RevisionStatus> statuses) {
    return CanonicalJson.of(statuses.stream().map(StatusJson::object).toList());
  }

  private static Map<String, Object> object(RevisionStatus status) {
    Map<String, Object> object = new TreeMap<>();
    object.put("year", status.revision().year());
    object.put("revision", status.revision().number());
    object.put("state", status.revision().state().name());
    object.put("submissions", status.submissions());
    object.put("rowsRead", status.ledger().rowsRead());
    Map<String, Object> fates = new TreeMap<>();
    for (Fate fate : Fate.values()) {
      fates.put(fate.name(), status.ledger().of(fate).rows());
    }
    object.put("proposals", fates);
    Map<String, Object> findings = new TreeMap<>();
    status.findings().forEach((severity, count) -> findings.put(severity.name(), count));
    object.put("findings", findings);
    RecordedRerun rerun = status.rerun();
    if (rerun != null) {
      object.put("rerun", Map.of("of", rerun.of(), "from", rerun.from(), "reason", rerun.reason()));
    }
    List<Object> steps = new ArrayList<>();
    status.steps().forEach(step -> steps.add(object(step)));
    object.put("steps", steps);
    object.put("running", status.last() && status.holder() != null);
    RevisionStatus.Failure failure = status.failure();
    if (failure != null) {
      object.put(
          "failure",
          Map.of("cause", failure.cause().name(), "details", List.copyOf(failure.details())));
    }
    return object;
  }

  private static Map<String, Object> object(RevisionStatus.Step step) {
    Map<String, Object> object = new TreeMap<>();
    object.put("stage", step.stage().label());
    object.put("state", step.state());
    object.put("written", step.written());
    if (step.took() != null) {
      object.put("millis", step.took().toMillis());
    }
    return object;
  }
}
