package vn.tonghop.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.encoding.MisreadText;
import vn.tonghop.proposal.Submitter;

/** Those who send đề án, by their codes, and how each is called. */
final class Senders {

  private final Lexicon lexicon;
  private final Sentence name = new Sentence();
  private final Map<String, Set<Long>> names = new HashMap<>();

  Senders(List<Submitter> submitters, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Submitter submitter : submitters) {
      names.put(
          submitter.code(),
          Stream.concat(Stream.of(submitter.name()), submitter.aliases().stream())
              .map(this::hash)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** Whether this is what the sender of that code is called. */
  boolean isCalled(@Nullable String code, Sentence called) {
    return code != null && names.getOrDefault(code, Set.of()).contains(hash(called));
  }

  private long hash(String text) {
    name.read(text, MisreadText.NONE, lexicon);
    return hash(name);
  }

  /** Diacritics apart. */
  private long hash(Sentence words) {
    long hash = Hash.of(words.size());
    for (int at = 0; at < words.size(); at++) {
      hash = Hash.with(hash, lexicon.hash(lexicon.folded(words.word(at))));
    }
    return hash;
  }
}
