package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Submitter;

/** Recognises submitters in folded text by their names and aliases, as whole words. */
final class SubmitterNames {

  private final PlanDefinition definition;
  private final List<Name> names = new ArrayList<>();

  SubmitterNames(PlanDefinition definition) {
    this.definition = definition;
    for (Submitter submitter : definition.submitters()) {
      Stream.concat(Stream.of(submitter.name()), submitter.aliases().stream())
          .map(Folded::fold)
          .filter(name -> !name.isEmpty())
          .distinct()
          .forEach(name -> names.add(new Name(name, submitter)));
    }
  }

  /** Everybody named in the texts, in the order of the definition. */
  Set<Submitter> namedIn(Collection<String> foldedTexts) {
    Set<Submitter> found = new LinkedHashSet<>();
    foldedTexts.forEach(text -> found.addAll(namedIn(text)));
    return found;
  }

  /**
   * Who is named by a file name: by the code that it begins with, else by name. Whom it is sent to
   * ("gửi …") is not meant.
   */
  Set<Submitter> ofFile(String fileName) {
    String folded = Titles.withoutAddressee(stem(fileName));
    return definition.submitters().stream()
        .filter(submitter -> Phrases.begins(folded, Folded.fold(submitter.code())))
        .findFirst()
        .map(Set::of)
        .orElseGet(() -> namedIn(List.of(folded)));
  }

  /** The name of a file without its extension, folded. */
  static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return Folded.fold(dot < 0 ? fileName : fileName.substring(0, dot));
  }

  private List<Submitter> namedIn(String folded) {
    List<Mention> mentions = names.stream().flatMap(name -> name.mentionsIn(folded)).toList();
    return mentions.stream()
        .filter(mention -> mentions.stream().noneMatch(other -> prevails(other, mention)))
        .map(Mention::submitter)
        .toList();
  }

  /** A name within a longer one is not meant; of two bodies of one name the existing one is. */
  private boolean prevails(Mention other, Mention mention) {
    boolean covers = other.from() <= mention.from() && other.to() >= mention.to();
    boolean longer = other.to() - other.from() > mention.to() - mention.from();
    return covers && (longer || (exists(other.submitter()) && !exists(mention.submitter())));
  }

  private boolean exists(Submitter submitter) {
    return submitter.isValidOn(definition.submissions().deadline());
  }

  private record Mention(int from, int to, Submitter submitter) {}

  private record Name(String folded, Submitter submitter) {

    Stream<Mention> mentionsIn(String text) {
      String words = " " + text + " ";
      Stream.Builder<Mention> mentions = Stream.builder();
      for (int at = words.indexOf(" " + folded + " "); at >= 0; ) {
        mentions.add(new Mention(at, at + folded.length(), submitter));
        at = words.indexOf(" " + folded + " ", at + 1);
      }
      return mentions.build();
    }
  }
}
