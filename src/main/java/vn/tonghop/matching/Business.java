package vn.tonghop.matching;

import java.util.List;

/**
 * By what a firm says what it does and not how it is called: "Sản xuất - Thương mại - Dịch vụ".
 *
 * <p>The name of a firm is its legal form and then its own name, in this order (Luật Doanh nghiệp
 * 2020, Điều 37). So "Giang Lâm - Công ty TNHH Thương mại" is "Công ty TNHH Thương mại Giang Lâm";
 * of "Giang Lâm - Công ty TNHH Minh Tâm" nobody knows what its own name is.
 */
final class Business {

  private final Phrases phrases;

  /** What is abbreviated everywhere is no name of one. */
  Business(MatchingWords words, Lexicon lexicon) {
    phrases = new Phrases(lexicon, List.copyOf(words.abbreviations().values()));
  }

  /** Whether nothing else stands between. */
  boolean isAll(Sentence text, int start, int end) {
    int at = start;
    while (at < end) {
      int length = phrases.lengthAt(text, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return at == end;
  }
}
