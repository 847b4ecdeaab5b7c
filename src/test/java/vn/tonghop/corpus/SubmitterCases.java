package vn.tonghop.corpus;

import org.jspecify.annotations.Nullable;

/** Who sent a file, and which edition it is; the names of the files matter. */
final class SubmitterCases {

  private SubmitterCases() {}

  static void addTo(Corpus corpus) {
    corpus.add("submitter/by-letterhead.xlsx", sent("UBND HUYỆN TÂN PHÚ"));
    corpus.add(
        "submitter/by-letterhead-over-two-rows.xlsx", sent("ỦY BAN NHÂN DÂN", "HUYỆN TÂN PHÚ"));
    corpus.add(
        "submitter/by-letterhead-with-old-tone-mark.xlsx",
        sent("ỦY BAN NHÂN DÂN THÀNH PHỐ BIÊN HOÀ"));
    corpus.add(
        "submitter/by-title.xlsx",
        sent("PHÒNG KINH TẾ", "Kế hoạch khuyến công năm 2021 của UBND huyện Cẩm Mỹ"));
    corpus.add("submitter/735-by-file-name.xlsx", sent("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG"));
    corpus.add(
        "submitter/UBND huyen Xuan Loc by-file-name.xlsx", sent("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG"));
    corpus.add("submitter/735-against-letterhead.xlsx", sent("UBND HUYỆN TÂN PHÚ"));
    corpus.add(
        "submitter/addressee-is-not-the-sender.xlsx",
        sent(
            "UBND HUYỆN TÂN PHÚ",
            "Kính gửi: Trung tâm Khuyến công và Tư vấn phát triển công nghiệp"));
    corpus.add("submitter/unknown.xlsx", sent("UBND HUYỆN ĐỨC LINH"));
    corpus.add("submitter/nobody.xlsx", sent("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG"));
    corpus.add(
        "submitter/two-in-the-letterhead.xlsx", sent("UBND HUYỆN TÂN PHÚ", "UBND HUYỆN ĐỊNH QUÁN"));
    corpus.add("submitter/wrong-tone.xlsx", sent("UBND HUYỆN TÂN PHỦ"));
    corpus.add("submitter/misprinted.xlsx", sent("UBND HUYỆN TÂN PHSU"));
    corpus.add("submitter/no-longer-existing.xlsx", sent("UBND THỊ XÃ LONG KHÁNH"));
    corpus.add("submitter/734-lan-2.xlsx", sent("UBND HUYỆN TÂN PHÚ"));
    corpus.add(
        "submitter/corrected-by-title.xlsx",
        sent("UBND HUYỆN TÂN PHÚ", "ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG (LẦN 3)"));
    corpus.add(
        "submitter/734-lan-2-against-title.xlsx",
        sent("UBND HUYỆN TÂN PHÚ", "ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG (LẦN 3)"));
  }

  private static Book sent(@Nullable Object... lines) {
    Book book = Book.xlsx();
    for (Object line : lines) {
      book.row(line);
    }
    return book.row("ĐVT: nghìn đồng").row(Form.heading()).rows(Form.programme1(), Form.training());
  }
}
