package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.proposal.BeneficiaryKind;

/** The legal forms with which names begin, each with a number from 1; 0 is none that is known. */
final class LegalForms {

  /** No two of them in the country may bear one name (Luật Doanh nghiệp 2020, Điều 38 and 41). */
  private static final Set<BeneficiaryKind> NAMED_ONCE =
      EnumSet.of(BeneficiaryKind.ENTERPRISE, BeneficiaryKind.LARGE_ENTERPRISE);

  /** "Công ty" and "doanh nghiệp" have no more words. */
  private static final int GENERIC = 2;

  /** No word does without. */
  private static final String VOWELS = "aeiouy";

  private final Lexicon lexicon;
  private final Phrases all;
  private final List<Phrases> phrases = new ArrayList<>();
  private final List<BeneficiaryKind> kinds = new ArrayList<>();
  private final List<Set<String>> words = new ArrayList<>();

  LegalForms(MatchingWords matching, Lexicon lexicon) {
    this.lexicon = lexicon;
    List<String> texts = new ArrayList<>();
    matching
        .forms()
        .forEach(
            (kind, written) -> {
              for (String text : written) {
                texts.add(text);
                phrases.add(new Phrases(lexicon, List.of(text)));
                kinds.add(kind);
                words.add(words(lexicon, text));
              }
            });
    all = new Phrases(lexicon, texts);
  }

  private static Set<String> words(Lexicon lexicon, String text) {
    List<String> words = new ArrayList<>();
    for (int word : lexicon.numbersOf(text)) {
      words.add(lexicon.word(word));
    }
    return Set.copyOf(words);
  }

  /** How many words the legal form has that stands here; 0 when none does. */
  int lengthAt(Sentence text, int at) {
    return all.lengthAt(text, at);
  }

  /**
   * The number of the legal form that stands here; 0 for an establishment, of which the form is not
   * known.
   */
  int at(Sentence text, int at) {
    int length = lengthAt(text, at);
    for (int form = 0; form < phrases.size() && length > 0; form++) {
      if (phrases.get(form).lengthAt(text, at) == length) {
        return kinds.get(form) == BeneficiaryKind.ESTABLISHMENT ? 0 : form + 1;
      }
    }
    return 0;
  }

  /**
   * Whether one beneficiary does not bear both: a household and a company, or a công ty cổ phần and
   * a công ty trách nhiệm hữu hạn. "Công ty" alone may be any company.
   */
  boolean areOther(int one, int other) {
    if (one == 0 || other == 0 || one == other) {
      return false;
    }
    if (kinds.get(one - 1) != kinds.get(other - 1)) {
      return true;
    }
    return kinds.get(one - 1) == BeneficiaryKind.ENTERPRISE
        && !words.get(one - 1).containsAll(words.get(other - 1))
        && !words.get(other - 1).containsAll(words.get(one - 1));
  }

  /**
   * Whether one firm need not bear both, though one form says no more than the other: TNHH, and
   * TNHH một thành viên. "Công ty" alone is no form of its own.
   */
  boolean mayBeOther(int one, int other) {
    return one > 0
        && other > 0
        && one != other
        && Math.min(words.get(one - 1).size(), words.get(other - 1).size()) > GENERIC;
  }

  /**
   * Whether the words with which a name begins may be this form mistyped: "Côg ty", "THH".
   *
   * @param count how many words of the name
   */
  boolean mayBeMistyped(int form, Words name, int count) {
    int other = 0;
    for (int at = 0; at < count && form > 0; at++) {
      String word = lexicon.word(name.get(at));
      String plain = lexicon.word(lexicon.folded(name.get(at)));
      boolean abbreviated = VOWELS.chars().noneMatch(vowel -> plain.indexOf(vowel) >= 0);
      other += abbreviated || words.get(form - 1).contains(word) ? 0 : 1;
    }
    return form > 0 && (other == 0 || (other == 1 && count > 1));
  }

  /** Whether those of this form with one name are one, wherever they are. */
  boolean isNamedOnce(int form) {
    return form > 0 && NAMED_ONCE.contains(kinds.get(form - 1));
  }
}
