package vn.tonghop.matching.bench;

import java.util.List;
import java.util.Locale;

/** What happens while typing. */
final class Misprinting {

  private static final List<String[]> MISTAKEN =
      List.of(
          new String[] {"ươ", "uơ"},
          new String[] {"ch", "tr"},
          new String[] {"tr", "ch"},
          new String[] {"s", "x"},
          new String[] {"x", "s"},
          new String[] {"ẩ", "ẫ"},
          new String[] {"ả", "ã"},
          new String[] {"ỹ", "ỷ"},
          new String[] {"ễ", "ể"},
          new String[] {"ổ", "ỗ"},
          new String[] {"ử", "ữ"},
          new String[] {"ộ", "ô"},
          new String[] {"ấ", "á"},
          new String[] {"ế", "ê"});
  private static final List<String> TONES =
      List.of(
          "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
          "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ", "AÀÁẢÃẠ", "ÂẦẤẨẪẬ", "OÒÓỎÕỌ", "YỲÝỶỸỴ", "UÙÚỦŨỤ");
  private static final String ROWS = "qwertyuiop asdfghjkl zxcvbnm ";

  private Misprinting() {}

  /** With one misprint in one of its longer words; numbers stay. */
  static String once(String text, Chance chance) {
    String[] words = text.split(" ");
    for (int attempt = 0; attempt < 20; attempt++) {
      int at = chance.below(words.length);
      if (words[at].length() >= 3 && words[at].chars().allMatch(Character::isLetter)) {
        words[at] = misprinted(words[at], chance);
        return String.join(" ", words);
      }
    }
    return text;
  }

  /** The same letters with another tone; in one of the last two words of a beneficiary's name. */
  static String ofDiacritic(String text, Chance chance) {
    int end = text.contains(" (") ? text.indexOf(" (") : text.length();
    int word = text.lastIndexOf(' ', end - 1);
    int start = chance.percent(50) ? word : Math.max(text.lastIndexOf(' ', word - 1), 0);
    for (int at = start + 1; at < end; at++) {
      for (String tones : TONES) {
        int tone = tones.indexOf(text.charAt(at));
        if (tone >= 0) {
          char other =
              tones.charAt((tone + chance.between(1, tones.length() - 1)) % tones.length());
          return text.substring(0, at) + other + text.substring(at + 1);
        }
      }
    }
    return text;
  }

  /** Another digit in the place of one of a tax code. */
  static String ofCode(String text, Chance chance) {
    int at = text.indexOf("MST: ") + "MST: ".length() + chance.below(10);
    char digit = (char) ('0' + (text.charAt(at) - '0' + chance.between(1, 9)) % 10);
    return text.substring(0, at) + digit + text.substring(at + 1);
  }

  private static String misprinted(String word, Chance chance) {
    int at = chance.between(1, word.length() - 2);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (chance.below(6)) {
      case 0 -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
      case 1 -> before + after;
      case 2 -> before + word.charAt(at) + word.charAt(at) + after;
      case 3 -> before + neighbour(word.charAt(at)) + after;
      case 4 -> before + word.charAt(at) + " " + after;
      default -> mistaken(word, before + after);
    };
  }

  private static String neighbour(char letter) {
    String key = Letters.plain(String.valueOf(letter)).toLowerCase(Locale.ROOT);
    int at = Math.max(ROWS.indexOf(key), 0);
    String beside = ROWS.substring(at + 1, at + 2);
    String typed = beside.equals(" ") || beside.isEmpty() ? ROWS.substring(at - 1, at) : beside;
    return Character.isUpperCase(letter) ? typed.toUpperCase(Locale.ROOT) : typed;
  }

  private static String mistaken(String word, String otherwise) {
    for (String[] pair : MISTAKEN) {
      if (word.contains(pair[0])) {
        return word.replace(pair[0], pair[1]);
      }
    }
    return otherwise;
  }
}
