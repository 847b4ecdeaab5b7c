package vn.tonghop.matching.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.intake.AsReceived;
import vn.tonghop.intake.LegacyEncoding;
import vn.tonghop.proposal.Field;

/** Writes the same letters otherwise. */
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The older placement and the newer one, at the end of a syllable. */
  private static final String[][] TONES = {
    {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
    {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
    {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}
  };

  private static final String LATIN = "aeocpxyHTMCPXKAEO";
  private static final String CYRILLIC = "аеосрхуНТМСРХКАЕО";

  private Letters() {}

  static void change(Corruption kind, Row row, Chance chance) {
    switch (kind) {
      case TONE_PLACEMENT -> row.rewriteAll(Letters::newPlacement);
      case WITHOUT_DIACRITICS -> strip(row, chance);
      case DECOMPOSED -> row.rewriteAll(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
      case TCVN3 -> convert(row, LegacyEncoding.TCVN3);
      case VNI -> convert(row, LegacyEncoding.VNI);
      case TCVN3_MISREAD -> row.rewriteAll(text -> AsReceived.misread(LegacyEncoding.TCVN3, text));
      case MIXED_SCRIPTS -> {
        row.rewrite(Field.NAME, text -> mixed(text, chance));
        row.rewrite(Field.BENEFICIARY, text -> mixed(text, chance));
      }
      case VNI_MISREAD -> row.rewriteAll(text -> AsReceived.misread(LegacyEncoding.VNI, text));
      default -> {}
    }
  }

  static String newPlacement(String text) {
    String changed = text;
    for (String[] pair : TONES) {
      changed = changed.replaceAll(pair[0] + "(?!\\p{L})", pair[1]);
    }
    return changed;
  }

  static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('đ', 'd').replace('Đ', 'D');
  }

  /**
   * Some letters are typed on another keyboard; none of a word that would be of one script then.
   */
  private static String mixed(String text, Chance chance) {
    String[] words = text.split(" ", -1);
    for (int word = 0; word < words.length; word++) {
      int known = words[word].length() > 2 ? LATIN.indexOf(words[word].charAt(1)) : -1;
      if (known >= 0 && chance.percent(40)) {
        words[word] =
            words[word].charAt(0) + CYRILLIC.substring(known, known + 1) + words[word].substring(2);
      }
    }
    return String.join(" ", words);
  }

  /** Mostly the whole row, sometimes the cells that were typed in a hurry. */
  private static void strip(Row row, Chance chance) {
    if (chance.percent(60)) {
      row.rewriteAll(Letters::plain);
    } else {
      row.rewrite(Field.NAME, Letters::plain);
      row.rewrite(Field.BENEFICIARY, Letters::plain);
    }
  }

  private static void convert(Row row, LegacyEncoding encoding) {
    List<Field> fields = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Field field : Field.values()) {
      String text = row.text(field);
      if (text != null) {
        fields.add(field);
        texts.add(text);
      }
    }
    List<String> received = AsReceived.converted(encoding, texts);
    for (int i = 0; i < fields.size(); i++) {
      row.put(fields.get(i), received.get(i));
    }
  }
}
