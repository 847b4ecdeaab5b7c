package vn.tonghop.matching.bench;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Field;

/** Says the same in another order. */
final class WordOrder {

  private static final Pattern FORM =
      Pattern.compile(
          "^((?:Công ty|HTX|Hợp tác xã|DNTN|Doanh nghiệp tư nhân|Hộ kinh doanh|Hộ KD|Cơ sở|Tổ hợp tác)"
              + "(?: (?:TNHH|MTV|Một thành viên|trách nhiệm hữu hạn|Cổ phần|Sản xuất|sản xuất"
              + "|Thương mại|Dịch vụ|Nông nghiệp|-))*) (.+)$");

  private WordOrder() {}

  static void change(Row row, Chance chance) {
    row.rewrite(Field.NAME, name -> turned(name, chance));
    row.rewriteAll(WordOrder::machines);
    row.rewrite(Field.OBJECTIVE, WordOrder::clauses);
    if (chance.percent(30)) {
      row.rewrite(Field.BENEFICIARY, WordOrder::formLast);
    }
  }

  /** "… tại Công ty X" becomes "Tại Công ty X: …" or "Công ty X …". */
  private static String turned(String name, Chance chance) {
    int at = name.lastIndexOf(" tại ");
    if (at < 0) {
      return clauses(name);
    }
    String where = name.substring(at + " tại ".length());
    String what = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1, at);
    return chance.percent(50) ? "Tại " + where + ": " + what : where + " - " + what;
  }

  /** "máy A và máy B" becomes "máy B và máy A". */
  private static String machines(String text) {
    return text.replaceAll(
        "((?:máy|lò|hệ thống|nồi|thiết bị|dây chuyền) [^,;.]+?) và"
            + " ((?:máy|lò|hệ thống|nồi|thiết bị|dây chuyền) [^,;.]+?)(?= nhằm| để| thay| phục"
            + "|[,;.]|$)",
        "$2 và $1");
  }

  private static String clauses(String text) {
    int at = text.indexOf("; ");
    String joint = at < 0 ? ", " : "; ";
    int cut = text.indexOf(joint);
    return cut < 0 ? text : text.substring(cut + joint.length()) + joint + text.substring(0, cut);
  }

  private static String formLast(String name) {
    return FORM.matcher(name).replaceFirst("$2 - $1");
  }
}
