package vn.tonghop.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** The ledger for programs: per file, per submitter and in all; amounts in đồng. */
final class LedgerJson {

  private LedgerJson() {}

  static Map<String, Object> of(Ledger ledger) {
    return Map.of(
        "files", ledger.lines().stream().map(LedgerJson::file).toList(),
        "submitters", ledger.submitters().stream().map(LedgerJson::submitter).toList(),
        "total", figures(ledger.total()));
  }

  private static Map<String, Object> file(LedgerLine line) {
    Map<String, Object> file = figures(line);
    file.put("file", line.file());
    return file;
  }

  private static Map<String, Object> submitter(SubmitterLedger submitter) {
    Map<String, Object> object = figures(submitter.sum());
    List<String> files = submitter.files().stream().map(LedgerLine::file).toList();
    object.put("files", files);
    return object;
  }

  private static Map<String, Object> figures(LedgerLine line) {
    Map<String, Object> figures = new TreeMap<>();
    if (line.submitterCode() != null) {
      figures.put("submitter", line.submitterCode());
    }
    figures.put("rowsRead", line.rowsRead());
    figures.put("notProposal", line.notProposal());
    Map<String, Object> kinds = new TreeMap<>();
    line.otherRows().forEach((kind, rows) -> kinds.put(kind.name(), rows));
    figures.put("notProposalByKind", kinds);
    figures.put("moneyRead", new TreeMap<>(money(line.moneyRead())));
    for (Fate fate : Fate.values()) {
      figures.put(fate.name(), tally(line.of(fate)));
    }
    figures.put("balances", line.balances());
    return figures;
  }

  /** How many đề án and what they ask for. */
  static Map<String, Object> tally(LedgerLine.Tally tally) {
    Map<String, Object> object = new TreeMap<>(money(tally.money()));
    object.put("rows", tally.rows());
    return object;
  }

  private static Map<String, Object> money(Funding funding) {
    return Map.of(
        "total", funding.total().amount(),
        "provincial", funding.provincial().amount(),
        "beneficiary", funding.beneficiary().amount(),
        "other", funding.other().amount());
  }
}
