package vn.tonghop.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Folded;

/** Recognises what stands below the total: the amount in words, place and date, signatures. */
final class ClosingRows {

  // "Biên Hòa, ngày 15 tháng 3 năm 2021"
  private static final Pattern DATE_LINE =
      Pattern.compile("[a-z ]*\\bngay [\\d ]{0,4}thang [\\d ]{0,4}nam ?\\d{0,4}");

  // "Nguyễn Văn A", "TS. Trần Thị B"; not "UBND HUYỆN A", nor "Biểu số 2"
  private static final Pattern NAME_OF_PERSON =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}]*\\. ?)*\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*( \\p{Lu}[\\p{Ll}\\p{M}]*){1,5}");

  private final Phrases amountInWords;
  private final Phrases signature;

  ClosingRows(Vocabulary vocabulary) {
    amountInWords = new Phrases(vocabulary.amountInWords());
    signature = new Phrases(vocabulary.signature());
  }

  boolean isAmountInWords(TableRow row) {
    return amountInWords.leading(row.foldedLead()).isPresent();
  }

  /** Whether a signature block begins here: no đề án, and its text begins like one. */
  boolean isSignature(TableRow row) {
    if (row.hasAmount() || row.saysWhen() || row.numbering().isNumbered()) {
      return false;
    }
    boolean signs =
        row.nameInItsColumn()
            ? signs(row.foldedName())
            : row.texts().stream().map(Folded::fold).anyMatch(this::signs);
    return signs || DATE_LINE.matcher(row.foldedLead()).matches();
  }

  /** "Nguyễn Văn A", "Trần Thị B": nothing but names of people, as signatures have below them. */
  static boolean areNames(TableRow row) {
    List<String> texts = row.texts();
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> NAME_OF_PERSON.matcher(text.strip()).matches());
  }

  private boolean signs(String folded) {
    return signature.leading(folded).isPresent();
  }
}
