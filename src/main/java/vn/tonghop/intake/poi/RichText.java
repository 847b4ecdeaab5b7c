package vn.tonghop.intake.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.intake.FontRun;
import vn.tonghop.intake.SheetCell;

/**
 * A text with the fonts of its runs.
 *
 * @param text all of it
 * @param runs in their order, from its first character on; the name is "" for a run in the font of
 *     the cell. Empty where all of the text is in the font of the cell
 */
record RichText(String text, List<FontRun> runs) {

  static RichText plain(String text) {
    return new RichText(text, List.of());
  }

  /**
   * Reads a string item: its runs together, without the phonetic hints of Japanese.
   *
   * @param xml at the start of the element that holds the runs; left at its end
   */
  static RichText read(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<FontRun> runs = new ArrayList<>();
    String font = "";
    int phonetic = 0;
    for (int depth = 1; depth > 0; ) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "r" -> font = "";
          case "rFont" -> font = Objects.requireNonNullElse(Xml.attribute(xml, "val"), "");
          case "rPh" -> phonetic = depth;
          case "t" -> {
            String part = Xml.unescape(xml.getElementText());
            depth--; // the text has read the end of its element
            if (phonetic == 0 && !part.isEmpty()) {
              runs.add(new FontRun(text.length(), font));
              text.append(part);
              if (text.length() > Limit.CELL_CHARACTERS.most()) {
                throw new LimitPassedException(Limit.CELL_CHARACTERS);
              }
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        phonetic = phonetic == depth ? 0 : phonetic;
        depth--;
      }
    }
    boolean plain = runs.stream().allMatch(run -> run.font().isEmpty());
    return new RichText(text.toString(), plain ? List.of() : runs);
  }

  /**
   * The cell that shows this text.
   *
   * @param font of the cell; null where it is none of the past, which is all that matters
   */
  SheetCell cell(@Nullable String font) {
    if (font == null && runs.isEmpty()) {
      return new SheetCell.Text(text);
    }
    String inherited = font == null ? "" : font;
    List<FontRun> own = runs.isEmpty() ? List.of(new FontRun(0, "")) : runs;
    List<FontRun> shown =
        own.stream()
            .map(run -> run.font().isEmpty() ? new FontRun(run.start(), inherited) : run)
            .toList();
    boolean legacy = shown.stream().anyMatch(run -> FontRun.isLegacy(run.font()));
    return new SheetCell.Text(text, legacy ? shown : List.of());
  }
}
