package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.BENEFICIARY;
import static vn.tonghop.corpus.Form.IMPLEMENTER;
import static vn.tonghop.corpus.Form.NAME;
import static vn.tonghop.corpus.Form.NOTE;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Text in every form in which Vietnamese is typed. */
final class TextCases {

  private static final String UNICODE = "Times New Roman";

  private TextCases() {}

  static void addTo(Corpus corpus) {
    corpus.add("text/nfd.xlsx", whole(text -> Normalizer.normalize(text, Normalizer.Form.NFD)));
    corpus.add(
        "text/tone-placement.xlsx",
        item(NAME, "Hỗ trợ hòa vốn, khoẻ mạnh, thủy sản", BENEFICIARY, "HTX Hoà Thuý"));
    corpus.add(
        "text/invisible-characters.xlsx",
        item(
            NAME,
            "\u200bTập\u00a0huấn\u00ad khởi\u2003sự \ufeffdoanh  nghiệp\t ",
            NOTE,
            "  \u200b "));
    corpus.add(
        "text/line-breaks.xlsx",
        item(
            NAME,
            "Tập huấn\nkhởi sự\r\ndoanh nghiệp",
            NOTE,
            "QĐ 53/2018/QĐ-UBND;\n\n\nNQ 147/2018/NQ-HĐND"));
    tcvn3(corpus);
    vni(corpus);
    corpus.add("text/unicode-in-vntime.xlsx", fonts(text -> Put.font(".VnTime", text)));
    corpus.add(
        "text/ascii-in-vntime.xlsx",
        item(
            NAME,
            Put.font(".VnTime", "Mua may tien CNC"),
            BENEFICIARY,
            Put.font("VNI-Times", "Cong ty ABC")));
    corpus.add(
        "text/legacy-bytes-in-a-unicode-font.xlsx",
        item(NAME, Put.font(UNICODE, LegacyText.TCVN3.encode("Tập huấn khởi sự doanh nghiệp"))));
    corpus.add(
        "text/hostile.xlsx",
        item(
            NAME,
            "=HYPERLINK(\"http://x\";\"Tập huấn\")",
            BENEFICIARY,
            "<b>HTX</b> & \"Phú Lâm\" {0} %s",
            NOTE,
            "'; DROP TABLE proposal; --"));
  }

  private static void tcvn3(Corpus corpus) {
    corpus.add("text/tcvn3.xlsx", fonts(TextCases::tcvn3));
    corpus.add("text/tcvn3.xls", fontsTo(Book.xls(), TextCases::tcvn3));
    corpus.add("text/tcvn3-runs.xlsx", runs(LegacyText.TCVN3, ".VnTime"));
  }

  /** Capitals with a tone exist only as small letters in the font of capitals. */
  private static Object tcvn3(String text) {
    if (text.equals(text.toUpperCase(Locale.ROOT))) {
      return Put.font(".VnTimeH", LegacyText.TCVN3.encode(text.toLowerCase(Locale.ROOT)));
    }
    String first = text.substring(0, 1);
    return LegacyText.TCVN3.has(first)
        ? Put.font(".VnTime", LegacyText.TCVN3.encode(text))
        : Put.runs(
            ".VnTimeH",
            LegacyText.TCVN3.encode(first.toLowerCase(Locale.ROOT)),
            ".VnTime",
            LegacyText.TCVN3.encode(text.substring(1)));
  }

  private static void vni(Corpus corpus) {
    Function<String, Object> times = text -> Put.font("VNI-Times", LegacyText.VNI.encode(text));
    corpus.add("text/vni.xlsx", fonts(times));
    corpus.add("text/vni.xls", fontsTo(Book.xls(), times));
    corpus.add("text/vni-runs.xlsx", runs(LegacyText.VNI, "VNI-Times"));
  }

  private static Book runs(LegacyText legacy, String font) {
    return item(
        NAME,
        Put.runs(
            font,
            legacy.encode("Tập huấn "),
            UNICODE,
            "khởi sự ",
            font,
            legacy.encode("doanh nghiệp")),
        IMPLEMENTER,
        Put.runs(UNICODE, "Phòng Kinh tế ", font, legacy.encode("và Hạ tầng")));
  }

  private static Book item(Object... changes) {
    return Form.begun().rows(Form.programme1(), Form.but(Form.training(), changes));
  }

  private static Book whole(UnaryOperator<String> change) {
    return fonts(change::apply);
  }

  private static Book fonts(Function<String, Object> text) {
    return fontsTo(Book.xlsx(), text);
  }

  /** The ordinary form with every text of it passed through the function. */
  private static Book fontsTo(Book book, Function<String, Object> text) {
    return book.row(text.apply("UBND HUYỆN TÂN PHÚ"))
        .row(text.apply("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2021"))
        .row(null, null, null, null, null, null, null, null, null, text.apply("ĐVT: nghìn đồng"))
        .row(changed(Form.heading(), text))
        .rows(changed(Form.items(), text))
        .rows(changed(Form.closing(), text));
  }

  private static @Nullable Object[][] changed(
      @Nullable Object[][] rows, Function<String, Object> text) {
    return Arrays.stream(rows).map(row -> changed(row, text)).toArray(Object[][]::new);
  }

  private static @Nullable Object[] changed(@Nullable Object[] row, Function<String, Object> text) {
    return Arrays.stream(row)
        .map(cell -> cell instanceof String line ? text.apply(line) : cell)
        .toArray();
  }
}
