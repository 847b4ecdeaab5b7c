package vn.tonghop.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.proposal.Dong;

/**
 * An amount of money in Vietnamese words, as an official document writes it: "Chín tỷ, hai trăm ba
 * mươi triệu, năm trăm ngàn đồng".
 *
 * <p>Written here because the spellouts at hand drop the "không trăm" of an inner group, and
 * 3.058.100.000 read without it is another amount.
 */
public final class AmountInWords {

  private static final long BILLION = 1_000_000_000;

  private final WordStyle style;

  private AmountInWords(WordStyle style) {
    this.style = style;
  }

  /** The amount in words, beginning with a capital and ending in "đồng". */
  public static String of(Dong amount, WordStyle style) {
    String words = new AmountInWords(style).read(amount.amount()) + " đồng";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String read(long amount) {
    if (amount == 0) {
      return "không";
    }
    // As an unsigned number the magnitude of Long.MIN_VALUE is right too.
    long magnitude = Math.abs(amount);
    long billions = Long.divideUnsigned(magnitude, BILLION);
    List<String> groups = new ArrayList<>();
    if (billions > 0) {
      groups.add(billions(billions));
    }
    groups.addAll(belowBillion((int) Long.remainderUnsigned(magnitude, BILLION), billions > 0));
    String words = String.join(style.commas() ? ", " : " ", groups);
    return amount < 0 ? "âm " + words : words;
  }

  /** How many tỷ; from a thousand on, themselves a number of groups: "một nghìn hai trăm tỷ". */
  private String billions(long count) {
    List<String> groups = new ArrayList<>();
    if (count >= BILLION) {
      groups.add(billions(count / BILLION));
    }
    groups.addAll(belowBillion((int) (count % BILLION), count >= BILLION));
    return String.join(" ", groups) + " tỷ";
  }

  private List<String> belowBillion(int number, boolean inner) {
    List<String> groups = new ArrayList<>();
    addGroup(groups, number / 1_000_000, " triệu", inner);
    addGroup(groups, number / 1_000 % 1_000, " " + style.thousand(), inner);
    addGroup(groups, number % 1_000, "", inner);
    return groups;
  }

  private void addGroup(List<String> groups, int number, String name, boolean inner) {
    if (number > 0) {
      groups.add(belowThousand(number, inner || !groups.isEmpty()) + name);
    }
  }

  /** A group of three digits; an inner one says its zero hundred too. */
  private String belowThousand(int number, boolean inner) {
    int hundreds = number / 100;
    int rest = number % 100;
    if (hundreds == 0 && !inner) {
      return belowHundred(rest);
    }
    String words = digit(hundreds) + " trăm";
    if (rest == 0) {
      return words;
    }
    return rest < 10
        ? words + " " + style.zeroTens() + " " + digit(rest)
        : words + " " + belowHundred(rest);
  }

  private String belowHundred(int number) {
    int tens = number / 10;
    int ones = number % 10;
    if (tens == 0) {
      return digit(ones);
    }
    String words = tens == 1 ? "mười" : digit(tens) + " mươi";
    return ones == 0 ? words : words + " " + afterTens(tens, ones);
  }

  private String afterTens(int tens, int ones) {
    return switch (ones) {
      case 1 -> tens == 1 ? "một" : "mốt";
      case 4 -> tens == 1 ? "bốn" : style.four();
      case 5 -> "lăm";
      default -> digit(ones);
    };
  }

  private static String digit(int digit) {
    return switch (digit) {
      case 0 -> "không";
      case 1 -> "một";
      case 2 -> "hai";
      case 3 -> "ba";
      case 4 -> "bốn";
      case 5 -> "năm";
      case 6 -> "sáu";
      case 7 -> "bảy";
      case 8 -> "tám";
      case 9 -> "chín";
      default -> throw new IllegalArgumentException("not a digit: " + digit);
    };
  }
}
