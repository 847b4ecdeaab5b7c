package vn.tonghop.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a đề án as its file stores them, where they were not taken over letter for letter:
 * converted from a legacy encoding, normalised, or rid of what cannot be seen.
 *
 * @param texts by field; fields that were taken over as they are, and those that hold no text, are
 *     absent
 */
public record RawTexts(Map<Field, String> texts) {

  public static final RawTexts NONE = new RawTexts(Map.of());

  public RawTexts {
    Map<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(texts);
    texts = Collections.unmodifiableMap(copy);
  }

  /** The text as stored; null where it is the text of the đề án. */
  public @Nullable String of(Field field) {
    return texts.get(field);
  }

  /** Field and text by turns: the stored form, read back by {@link #parse}. */
  public List<String> format() {
    List<String> formatted = new ArrayList<>();
    texts.forEach((field, text) -> Collections.addAll(formatted, field.name(), text));
    return formatted;
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws IllegalArgumentException when it is not of that form
   */
  public static RawTexts parse(List<String> formatted) {
    if (formatted.size() % 2 != 0) {
      throw new IllegalArgumentException("not field and text by turns: " + formatted);
    }
    if (formatted.isEmpty()) {
      return NONE;
    }
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (int index = 0; index < formatted.size(); index += 2) {
      texts.put(Field.valueOf(formatted.get(index)), formatted.get(index + 1));
    }
    return new RawTexts(texts);
  }
}
