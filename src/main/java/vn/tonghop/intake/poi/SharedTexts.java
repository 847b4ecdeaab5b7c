package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;

/** The texts that cells of a workbook refer to by number. They are in memory, each of them once. */
final class SharedTexts {

  private final Limits limits;
  private final List<RichText> texts = new ArrayList<>();
  private long count;
  private long characters;

  private SharedTexts(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads the part.
   *
   * @param part null when the workbook has none
   */
  static SharedTexts read(@Nullable InputStream part, Limits limits) throws XMLStreamException {
    SharedTexts shared = new SharedTexts(limits);
    if (part != null) {
      XMLStreamReader xml = Xml.open(part);
      while (Xml.nextElement(xml)) {
        if (xml.getLocalName().equals("si")) {
          shared.add(RichText.read(xml));
        }
      }
    }
    return shared;
  }

  /** A run takes as much room as a text, and keeps the name of its font besides. */
  private void add(RichText text) throws LimitPassedException {
    count += 1L + text.runs().size();
    characters += text.text().length();
    characters += text.runs().stream().mapToLong(run -> run.font().length()).sum();
    if (count > limits.of(Limit.TEXTS)) {
      throw new LimitPassedException(Limit.TEXTS);
    }
    if (characters > limits.of(Limit.TEXT_CHARACTERS)) {
      throw new LimitPassedException(Limit.TEXT_CHARACTERS);
    }
    texts.add(text);
  }

  /** The text of that number. */
  RichText get(String number) throws XMLStreamException {
    return texts.get(number(number));
  }

  /** The number of a text, which must be there. */
  int number(String digits) throws XMLStreamException {
    int index = Xml.number(digits, -1);
    if (index < 0 || index >= texts.size()) {
      throw new XMLStreamException("shared string " + digits + " of " + texts.size());
    }
    return index;
  }

  /** The text of that number, without its fonts. */
  String text(int number) {
    return texts.get(number).text();
  }
}
