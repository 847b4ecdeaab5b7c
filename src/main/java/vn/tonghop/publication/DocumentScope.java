package vn.tonghop.publication;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a template stand for in one place of it: what is of its own there, and what it
 * has from around it.
 */
public final class DocumentScope {

  /** What a field or a section stands for. */
  public sealed interface Value {}

  /** Takes the place of a field. */
  public record Text(String text) implements Value {}

  /** A section stands once for each. */
  public record Entries(List<DocumentScope> scopes) implements Value {

    public Entries {
      scopes = List.copyOf(scopes);
    }
  }

  /** Whether a section stands. */
  public record Choice(boolean stands) implements Value {}

  private final Map<String, Value> own;
  private final @Nullable DocumentScope around;

  DocumentScope(Map<String, Value> own, @Nullable DocumentScope around) {
    this.own = Collections.unmodifiableMap(new TreeMap<>(own));
    this.around = around;
  }

  /** The value of that name; empty when it has none here. */
  public Optional<Value> value(String name) {
    Value value = own.get(name);
    if (value != null) {
      return Optional.of(value);
    }
    return around == null ? Optional.empty() : around.value(name);
  }

  /** What it has of its own. */
  public Map<String, Value> own() {
    return own;
  }
}
