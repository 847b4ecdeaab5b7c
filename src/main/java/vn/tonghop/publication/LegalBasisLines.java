package vn.tonghop.publication;

import java.util.regex.Pattern;

/**
 * The legal bases of a ghi chú one under the other, as the appendix prints them. Intake hands them
 * on in one line; only the white space between two of them becomes a line break, so that not a
 * letter is changed.
 */
public final class LegalBasisLines {

  private static final String INSTRUMENT =
      "(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Công văn"
          + "|Thông báo|Tờ trình|Văn bản)\\b";

  /** Before "- Quyết định …", and after a semicolon before "Quyết định …". */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s+(?=[-–] ?" + INSTRUMENT + ")|(?<=;)\\s+(?=" + INSTRUMENT + ")",
          Pattern.UNICODE_CHARACTER_CLASS);

  private LegalBasisLines() {}

  public static String of(String note) {
    return BREAK.matcher(note).replaceAll("\n");
  }
}
