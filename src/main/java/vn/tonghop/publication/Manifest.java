package vn.tonghop.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/**
 * What a revision consists of and what it comes to: {@code manifest.json}. Its keys and their order
 * are promised to users; amounts are in đồng.
 *
 * @param status of the revision, for instance "PUBLISHED"
 * @param outputs in the order in which the manifest is to list them
 */
public record Manifest(Publication publication, String status, List<Output> outputs) {

  /**
   * A published file.
   *
   * @param name relative to the folder of the revision, with "/" between folders
   * @param sha256 of its bytes, 64 lower-case hexadecimal digits
   */
  public record Output(String name, String sha256) {}

  public Manifest {
    outputs = List.copyOf(outputs);
  }

  /**
   * The manifest as JSON, indented by two spaces, ending in a line feed: the same text for the same
   * manifest. It is meant to be written in UTF-8.
   *
   * @throws IllegalArgumentException when an amount is greater than JSON readers keep exactly
   */
  public String json() {
    Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
    manifest.put("year", publication.plan().year());
    manifest.put("revision", publication.revision());
    manifest.put("status", status);
    manifest.put("totals", totals(publication.plan().total()));
    manifest.put("budget", OverviewJson.budget(publication.budget()));
    manifest.put("ledger", ledger(publication.ledger().total()));
    manifest.put(
        "submissions", publication.submissions().stream().map(s -> submission(s)).toList());
    manifest.put(
        "completeness", OverviewJson.completeness(publication.senders(), publication.ledger()));
    manifest.put("outputs", outputs.stream().map(output -> output(output)).toList());
    manifest.put("audit", audit());
    return PrettyJson.of(manifest);
  }

  private static Map<String, Object> totals(Funding total) {
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("total", total.total().amount());
    totals.put("provincial", total.provincial().amount());
    totals.put("beneficiary", total.beneficiary().amount());
    totals.put("other", total.other().amount());
    return totals;
  }

  private static Map<String, Object> ledger(LedgerLine total) {
    Map<String, Object> ledger = new LinkedHashMap<>();
    ledger.put("rowsRead", total.rowsRead());
    ledger.put("accepted", total.of(Fate.ACCEPTED).rows());
    ledger.put("rejected", total.of(Fate.REJECTED).rows());
    ledger.put("duplicate", total.of(Fate.DUPLICATE).rows());
    ledger.put("superseded", total.of(Fate.SUPERSEDED).rows());
    ledger.put("notProposal", total.notProposal());
    return ledger;
  }

  private static Map<String, @Nullable Object> submission(PublishedSubmission published) {
    Map<String, @Nullable Object> submission = new LinkedHashMap<>();
    submission.put("name", published.name());
    submission.put("sha256", published.sha256());
    submission.put("submitter", published.submitterCode());
    submission.put("accepted", published.accepted());
    return submission;
  }

  private static Map<String, Object> output(Output published) {
    Map<String, Object> output = new LinkedHashMap<>();
    output.put("name", published.name());
    output.put("sha256", published.sha256());
    return output;
  }

  private Map<String, Object> audit() {
    Map<String, Object> audit = new LinkedHashMap<>();
    audit.put("entries", publication.auditEntries());
    audit.put("head", publication.auditHead());
    return audit;
  }
}
