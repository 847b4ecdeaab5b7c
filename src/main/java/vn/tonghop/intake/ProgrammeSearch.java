package vn.tonghop.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Programme;

/**
 * Which programme a đề án belongs to. What its row says in a column of its own counts first, then
 * the group row above it, then its name and its number. Where two of them disagree a person has to
 * look: two plain statements against each other are an error, a number or a name is a hint.
 */
final class ProgrammeSearch {

  private final PlanNames plan;
  private final Columns columns;

  ProgrammeSearch(PlanNames plan, Columns columns) {
    this.plan = plan;
    this.columns = columns;
  }

  /** The group the đề án belongs to; what is doubtful about it is added to the findings. */
  Group of(TableRow row, Group above, Address address, List<Finding> findings) {
    String stated = row.line(Field.PROGRAMME);
    if (stated != null) {
      return stated(stated, above, address, findings);
    }
    if (above.programme() == null && (above.text() == null || above.section() != null)) {
      return assumed(row, above, address, findings);
    }
    checkNumber(row, above, address, findings);
    checkName(row, above, address, findings);
    return above;
  }

  private Group stated(String stated, Group above, Address address, List<Finding> findings) {
    Group named = plan.programmeNamedBy(stated);
    if (named == null) {
      hint(stated, address.at(columns.of(Field.PROGRAMME)), findings);
      return new Group(null, null, stated);
    }
    if (contradicts(named, above)) {
      findings.add(
          Finding.of(
              FindingCode.PROGRAMME_CONTRADICTORY,
              address.at(columns.of(Field.PROGRAMME)),
              stated,
              above.called()));
    }
    return new Group(named.section(), named.programme(), stated);
  }

  /** A group row has opened a group; of one that the plan does not know the nearest is told. */
  void opened(Group group, Address row, List<Finding> findings) {
    String text = group.text();
    if (text != null && group.section() == null) {
      hint(text, row.at(columns.of(Field.NAME)), findings);
    }
  }

  private void hint(String written, Address cell, List<Finding> findings) {
    Programme nearest = plan.nearest(Folded.fold(Numbering.leading(written).rest()));
    if (nearest != null) {
      findings.add(IntakeFindings.programmeNearly(cell, written, nearest));
    }
  }

  /** A group that the plan does not know, such as the name of a commune, contradicts nothing. */
  private static boolean contradicts(Group named, Group above) {
    return above.programme() == null
        ? above.section() != null && !above.section().equals(named.section())
        : !above.programme().equals(named.programme());
  }

  /** Only name and number tell, and only where they do not tell two different things. */
  private Group assumed(TableRow row, Group above, Address address, List<Finding> findings) {
    Group byName = plan.programmeSpokenOfBy(row.foldedName());
    Group byNumber = byNumber(row.numbering());
    Group found = byName == null ? byNumber : byName;
    boolean open = byName != null && byNumber != null && !isSame(byName, byNumber);
    if (found == null || open || contradicts(found, above)) {
      return above;
    }
    String tells = byName == null ? row.numbering().text() : Objects.requireNonNull(row.name());
    findings.add(
        Finding.of(
            FindingCode.PROGRAMME_ASSUMED,
            address.at(columns.of(byName == null ? Field.NUMBER : Field.NAME)),
            found.called(),
            tells));
    return found;
  }

  /** "2.3" is the third of programme 2, as the appendix numbers; "3" is any third. */
  private @Nullable Group byNumber(Numbering number) {
    List<String> parts = number.parts();
    return parts.size() < 2 ? null : plan.programmeOfCode(parts.get(0));
  }

  private static boolean isSame(Group one, Group other) {
    return Objects.equals(one.programme(), other.programme());
  }

  private void checkNumber(TableRow row, Group above, Address address, List<Finding> findings) {
    List<String> parts = row.numbering().parts();
    List<String> group = above.number().parts();
    if (parts.size() < 2 || group.isEmpty() || group.size() > parts.size()) {
      return;
    }
    boolean under = parts.subList(0, group.size()).equals(group);
    if (!under && !parts.get(0).equals(above.programmeCode())) {
      findings.add(
          Finding.of(
              FindingCode.NUMBER_OF_OTHER_PROGRAMME,
              address.at(columns.of(Field.NUMBER)),
              row.numbering().text(),
              above.called()));
    }
  }

  private void checkName(TableRow row, Group above, Address address, List<Finding> findings) {
    Group spokenOf = plan.programmeSpokenOfBy(row.foldedName());
    if (spokenOf != null && above.programme() != null && !isSame(spokenOf, above)) {
      findings.add(
          Finding.of(
              FindingCode.NAME_OF_OTHER_PROGRAMME,
              address.at(columns.of(Field.NAME)),
              spokenOf.called(),
              above.called()));
    }
  }
}
