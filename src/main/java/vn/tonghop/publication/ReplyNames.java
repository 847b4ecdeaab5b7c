package vn.tonghop.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Submitter;

/**
 * The names of the files in which submitters are answered. They are made of the codes of the
 * definition, which are letters and digits, and of nothing that anybody sent.
 */
public final class ReplyNames {

  /** The folder in which they lie. */
  public static final String FOLDER = "feedback";

  private final Set<String> codes = new HashSet<>();

  public ReplyNames(PlanDefinition definition) {
    definition.submitters().forEach(submitter -> codes.add(Folded.fold(submitter.code())));
  }

  /** "feedback/742.xlsx": what a submitter is told. */
  public String first(Submitter submitter) {
    return name(submitter.code());
  }

  /**
   * "feedback/742-2.xlsx": further copies of what it sent, as .xlsx.
   *
   * @param copies how many
   */
  public List<String> further(Submitter submitter, int copies) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> submitter.code() + "-" + number)
        .filter(code -> !codes.contains(Folded.fold(code)))
        .limit(copies)
        .map(ReplyNames::name)
        .toList();
  }

  /** The same name for a copy that is an .xls. */
  public static String xls(String name) {
    return name.substring(0, name.length() - 1);
  }

  /**
   * All names that files for a submitter may have.
   *
   * @param copies how many further ones there are at most
   */
  public List<String> all(Submitter submitter, int copies) {
    List<String> further = further(submitter, copies);
    return Stream.of(
            List.of(first(submitter)), further, further.stream().map(ReplyNames::xls).toList())
        .flatMap(List::stream)
        .toList();
  }

  private static String name(String code) {
    return FOLDER + "/" + code + ".xlsx";
  }
}
