package vn.tonghop.validation;

import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * The name of a đề án says what is done: it is more than a number, a date, an amount, a letter, or
 * a reference to the row above. What is wrong is mostly the column.
 */
final class NameInWords implements ReadingRule {

  /** Words, folded, that name nothing by themselves, however many of them stand together. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?:[\\p{L}\\p{Nd}]|\\p{Nd}+\\p{L}?|[ivx]+|stt|tt|so|muc|phan|de an|nhiem vu|chuong trinh"
              + "|du an|ngay|thang|quy|nam|dong|nghin|ngan|trieu|ty|ti|tr|trd|vnd|vnđ|phan tram"
              + "|nhu tren|nt|khong|chua co|ten|bo sung|sau)(?: |$)");

  @Override
  public RuleName name() {
    return RuleName.NAME_IN_WORDS;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Proposal proposal = reading.proposal();
    String name = proposal.name();
    return name == null || saysSomething(reading)
        ? List.of()
        : List.of(Finding.of(FindingCode.NAME_NOT_IN_WORDS, proposal.at(Field.NAME), name));
  }

  /** Whether there is a name, and it is one. */
  static boolean saysSomething(Reading reading) {
    return saysSomething(reading.searchable(Field.NAME).folded());
  }

  /** Of a text with a space before and behind. */
  private static boolean saysSomething(String searchable) {
    var words = SAYS_NOTHING.matcher(searchable);
    int end = 1;
    while (words.region(end, searchable.length()).lookingAt()) {
      end = words.end();
    }
    return end < searchable.length() - 1;
  }
}
