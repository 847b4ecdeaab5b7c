package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.Senders;
import vn.tonghop.intake.SentFile;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.SenderWords;
import vn.tonghop.publication.SubmitterNames;

/** Every submitter of the year: what it sent, whether in time, and what became of it. */
final class SendersSheet {

  static final String NAME = "Theo đơn vị gửi";

  private static final String CODE = "$B";
  private static final List<ListColumn<Sent>> COLUMNS =
      List.of(
          ListColumn.centred("TT", 4, Sent::number),
          ListColumn.centred("Mã", 8, ofSender(sender -> sender.submitter().code())),
          ListColumn.left("Đơn vị gửi", 30, row -> name(row)),
          ListColumn.centred(
              "Bắt buộc gửi",
              8,
              ofSender(sender -> sender.submitter().required() ? "có" : "không")),
          ListColumn.<Sent>centred(
                  "Tình trạng", 13, ofSender(sender -> SenderWords.of(sender.state())))
              .filled(row -> row.sender() == null ? null : colour(row.sender().state())),
          ListColumn.left("Tệp", 26, ofFile(SentFile::name)),
          ListColumn.centred("Tình trạng tệp", 13, ofFile(file -> SenderWords.of(file.standing()))),
          ListColumn.centred("Ngày nhận", 11, ofReceipt(receipt -> SenderWords.day(receipt.day()))),
          ListColumn.centred(
              "Căn cứ xác định ngày nhận",
              17,
              ofReceipt(receipt -> SenderWords.of(receipt.source()))),
          ListColumn.centred("Số đề án", 7, ofLedger(SendersSheet::proposals)),
          ListColumn.centred(
              "Đưa vào kế hoạch", 9, ofLedger(line -> line.of(Fate.ACCEPTED).rows())));

  /**
   * A line of the list: a file, or a submitter of which there is none.
   *
   * @param number of the submitter, in the first of its lines
   * @param sender in the first of its lines; null in the others, and of a file of nobody
   * @param file null when nothing was sent
   * @param ledger of the file
   */
  private record Sent(
      @Nullable Integer number,
      @Nullable Sender sender,
      @Nullable SentFile file,
      @Nullable LedgerLine ledger,
      boolean ofNobody) {

    /** A line of nothing stands for all of them. */
    boolean isTotal() {
      return sender == null && file == null;
    }
  }

  /**
   * What the plan holds of each submitter, in its first line, and of all in the last.
   *
   * @param first column of it, from 0
   */
  private record Planned(AppendixItems items, Ledger ledger, int first) {

    List<ListColumn<Sent>> columns() {
      return List.of(
          ListColumn.centred("Số đề án trong kế hoạch", 9, this::count),
          ListColumn.amount(
              "Tổng kinh phí (đồng)", 15, row -> money(row, AppendixColumn.TOTAL, first + 1)),
          ListColumn.amount(
              "Ngân sách tỉnh (đồng)",
              15,
              row -> money(row, AppendixColumn.PROVINCIAL, first + 2)));
    }

    private @Nullable Computed count(Sent row) {
      BigDecimal count = BigDecimal.valueOf(accepted(row).rows());
      if (row.isTotal()) {
        return new Computed.SumAbove(first, count, false);
      }
      return row.sender() == null
          ? null
          : new Computed.OfRow(
              at -> items.countWhere(SourceColumn.SUBMITTER, CODE + (at + 1)), count, false);
    }

    private @Nullable Computed money(Sent row, AppendixColumn source, int column) {
      BigDecimal amount = BigDecimal.valueOf(source.money(accepted(row).money()).amount());
      if (row.isTotal()) {
        return new Computed.SumAbove(column, amount, true);
      }
      return row.sender() == null
          ? null
          : new Computed.OfRow(
              at -> items.sumWhere(source, SourceColumn.SUBMITTER, CODE + (at + 1)), amount, true);
    }

    private LedgerLine.Tally accepted(Sent row) {
      Sender sender = row.sender();
      return ledger.submitters().stream()
          .filter(
              submitter ->
                  sender == null || sender.submitter().code().equals(submitter.submitterCode()))
          .map(submitter -> submitter.sum().of(Fate.ACCEPTED))
          .reduce(LedgerLine.Tally.NONE, LedgerLine.Tally::plus);
    }
  }

  private final ListSheet<Sent> sheet;
  private final Map<String, LedgerLine> ledger = new TreeMap<>();

  private SendersSheet(ListSheet<Sent> sheet, Ledger ledger) {
    this.sheet = sheet;
    ledger.lines().forEach(line -> this.ledger.put(line.file(), line));
  }

  /**
   * @param items of the appendix, of which it sums up what is each submitter's; null without one
   */
  static void write(
      Book book, RevisionMark mark, Senders senders, Ledger ledger, @Nullable AppendixItems items) {
    List<ListColumn<Sent>> columns = new ArrayList<>(COLUMNS);
    if (items != null) {
      columns.addAll(new Planned(items, ledger, columns.size()).columns());
    }
    ListSheet<Sent> sheet = new ListSheet<>(book, NAME, columns);
    sheet.head(
        "TÌNH HÌNH GỬI ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM " + mark.year(),
        SheetLine.of(mark, SenderWords.counts(senders)));
    new SendersSheet(sheet, ledger).rows(senders);
    if (items != null) {
      sheet.total(new Sent(null, null, null, null, false));
    }
    sheet.paper();
  }

  private void rows(Senders senders) {
    int number = 0;
    for (Sender sender : senders.all()) {
      sender(++number, sender);
    }
    senders.ofNobody().forEach(file -> sheet.row(line(null, null, file, true)));
  }

  /** A line a file; the submitter is named in the first. */
  private void sender(int number, Sender sender) {
    List<SentFile> files = sender.files();
    sheet.row(line(number, sender, files.isEmpty() ? null : files.get(0), false));
    files.stream().skip(1).forEach(file -> sheet.row(line(null, null, file, false)));
  }

  private Sent line(
      @Nullable Integer number, @Nullable Sender sender, @Nullable SentFile file, boolean nobody) {
    return new Sent(number, sender, file, file == null ? null : ledger.get(file.name()), nobody);
  }

  private static String name(Sent row) {
    if (row.sender() != null) {
      return row.sender().submitter().name();
    }
    if (row.isTotal()) {
      return "Tổng cộng";
    }
    return row.ofNobody() ? SubmitterNames.NOBODY : "";
  }

  private static Object proposals(LedgerLine line) {
    return line.byFate().values().stream().mapToLong(LedgerLine.Tally::rows).sum();
  }

  private static Function<Sent, @Nullable Object> ofSender(Function<Sender, Object> content) {
    return row -> row.sender() == null ? null : content.apply(row.sender());
  }

  private static Function<Sent, @Nullable Object> ofFile(Function<SentFile, Object> content) {
    return row -> row.file() == null ? null : content.apply(row.file());
  }

  private static Function<Sent, @Nullable Object> ofReceipt(Function<Receipt, Object> content) {
    return row ->
        row.file() == null || row.file().receipt() == null
            ? null
            : content.apply(row.file().receipt());
  }

  private static Function<Sent, @Nullable Object> ofLedger(Function<LedgerLine, Object> content) {
    return row -> row.ledger() == null ? null : content.apply(row.ledger());
  }

  private static @Nullable String colour(Sender.State state) {
    return switch (state) {
      case MISSING, REFUSED -> SeverityColour.RED.hex();
      case LATE, UNDATED -> SeverityColour.YELLOW.hex();
      case IN_TIME, NOT_SENT, EXPIRED -> null;
    };
  }
}
