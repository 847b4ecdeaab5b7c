package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.Stage;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.revision.Revision;

/**
 * Keeps findings and decisions of one stage of one revision, each finding as a decision entry too:
 * nothing is decided silently. Writes in the caller's transaction.
 */
final class Recorder {

  private final Tables tables;
  private final Revision revision;
  private final Stage stage;

  Recorder(Tables tables, Revision revision, Stage stage) {
    this.tables = tables;
    this.revision = revision;
    this.stage = stage;
  }

  /** What was found of a submission, or of all, as a whole. */
  void found(Collection<Finding> findings) {
    found(0, findings);
  }

  /** What was found on a sheet, or of its file as a whole; the sheet by its number, from 1. */
  void found(int sheet, Collection<Finding> findings) {
    List<Finding> all = List.copyOf(findings);
    tables.findings().insert(revision.id(), stage.label(), all);
    decided(all.stream().map(finding -> entry(sheet, finding)).toList());
  }

  void decided(Collection<DecisionEntry> entries) {
    tables.decisions().record(revision.id(), entries);
  }

  /**
   * Chains what was recorded; the last thing a stage does.
   *
   * @throws LogAlteredException when the stages before are not sealed as they were
   */
  void seal() {
    new SealedLog(tables, revision).intact();
    tables.decisions().seal(revision.id(), stage);
  }

  DecisionEntry about(
      Address address, Origin origin, DecisionEvent event, Map<String, Object> details) {
    return new DecisionEntry(stage, address.file(), origin.sheet(), origin.row(), event, details);
  }

  DecisionEntry aboutFile(String file, DecisionEvent event, Map<String, Object> details) {
    return new DecisionEntry(stage, file, 0, 0, event, details);
  }

  private DecisionEntry entry(int sheet, Finding finding) {
    Map<String, Object> details = new TreeMap<>();
    details.put("code", finding.code().id());
    details.put("severity", finding.severity().name());
    details.put("arguments", new ArrayList<Object>(finding.arguments()));
    Address address = finding.address();
    if (address.sheet() != null) {
      details.put("sheetName", address.sheet());
      details.put("cell", address.cell());
    }
    return new DecisionEntry(
        stage,
        address.file(),
        address.sheet() == null ? 0 : sheet,
        address.row(),
        DecisionEvent.FOUND,
        details);
  }

  /** Amounts in đồng, as log entries say them. */
  static Map<String, Object> amounts(Funding funding) {
    return Map.of(
        "total", funding.total().amount(),
        "provincial", funding.provincial().amount(),
        "beneficiary", funding.beneficiary().amount(),
        "other", funding.other().amount());
  }
}
