package vn.tonghop.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Submitter;

/**
 * Who sent a submission: told by the template that it was filled in, else by the letterhead above
 * its table, else by a cover sheet, else by the name of the file.
 *
 * <p>Those that speak must not contradict each other. The name of a file is no weaker than the
 * rest: who fills in a neighbour's workbook easily leaves its letterhead as it is, and who saves a
 * file easily gives it a wrong name; which of the two happened, nobody can tell from here. A name
 * that fits several contradicts none of them.
 */
final class SubmitterSearch {

  private final String fileName;
  private final PlanDefinition definition;
  private final SubmitterNames names;
  private final @Nullable String template;
  private final Set<Submitter> onCover = new LinkedHashSet<>();
  private final Set<Submitter> inHeads = new LinkedHashSet<>();
  private final Set<Submitter> found = new LinkedHashSet<>();
  private String letterhead = "";
  private Address letterheadAt;
  private @Nullable Address namedAt;
  private boolean decided;
  private boolean contradicted;

  SubmitterSearch(String fileName, PlanDefinition definition, TemplateMark mark) {
    this.fileName = fileName;
    this.definition = definition;
    names = new SubmitterNames(definition);
    template = mark.submitter();
    letterheadAt = Address.ofFile(fileName);
  }

  /** Texts of a sheet without a table count where the letterhead is silent. */
  void onCover(Titles titles) {
    onCover.addAll(names.namedIn(titles.texts()));
    if (letterhead.isEmpty()) {
      noteLetterhead(titles);
    }
    noteName(titles);
  }

  private void noteLetterhead(Titles titles) {
    letterhead = titles.firstLine();
    letterheadAt = inFile(titles.firstLineAt());
  }

  private void noteName(Titles titles) {
    if (namedAt == null) {
      namedAt = titles.beginOf(text -> !names.namedIn(List.of(text)).isEmpty());
    }
  }

  private Address inFile(@Nullable Address at) {
    return at == null
        ? Address.ofFile(fileName)
        : new Address(fileName, at.sheet(), at.row(), at.column());
  }

  /** The submitter is decided once, above the first table; a later table may only contradict. */
  void atTable(Titles titles) {
    Set<Submitter> named = names.namedIn(titles.texts());
    inHeads.addAll(named);
    if (!titles.isEmpty()) {
      noteLetterhead(titles);
    }
    noteName(titles);
    if (!decided) {
      decide();
    } else if (template == null) {
      found.addAll(named);
    }
    contradicted |= !named.isEmpty() && !agree(named);
  }

  private void decide() {
    decided = true;
    Set<Submitter> inName = names.ofFile(fileName);
    if (template != null) {
      definition.submitter(template).ifPresent(found::add);
      contradicted = found.isEmpty();
    } else if (!inHeads.isEmpty()) {
      found.addAll(inHeads);
    } else {
      found.addAll(onCover.size() != 1 && !inName.isEmpty() ? inName : onCover);
    }
    contradicted |= !inName.isEmpty() && !agree(inName);
  }

  /** Whether these may be the one that was found; several that were found are another matter. */
  private boolean agree(Set<Submitter> named) {
    return found.size() != 1 || named.containsAll(found);
  }

  /** Code of the submitter; null while it is undecided, unknown, ambiguous or contradicted. */
  @Nullable String code() {
    return found.size() == 1 && !contradicted ? found.iterator().next().code() : null;
  }

  /** What is wrong about the submitter, once all was read. */
  Optional<Finding> atEnd() {
    if (!decided) {
      decide();
    }
    if (contradicted) {
      return Optional.of(contradiction());
    }
    if (found.size() > 1) {
      return Optional.of(IntakeFindings.submitterAmbiguous(nameAt(), found));
    }
    return found.stream()
        .findFirst()
        .map(this::expired)
        .orElseGet(() -> Optional.of(IntakeFindings.submitterUnknown(letterheadAt, letterhead)));
  }

  /** The cell where the sheets begin to name them; the file when its template or its name does. */
  private Address nameAt() {
    boolean bySheets = template == null && (!inHeads.isEmpty() || found.equals(onCover));
    return inFile(bySheets ? namedAt : null);
  }

  private Finding contradiction() {
    String made =
        template == null
            ? ""
            : definition.submitter(template).map(Submitter::name).orElse(template);
    return IntakeFindings.submitterContradicted(
        fileName, made, inHeads.isEmpty() ? onCover : inHeads, names.ofFile(fileName));
  }

  private Optional<Finding> expired(Submitter submitter) {
    return submitter.isValidOn(definition.submissions().deadline())
        ? Optional.empty()
        : Optional.of(
            IntakeFindings.submitterExpired(
                nameAt(), submitter, definition.submissions().deadline()));
  }
}
