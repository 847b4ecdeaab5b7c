package vn.tonghop.intake;

import java.util.regex.Pattern;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Folded;

/** Recognises what stands below the total: the amount in words, place and date, signatures. */
final class ClosingRows {

  // "Biên Hòa, ngày 15 tháng 3 năm 2021"
  private static final Pattern DATE_LINE =
      Pattern.compile("[a-z ]*\\bngay [\\d ]{0,4}thang [\\d ]{0,4}nam ?\\d{0,4}");

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

  private boolean signs(String folded) {
    return signature.leading(folded).isPresent();
  }
}
