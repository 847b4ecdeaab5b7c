package vn.tonghop.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.Senders;
import vn.tonghop.intake.SentFile;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;

/**
 * How much of the budget is left and who has sent what, as JSON objects: the same in manifest and
 * status. What is not known has no key. Amounts are in đồng.
 */
public final class OverviewJson {

  private OverviewJson() {}

  /** The budget, with every programme of the plan. */
  public static Map<String, Object> budget(BudgetUse use) {
    Map<String, Object> budget = new LinkedHashMap<>();
    budget.put("assigned", use.assigned().amount());
    budget.put("planned", use.planned().amount());
    budget.put("left", use.left().amount());
    budget.put(
        "programmes", use.programmes().stream().<Object>map(OverviewJson::programme).toList());
    return budget;
  }

  private static Map<String, Object> programme(BudgetUse.OfProgramme use) {
    Map<String, Object> programme = new LinkedHashMap<>();
    programme.put("code", use.programme().code());
    Dong assigned = use.assigned();
    Dong left = use.left();
    if (assigned != null) {
      programme.put("assigned", assigned.amount());
    }
    programme.put("planned", use.planned().amount());
    if (left != null) {
      programme.put("left", left.amount());
    }
    return programme;
  }

  /** Every submitter of the definition, in its order. */
  public static List<Object> completeness(Senders senders, Ledger ledger) {
    return senders.all().stream().<Object>map(sender -> sender(sender, ledger)).toList();
  }

  private static Map<String, Object> sender(Sender of, Ledger ledger) {
    Map<String, Object> sender = new LinkedHashMap<>();
    sender.put("submitter", of.submitter().code());
    sender.put("name", of.submitter().name());
    sender.put("required", of.submitter().required());
    sender.put("state", of.state().name());
    sender.put("files", of.files().stream().<Object>map(file -> file(file, ledger)).toList());
    return sender;
  }

  private static Map<String, Object> file(SentFile of, Ledger ledger) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("name", of.name());
    file.put("standing", of.standing().name());
    Receipt receipt = of.receipt();
    if (receipt != null) {
      file.put("received", receipt.day().toString());
      file.put("source", receipt.source().name());
    }
    ledger.lines().stream()
        .filter(line -> line.file().equals(of.name()))
        .findFirst()
        .ifPresent(line -> proposals(line, file));
    return file;
  }

  private static void proposals(LedgerLine line, Map<String, Object> file) {
    file.put("proposals", proposals(line));
    file.put("accepted", line.of(Fate.ACCEPTED).rows());
  }

  private static long proposals(LedgerLine line) {
    return line.byFate().values().stream().mapToLong(LedgerLine.Tally::rows).sum();
  }
}
