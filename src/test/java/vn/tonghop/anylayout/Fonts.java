package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.corpus.LegacyText;
import vn.tonghop.intake.FontRun;
import vn.tonghop.intake.SheetCell;

/** Text in one or several fonts within a cell: font, text, font, text … */
record Fonts(List<String> fontsAndTexts) {

  /** The text as it was typed before Unicode; what the encoding lacks stays in a font of today. */
  static Fonts legacy(String text, LegacyText encoding) {
    List<String> runs = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      String letter = text.substring(at, at + 1);
      String small = letter.toLowerCase(Locale.ROOT);
      if (encoding.has(letter)) {
        add(runs, encoding == LegacyText.VNI ? "VNI-Times" : ".VnTime", encoding.encode(letter));
      } else if (encoding.has(small)) {
        add(runs, ".VnTimeH", encoding.encode(small));
      } else {
        add(runs, "Times New Roman", letter);
      }
    }
    return new Fonts(runs);
  }

  private static void add(List<String> runs, String font, String text) {
    int last = runs.size() - 1;
    if (last > 0 && runs.get(last - 1).equals(font)) {
      runs.set(last, runs.get(last) + text);
    } else {
      runs.addAll(List.of(font, text));
    }
  }

  SheetCell cell() {
    StringBuilder text = new StringBuilder();
    List<FontRun> runs = new ArrayList<>();
    for (int at = 0; at < fontsAndTexts.size(); at += 2) {
      runs.add(new FontRun(text.length(), fontsAndTexts.get(at)));
      text.append(fontsAndTexts.get(at + 1));
    }
    return new SheetCell.Text(text.toString(), runs);
  }
}
