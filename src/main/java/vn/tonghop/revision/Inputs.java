package vn.tonghop.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.definition.DefinitionFile;
import vn.tonghop.definition.NumbersOf;
import vn.tonghop.history.EarlierPlan;

/**
 * What a revision is made from.
 *
 * @param definition plan.yml and the files it names, byte by byte
 * @param submissions frozen; kept in the order of their names
 * @param earlier approved plans of earlier years, one a year, as they stood; kept in the order of
 *     their years
 * @param decisions of people about duplicates, those that counted; kept in the order in which they
 *     were taken
 */
public record Inputs(
    List<DefinitionFile> definition,
    List<FrozenFile> submissions,
    List<EarlierPlan> earlier,
    List<ReviewDecision> decisions) {

  public Inputs {
    definition = List.copyOf(definition);
    submissions = submissions.stream().sorted(Comparator.comparing(FrozenFile::name)).toList();
    earlier = earlier.stream().sorted(Comparator.comparingInt(EarlierPlan::year)).toList();
    decisions = decisions.stream().sorted(Comparator.comparingInt(ReviewDecision::number)).toList();
  }

  /** When no earlier plan is known, and nobody has decided anything. */
  public Inputs(List<DefinitionFile> definition, List<FrozenFile> submissions) {
    this(definition, submissions, List.of(), List.of());
  }

  /** The same with other decisions. */
  public Inputs decidedBy(List<ReviewDecision> others) {
    return new Inputs(definition, submissions, earlier, others);
  }

  /**
   * What the decision log says of them when the revision is opened: each file of every kind, with
   * its hash, and the weights and thresholds by which đề án are compared. What people decided it
   * says where that is applied.
   */
  public List<DecisionEntry> entries() {
    List<DecisionEntry> entries = new ArrayList<>();
    for (DefinitionFile file : definition) {
      entries.add(entry("", DecisionEvent.DEFINED, defined(file)));
    }
    for (FrozenFile file : submissions) {
      entries.add(
          entry(
              file.name(),
              DecisionEvent.FROZEN,
              Map.of("sha256", file.sha256(), "size", file.size())));
    }
    for (EarlierPlan plan : earlier) {
      entries.add(entry("", DecisionEvent.RECALLED, recalled(plan)));
    }
    return entries;
  }

  /** By what đề án are compared a reader of the log sees; of the rest, that it is another file. */
  private static Map<String, Object> defined(DefinitionFile file) {
    Map<String, Object> details = new TreeMap<>();
    details.put("name", file.name());
    details.put("sha256", Sha256.of(file.bytes()));
    if (file.name().equals(DefinitionFile.MATCHING)) {
      details.put("numbers", NumbersOf.file(file));
    }
    return details;
  }

  private static Map<String, Object> recalled(EarlierPlan plan) {
    Map<String, Object> details = new TreeMap<>(plan.details());
    details.put("year", plan.year());
    return details;
  }

  private static DecisionEntry entry(
      String file, DecisionEvent event, Map<String, Object> details) {
    return new DecisionEntry(Stage.INTAKE, file, 0, 0, event, details);
  }

  /**
   * The same for the same inputs, wherever they lie and in whatever order they were listed: SHA-256
   * over the canonical JSON of names and hashes.
   */
  public String fingerprint() {
    Map<String, Object> definitionHashes = new TreeMap<>();
    definition.forEach(file -> definitionHashes.put(file.name(), Sha256.of(file.bytes())));
    List<Object> files = new ArrayList<>();
    for (FrozenFile file : submissions) {
      files.add(Map.of("name", file.name(), "sha256", file.sha256()));
    }
    List<Object> plans = earlier.stream().<Object>map(Inputs::recalled).toList();
    return Sha256.of(
        CanonicalJson.of(
            Map.of(
                "definition",
                definitionHashes,
                "submissions",
                files,
                "earlier",
                plans,
                "decisions",
                decisions.stream().<Object>map(ReviewDecision::details).toList())));
  }
}
