package vn.tonghop.intake;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Submitter;

/**
 * Who sent a submission: told by the letterhead above its table, else by a cover sheet, else by the
 * name of the file.
 */
final class SubmitterSearch {

  private final String fileName;
  private final PlanDefinition definition;
  private final SubmitterNames names;
  private final Set<Submitter> onCover = new LinkedHashSet<>();
  private final Set<Submitter> found = new LinkedHashSet<>();
  private String letterhead = "";
  private boolean decided;
  private @Nullable String code;

  SubmitterSearch(String fileName, PlanDefinition definition) {
    this.fileName = fileName;
    this.definition = definition;
    names = new SubmitterNames(definition);
  }

  /** Texts of a sheet without a table count where the letterhead is silent. */
  void onCover(Titles titles) {
    onCover.addAll(names.namedIn(titles.texts()));
    letterhead = letterhead.isEmpty() ? titles.firstLine() : letterhead;
  }

  /** The submitter is decided once, above the first table; a later table may only contradict. */
  void atTable(Titles titles) {
    found.addAll(names.namedIn(titles.texts()));
    letterhead = titles.isEmpty() ? letterhead : titles.firstLine();
    if (!decided) {
      decide();
    }
  }

  private void decide() {
    decided = true;
    if (found.isEmpty()) {
      Set<Submitter> ofFile = names.ofFile(fileName);
      found.addAll(onCover.size() != 1 && !ofFile.isEmpty() ? ofFile : onCover);
    }
    code = found.size() == 1 ? found.iterator().next().code() : null;
  }

  /** Code of the submitter; null while it is undecided, unknown or ambiguous. */
  @Nullable String code() {
    return found.size() > 1 ? null : code;
  }

  /** What is wrong about the submitter, once all was read. */
  Optional<Finding> atEnd() {
    if (!decided) {
      decide();
    }
    if (found.size() > 1) {
      return Optional.of(IntakeFindings.submitterAmbiguous(fileName, found));
    }
    return found.stream()
        .findFirst()
        .map(this::expired)
        .orElseGet(() -> Optional.of(IntakeFindings.submitterUnknown(fileName, letterhead)));
  }

  private Optional<Finding> expired(Submitter submitter) {
    return submitter.isValidOn(definition.submissions().deadline())
        ? Optional.empty()
        : Optional.of(IntakeFindings.submitterExpired(fileName, submitter));
  }
}
