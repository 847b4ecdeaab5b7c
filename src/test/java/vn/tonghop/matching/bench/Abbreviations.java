package vn.tonghop.matching.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens what officers shorten. It is not the dictionary by which they are written out. */
final class Abbreviations {

  private record Pair(Pattern written, List<String> shortened) {}

  private static final List<Pair> PAIRS =
      List.of(
          pair("trung tâm khuyến công và tư vấn phát triển công nghiệp", "TTKC&TVPTCN", "TTKC"),
          pair("liên minh hợp tác xã", "LMHTX", "Liên minh HTX"),
          pair("hội liên hiệp phụ nữ", "Hội LHPN"),
          pair("kinh tế và hạ tầng", "KT&HT", "KTHT"),
          pair("công nghiệp nông thôn", "CNNT"),
          pair("máy móc thiết bị", "MMTB", "máy móc TB"),
          pair("trách nhiệm hữu hạn", "TNHH"),
          pair("một thành viên", "MTV", "1TV"),
          pair("doanh nghiệp tư nhân", "DNTN"),
          pair("hợp tác xã", "HTX"),
          pair("tổ hợp tác", "THT"),
          pair("hộ kinh doanh", "HKD", "Hộ KD"),
          pair("công ty", "Cty", "C.ty", "CTy"),
          pair("cổ phần", "CP"),
          pair("sản xuất", "SX", "sx"),
          pair("thương mại", "TM"),
          pair("dịch vụ", "DV"),
          pair("nông nghiệp", "NN"),
          pair("thành phố", "TP.", "TP"),
          pair("huyện", "H."),
          pair("xã(?= \\p{Lu})", "X."),
          pair("phường", "P."),
          pair("ứng dụng", "ƯD"),
          pair("chế biến", "CB"),
          pair("khuyến công", "KC"),
          pair("lao động", "LĐ"),
          pair("triển lãm", "TL"));

  private Abbreviations() {}

  private static Pair pair(String written, String... shortened) {
    return new Pair(
        Pattern.compile("(?<!\\p{L})(?i:" + written + ")(?!\\p{L})", Pattern.UNICODE_CASE),
        List.of(shortened));
  }

  /** Most of what can be shortened, each the same way throughout the row. */
  static void change(Row row, Chance chance) {
    for (Pair pair : PAIRS) {
      if (chance.percent(70)) {
        String shortened = Matcher.quoteReplacement(chance.oneOf(pair.shortened()));
        row.rewriteAll(text -> pair.written().matcher(text).replaceAll(shortened));
      }
    }
  }
}
