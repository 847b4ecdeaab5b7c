package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Conservation of rows and money, per submission, per submitter and in all: see {@link LedgerLine}.
 *
 * @param lines one a submission, in the order of file names
 */
public record Ledger(List<LedgerLine> lines) {

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** The sum over all submissions. */
  public LedgerLine total() {
    return lines.stream().reduce(LedgerLine.empty(null), LedgerLine::plus);
  }

  /** The same lines by who sent them, in the order of codes; those of unknown submitters last. */
  public List<SubmitterLedger> submitters() {
    Map<String, List<LedgerLine>> bySubmitter = new TreeMap<>();
    List<LedgerLine> unknown = new ArrayList<>();
    for (LedgerLine line : lines) {
      String code = line.submitterCode();
      (code == null ? unknown : bySubmitter.computeIfAbsent(code, c -> new ArrayList<>()))
          .add(line);
    }
    List<SubmitterLedger> submitters = new ArrayList<>();
    bySubmitter.forEach((code, files) -> submitters.add(new SubmitterLedger(code, files)));
    if (!unknown.isEmpty()) {
      submitters.add(new SubmitterLedger(null, unknown));
    }
    return submitters;
  }
}
