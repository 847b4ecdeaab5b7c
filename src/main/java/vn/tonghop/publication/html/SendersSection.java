package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.SentFile;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SenderWords;
import vn.tonghop.publication.SubmitterNames;

/** Every submitter of the year: what it sent, whether in time, and what became of it. */
final class SendersSection {

  static final String ID = "tinh-hinh-gui";
  static final String TITLE = "Tình hình gửi";

  /**
   * A file, or a submitter of which there is none.
   *
   * @param sender null of a file of nobody
   * @param file null when nothing was sent
   */
  private record Sent(@Nullable Sender sender, @Nullable SentFile file) {}

  private final Map<String, LedgerLine> ledger = new HashMap<>();

  private SendersSection(Publication publication) {
    publication.ledger().lines().forEach(line -> ledger.put(line.file(), line));
  }

  static Section of(Publication publication) {
    return new Section(
        ID,
        TITLE,
        List.of(
            Element.of("p", SenderWords.counts(publication.senders())),
            new SendersSection(publication).table(publication)));
  }

  private Element table(Publication publication) {
    return new Table<Sent>("Từng đơn vị gửi và từng tệp")
        .text("Đơn vị gửi", SendersSection::name)
        .text("Bắt buộc gửi", ofSender(sender -> sender.submitter().required() ? "có" : "không"))
        .column("Tình trạng", "text", SendersSection::state)
        .text("Tệp", ofFile(SentFile::name))
        .text("Tình trạng tệp", ofFile(file -> SenderWords.of(file.standing())))
        .column(
            "Ngày nhận", "whole", Table.said(ofReceipt(receipt -> SenderWords.day(receipt.day()))))
        .text("Căn cứ xác định ngày nhận", ofReceipt(receipt -> SenderWords.of(receipt.source())))
        .number("Số đề án", ofLedger(SendersSection::proposals))
        .number("Đưa vào kế hoạch", ofLedger(line -> line.of(Fate.ACCEPTED).rows()))
        .of(rows(publication));
  }

  private static List<Sent> rows(Publication publication) {
    List<Sent> rows = new ArrayList<>();
    for (Sender sender : publication.senders().all()) {
      if (sender.files().isEmpty()) {
        rows.add(new Sent(sender, null));
      }
      sender.files().forEach(file -> rows.add(new Sent(sender, file)));
    }
    publication.senders().ofNobody().forEach(file -> rows.add(new Sent(null, file)));
    return rows;
  }

  private static String name(Sent row) {
    return row.sender() == null ? SubmitterNames.NOBODY : row.sender().submitter().name();
  }

  private static void state(Element cell, Sent row) {
    if (row.sender() != null) {
      Sender.State state = row.sender().state();
      cell.add(Wording.badge(SenderWords.of(state), colour(state)));
    }
  }

  private static String colour(Sender.State state) {
    return switch (state) {
      case MISSING, REFUSED -> "red";
      case LATE, UNDATED -> "yellow";
      case IN_TIME, NOT_SENT, EXPIRED -> "plain";
    };
  }

  private static long proposals(LedgerLine line) {
    return line.byFate().values().stream().mapToLong(LedgerLine.Tally::rows).sum();
  }

  private static Function<Sent, @Nullable String> ofSender(Function<Sender, String> said) {
    return row -> row.sender() == null ? null : said.apply(row.sender());
  }

  private static Function<Sent, @Nullable String> ofFile(Function<SentFile, String> said) {
    return row -> row.file() == null ? null : said.apply(row.file());
  }

  private static Function<Sent, @Nullable String> ofReceipt(Function<Receipt, String> said) {
    return row ->
        row.file() == null || row.file().receipt() == null
            ? null
            : said.apply(row.file().receipt());
  }

  private Function<Sent, @Nullable String> ofLedger(Function<LedgerLine, Long> number) {
    return row -> {
      LedgerLine line = row.file() == null ? null : ledger.get(row.file().name());
      return line == null ? null : number.apply(line).toString();
    };
  }
}
