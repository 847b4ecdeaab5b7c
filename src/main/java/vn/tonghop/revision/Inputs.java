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
import vn.tonghop.definition.DefinitionFile;

/**
 * What a revision is made from.
 *
 * @param definition plan.yml and the files it names, byte by byte
 * @param submissions frozen; kept in the order of their names
 */
public record Inputs(List<DefinitionFile> definition, List<FrozenFile> submissions) {

  public Inputs {
    definition = List.copyOf(definition);
    submissions = submissions.stream().sorted(Comparator.comparing(FrozenFile::name)).toList();
  }

  /** What the decision log says of them: each file of both kinds, with its hash. */
  public List<DecisionEntry> entries() {
    List<DecisionEntry> entries = new ArrayList<>();
    for (DefinitionFile file : definition) {
      entries.add(
          entry(
              "",
              DecisionEvent.DEFINED,
              Map.of("name", file.name(), "sha256", Sha256.of(file.bytes()))));
    }
    for (FrozenFile file : submissions) {
      entries.add(
          entry(
              file.name(),
              DecisionEvent.FROZEN,
              Map.of("sha256", file.sha256(), "size", file.size())));
    }
    return entries;
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
    return Sha256.of(
        CanonicalJson.of(Map.of("definition", definitionHashes, "submissions", files)));
  }
}
