package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.proposal.Dong;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SubmitterNames;

/** That everything that was read has become something: in all, and of each submitter. */
final class LedgerSection {

  private static final String ROWS = "Số dòng";

  private LedgerSection() {}

  static Section of(Publication publication) {
    Ledger ledger = publication.ledger();
    SubmitterNames names = new SubmitterNames(publication.definition());
    return new Section(
        "doi-chieu",
        "Đối chiếu",
        List.of(
            Element.of(
                "p",
                "Đọc được = đưa vào kế hoạch + bị loại + trùng lặp + đã có bản thay thế + không phải"
                    + " đề án; cột Cân đối phải bằng 0. Từng tệp và từng nguồn vốn: xem sheet Đối"
                    + " chiếu của tệp kế hoạch."),
            table("Tất cả các tệp", "Nội dung").of(inAll(ledger.total())),
            bySubmitter(ROWS, ledger, names, LedgerBalance::ofRows),
            bySubmitter(
                amount(Money.TOTAL),
                ledger,
                names,
                (about, line) -> LedgerBalance.ofMoney(about, line, Money.TOTAL))));
  }

  private static List<LedgerBalance> inAll(LedgerLine total) {
    List<LedgerBalance> balances = new ArrayList<>();
    balances.add(LedgerBalance.ofRows(ROWS, total));
    for (Money money : Money.values()) {
      balances.add(LedgerBalance.ofMoney(amount(money), total, money));
    }
    return balances;
  }

  private static String amount(Money money) {
    return money.heading() + " (đồng)";
  }

  private static Element bySubmitter(
      String measure,
      Ledger ledger,
      SubmitterNames names,
      BiFunction<String, LedgerLine, LedgerBalance> balance) {
    List<LedgerBalance> balances = new ArrayList<>();
    for (SubmitterLedger submitter : ledger.submitters()) {
      balances.add(balance.apply(names.of(submitter.submitterCode()), submitter.sum()));
    }
    return table(measure + " theo đơn vị gửi", "Đơn vị gửi")
        .of(balances, balance.apply("Cộng", ledger.total()));
  }

  private static Table<LedgerBalance> table(String caption, String about) {
    return new Table<LedgerBalance>(caption)
        .text(about, LedgerBalance::about)
        .number("Đọc được", line -> grouped(line.read()))
        .number("Đưa vào kế hoạch", line -> grouped(line.accepted()))
        .number("Bị loại", line -> grouped(line.rejected()))
        .number("Trùng lặp", line -> grouped(line.duplicate()))
        .number("Đã có bản thay thế", line -> grouped(line.superseded()))
        .number("Không phải đề án", line -> grouped(line.notProposal()))
        .number("Cân đối", line -> grouped(line.unaccounted()));
  }

  private static String grouped(long number) {
    return Dong.of(number).grouped();
  }
}
