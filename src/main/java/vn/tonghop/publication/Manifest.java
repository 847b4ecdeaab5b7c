package vn.tonghop.publication;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.plan.LedgerLine;

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
    manifest.put("totals", LedgerFigures.money(publication.plan().total()));
    manifest.put("budget", OverviewJson.budget(publication.budget()));
    LedgerLine total = publication.ledger().total();
    manifest.put("ledger", LedgerFigures.rows(total));
    manifest.putAll(LedgerFigures.details(total));
    manifest.put("duplicates", DuplicatesJson.counts(publication.findings().duplicates().counts()));
    manifest.put("submissions", submissions());
    manifest.put("earlierPlans", publication.earlier().stream().map(Manifest::earlier).toList());
    manifest.put(
        "submitters", publication.ledger().submitters().stream().map(LedgerFigures::of).toList());
    manifest.put(
        "completeness", OverviewJson.completeness(publication.senders(), publication.ledger()));
    manifest.put("outputs", outputs.stream().map(output -> output(output)).toList());
    manifest.put("audit", audit());
    return PrettyJson.of(manifest);
  }

  private List<Object> submissions() {
    Map<String, LedgerLine> lines = new HashMap<>();
    publication.ledger().lines().forEach(line -> lines.put(line.file(), line));
    return publication.submissions().stream()
        .<Object>map(
            published -> submission(published, Objects.requireNonNull(lines.get(published.name()))))
        .toList();
  }

  private static Map<String, @Nullable Object> submission(
      PublishedSubmission published, LedgerLine line) {
    Map<String, @Nullable Object> submission = new LinkedHashMap<>();
    submission.put("name", published.name());
    submission.put("sha256", published.sha256());
    submission.put("submitter", published.submitterCode());
    submission.put("accepted", published.accepted());
    LedgerFigures.rows(line).forEach(submission::putIfAbsent);
    submission.putAll(LedgerFigures.details(line));
    return submission;
  }

  private static Map<String, Object> earlier(EarlierPlan plan) {
    Map<String, Object> earlier = new LinkedHashMap<>();
    earlier.put("year", plan.year());
    earlier.put("name", plan.file());
    earlier.put("sha256", plan.sha256());
    return earlier;
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
