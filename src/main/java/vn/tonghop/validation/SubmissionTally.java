package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Adds up what becomes of the rows of one submission. */
final class SubmissionTally {

  private final SubmissionFile file;
  private final PlanDefinition definition;
  private final Rules rules;
  private final FoundInOrder found = new FoundInOrder();

  /** What is not said of a file that cannot be read as a whole: it may be about what was not. */
  private final FoundInOrder foundIfReadable = new FoundInOrder();

  private final Map<Fate, Tally> fates = new EnumMap<>(Fate.class);
  private final Map<Table, Map<String, Funding>> sums = new HashMap<>();
  private final UniqueNumbers numbers;
  private final List<StatedTotal> totals = new ArrayList<>();
  private final Map<RowKind, Long> otherRows = new EnumMap<>(RowKind.class);

  SubmissionTally(SubmissionFile file, PlanDefinition definition) {
    this.file = file;
    this.definition = definition;
    this.rules = new Rules(definition);
    this.numbers = new UniqueNumbers(definition);
  }

  void add(IntakeItem.Row row) {
    int sheet = row.origin().sheet();
    found.add(sheet, row.findings());
    found.add(sheet, numbers.next(NumberedRow.of(row)));
    if (row.statedTotal() != null) {
      totals.add(row.statedTotal());
    }
    Proposal proposal = row.proposal();
    if (proposal == null) {
      otherRows.merge(row.kind(), 1L, Long::sum);
      return;
    }
    Verdict verdict = rules.judge(proposal, row.rejects());
    for (Finding finding : verdict.findings()) {
      boolean sure = !Rules.mayBeUntrue(finding, proposal);
      (sure ? found : foundIfReadable).add(sheet, List.of(finding));
    }
    fates.merge(verdict.fate(), new Tally(1, proposal.fundingOrZero()), Tally::plus);
    sums.computeIfAbsent(Table.of(row), table -> new HashMap<>())
        .merge(StatedTotals.key(proposal), proposal.fundingOrZero(), Funding::plus);
  }

  CheckedSubmission end(IntakeItem.End end) {
    found.add(0, end.findings());
    StatedTotals.compareTables(totals, table -> sums.getOrDefault(table, Map.of()), definition)
        .forEach((table, findings) -> found.add(table.sheet(), findings));
    if (end.rejects()) {
      rejectAll();
    } else {
      found.addAll(foundIfReadable);
    }
    LedgerLine ledger =
        new LedgerLine(file.name(), end.submitterCode(), end.rows(), otherRows, end.money(), fates);
    return new CheckedSubmission(end, ledger, found.counts(), found.sorted());
  }

  /** Of a file that is refused as a whole no đề án is accepted. */
  private void rejectAll() {
    Tally accepted = fates.remove(Fate.ACCEPTED);
    if (accepted != null) {
      fates.merge(Fate.REJECTED, accepted, Tally::plus);
    }
  }
}
