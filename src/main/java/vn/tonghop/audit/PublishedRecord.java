package vn.tonghop.audit;

import java.util.Map;

/**
 * What the operations log says was published of a revision.
 *
 * @param decisionHead head of its decision log
 * @param outputs its files, name to SHA-256
 */
public record PublishedRecord(String decisionHead, Map<String, String> outputs) {

  public PublishedRecord {
    outputs = Map.copyOf(outputs);
  }

  static PublishedRecord of(RecordedOperation recorded) {
    return new PublishedRecord(recorded.text("decisionHead"), recorded.textsByName("outputs"));
  }
}
