package vn.tonghop.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the operations log as it is read back. This version may not know its event, nor find
 * in it all that it would have said itself.
 *
 * @param said its fields and details
 */
public record RecordedOperation(Map<String, Object> said) {

  public RecordedOperation {
    said = Map.copyOf(said);
  }

  /**
   * What an entry says.
   *
   * @throws IllegalArgumentException when it is not the canonical text of an object
   */
  public static RecordedOperation of(String canonicalEntry) {
    return new RecordedOperation(CanonicalJson.object(canonicalEntry));
  }

  /** Name of an {@link OperationEvent}, or of one that only another version knows. */
  String event() {
    return text("event");
  }

  boolean is(OperationEvent event) {
    return event().equals(event.name());
  }

  /** "" when it says nothing of it. */
  String text(String key) {
    return String.valueOf(said.getOrDefault(key, ""));
  }

  /** 0 when it says nothing of it. */
  long number(String key) {
    return said.get(key) instanceof Long number ? number : 0;
  }

  /** Empty when it says nothing of it. */
  List<?> list(String key) {
    return said.get(key) instanceof List<?> list ? list : List.of();
  }

  /** Names to texts; empty when it says nothing of it. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new TreeMap<>();
    if (said.get(key) instanceof Map<?, ?> map) {
      map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
    }
    return texts;
  }
}
