package vn.tonghop.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** Lines of the ledger as the manifest says them; amounts in đồng. */
final class LedgerFigures {

  private static final List<Fate> FATES =
      List.of(Fate.ACCEPTED, Fate.REJECTED, Fate.DUPLICATE, Fate.SUPERSEDED);

  private LedgerFigures() {}

  /** Rows by what became of them, and how many of them are no đề án. */
  static Map<String, Object> rows(LedgerLine line) {
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("rowsRead", line.rowsRead());
    for (Fate fate : FATES) {
      rows.put(key(fate), line.of(fate).rows());
    }
    rows.put("notProposal", line.notProposal());
    return rows;
  }

  /** What the rows are that are no đề án, and what was read of money and became of it. */
  static Map<String, Object> details(LedgerLine line) {
    Map<String, Object> kinds = new LinkedHashMap<>();
    line.otherRows().forEach((kind, rows) -> kinds.put(kind.name(), rows));
    Map<String, Object> money = new LinkedHashMap<>();
    money.put("read", money(line.moneyRead()));
    for (Fate fate : FATES) {
      money.put(key(fate), money(line.of(fate).money()));
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("notProposalByKind", kinds);
    details.put("money", money);
    return details;
  }

  static Map<String, @Nullable Object> of(SubmitterLedger submitter) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("submitter", submitter.submitterCode());
    figures.put("files", submitter.files().stream().map(LedgerLine::file).toList());
    figures.putAll(rows(submitter.sum()));
    figures.putAll(details(submitter.sum()));
    return figures;
  }

  static Map<String, Object> money(Funding funding) {
    Map<String, Object> money = new LinkedHashMap<>();
    money.put("total", funding.total().amount());
    money.put("provincial", funding.provincial().amount());
    money.put("beneficiary", funding.beneficiary().amount());
    money.put("other", funding.other().amount());
    return money;
  }

  private static String key(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
