package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Proposal;

/** Everything intake found in one submission. */
public record Reading(List<IntakeItem.Row> rows, IntakeItem.End end) {

  public static Reading of(IntakeItems items) {
    List<IntakeItem.Row> rows = new ArrayList<>();
    IntakeItem item = items.next();
    while (item instanceof IntakeItem.Row row) {
      rows.add(row);
      item = items.next();
    }
    return new Reading(rows, (IntakeItem.End) Objects.requireNonNull(item, "no end"));
  }

  List<RowKind> kinds() {
    return rows.stream().map(IntakeItem.Row::kind).toList();
  }

  /** The kinds of the rows below the heading. */
  List<RowKind> kindsBelowHeading() {
    List<RowKind> kinds = kinds();
    return kinds.subList(kinds.lastIndexOf(RowKind.HEADING) + 1, kinds.size());
  }

  public List<Proposal> proposals() {
    return rows.stream().map(IntakeItem.Row::proposal).filter(Objects::nonNull).toList();
  }

  Proposal onlyProposal() {
    if (proposals().size() != 1) {
      throw new AssertionError("not one proposal: " + proposals());
    }
    return proposals().get(0);
  }

  List<StatedTotal> totals() {
    return rows.stream().map(IntakeItem.Row::statedTotal).filter(Objects::nonNull).toList();
  }

  public List<Finding> findings() {
    return Stream.concat(
            rows.stream().flatMap(row -> row.findings().stream()), end.findings().stream())
        .toList();
  }

  public List<FindingCode> codes() {
    return findings().stream().map(Finding::code).toList();
  }

  public List<Finding> errors() {
    return findings().stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }
}
