package vn.tonghop.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.FieldLabel;
import vn.tonghop.proposal.Proposal;

/** What a đề án says and who sent it, to be compared with another. */
final class ProposalTexts {

  /** What a running number in another file is tells nothing. */
  private static final Set<Field> SHOWN =
      EnumSet.complementOf(EnumSet.of(Field.NUMBER, Field.PROGRAMME, Field.PERIOD));

  private final Words words;
  private final Map<String, String> submitters;

  /**
   * @param submitters names by their codes
   */
  ProposalTexts(Words words, Map<String, String> submitters) {
    this.words = words;
    this.submitters = submitters;
  }

  /** By their labels, always the same ones in the same order; null for what it does not say. */
  Map<String, @Nullable String> of(Proposal proposal) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    texts.put(words.say("review.submitter"), submitter(proposal));
    texts.put(words.say("review.programme"), proposal.programmeCode());
    Map<Field, String> fields = FieldText.of(proposal);
    for (Field field : SHOWN) {
      String said = fields.get(field);
      texts.put(
          FieldLabel.of(field, words.locale()), said == null ? null : said.replace('\n', ' '));
    }
    return texts;
  }

  private @Nullable String submitter(Proposal proposal) {
    String code = proposal.submitterCode();
    return code == null ? null : submitters.getOrDefault(code, code);
  }
}
