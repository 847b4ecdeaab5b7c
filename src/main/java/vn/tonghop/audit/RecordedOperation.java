package vn.tonghop.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the operations log as it is read back, or an object that stands in one. This version
 * may not know its event, nor find in it all that it would have said itself; but what is there must
 * be of the kind that every version writes. Whatever is not is a {@link LogAlteredException} with
 * the number of the entry, and no fault of the program.
 *
 * @param sequence number of the entry
 * @param said its fields and details
 */
public record RecordedOperation(long sequence, Map<String, Object> said) {

  public RecordedOperation {
    said = Map.copyOf(said);
  }

  /**
   * What an entry says.
   *
   * @throws LogAlteredException when it is not the canonical text of an object, or does not say
   *     when, who and what
   */
  public static RecordedOperation of(long sequence, String canonicalEntry) {
    RecordedOperation operation = new RecordedOperation(sequence, object(sequence, canonicalEntry));
    operation.at();
    operation.required("actor");
    operation.required("event");
    return operation;
  }

  /** Name of an {@link OperationEvent}, or of one that only another version knows. */
  String event() {
    return required("event");
  }

  boolean is(OperationEvent event) {
    return event().equals(event.name());
  }

  /** When it was. */
  Instant at() {
    try {
      return Instant.parse(required("at"));
    } catch (DateTimeParseException e) {
      throw unreadable("at");
    }
  }

  /** A text that is always there. */
  String required(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      throw unreadable(key);
    }
    return text;
  }

  /** "" when it says nothing of it. */
  String text(String key) {
    return text(key, said.getOrDefault(key, ""));
  }

  /** 0 when it says nothing of it. */
  long number(String key) {
    if (said.getOrDefault(key, 0L) instanceof Long number) {
      return number;
    }
    throw unreadable(key);
  }

  /** The same, for what is small. */
  int integer(String key) {
    long number = number(key);
    if (number != (int) number) {
      throw unreadable(key);
    }
    return (int) number;
  }

  /** Texts, in their order; none when it says nothing of it. */
  List<String> texts(String key) {
    return list(key).stream().map(text -> text(key, text)).toList();
  }

  /** Objects, in their order; none when it says nothing of it. */
  List<RecordedOperation> objects(String key) {
    return list(key).stream()
        .map(object -> new RecordedOperation(sequence, map(key, object)))
        .toList();
  }

  /** Names to texts; empty when it says nothing of it. */
  Map<String, String> textsByName(String key) {
    Map<String, String> texts = new TreeMap<>();
    map(key, said.getOrDefault(key, Map.of()))
        .forEach((name, text) -> texts.put(name, text(key, text)));
    return texts;
  }

  private static Map<String, Object> object(long sequence, String canonicalEntry) {
    try {
      return CanonicalReader.object(canonicalEntry);
    } catch (NotCanonicalException e) {
      throw altered(new LogFault(e.kind(), sequence, e.found(), ""));
    }
  }

  private String text(String key, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw unreadable(key);
  }

  private List<?> list(String key) {
    if (said.getOrDefault(key, List.of()) instanceof List<?> list) {
      return list;
    }
    throw unreadable(key);
  }

  private Map<String, Object> map(String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> fields = new TreeMap<>();
      map.forEach((name, field) -> fields.put(String.valueOf(name), field));
      return fields;
    }
    throw unreadable(key);
  }

  private LogAlteredException unreadable(String key) {
    return altered(new LogFault(LogFault.Kind.UNREADABLE, sequence, key, ""));
  }

  private static LogAlteredException altered(LogFault fault) {
    return new LogAlteredException(LogAlteredException.Log.OPERATIONS_LOG, fault);
  }
}
