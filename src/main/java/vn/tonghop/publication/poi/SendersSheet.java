package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.Senders;
import vn.tonghop.intake.SentFile;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.publication.Publication;

/** Every submitter of the year: what it sent, whether in time, and what became of it. */
final class SendersSheet {

  static final String NAME = "Đơn vị gửi";

  private static final int HEADING = 2;
  private static final int LAST_COLUMN = SenderColumn.values().length - 1;
  private static final String RED = "F8D7DA";
  private static final String YELLOW = "FFF3CD";

  private final SheetCells cells;
  private final Map<String, LedgerLine> lines = new TreeMap<>();
  private final ColumnWidths widths = new ColumnWidths(SenderColumn.widths());
  private int next = HEADING + 1;

  private SendersSheet(SheetCells cells, List<LedgerLine> lines) {
    this.cells = cells;
    lines.forEach(line -> this.lines.put(line.file(), line));
  }

  static void write(XSSFWorkbook workbook, Looks looks, Publication publication) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    SendersSheet written =
        new SendersSheet(new SheetCells(sheet, looks), publication.ledger().lines());
    written.widths.applyTo(sheet);
    written.head(publication);
    written.rows(publication.senders());
    Paper.set(sheet, HEADING, HEADING, written.next - 1, LAST_COLUMN);
  }

  private void head(Publication publication) {
    Senders senders = publication.senders();
    Look line = Look.TEXT.centred();
    String title = "TÌNH HÌNH GỬI ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM " + publication.plan().year();
    cells.across(0, 0, LAST_COLUMN, title, line.withPoints(14).withBold());
    cells.height(0, 22);
    cells.across(1, 0, LAST_COLUMN, counts(senders), line.withItalic());
    cells.height(1, 18);
    for (SenderColumn column : SenderColumn.values()) {
      cells.text(HEADING, column.ordinal(), column.heading(), Look.HEADING);
    }
    cells.height(HEADING, 34);
  }

  private static String counts(Senders senders) {
    return String.format(
        Locale.ROOT,
        "Hạn gửi: %s. Đúng hạn: %d/%d đơn vị; chậm: %d; chưa gửi: %d; không rõ ngày: %d;"
            + " không nhận được tệp hợp lệ: %d.",
        day(senders.deadline()),
        senders.in(Sender.State.IN_TIME),
        senders.expected(),
        senders.in(Sender.State.LATE),
        senders.in(Sender.State.MISSING),
        senders.in(Sender.State.UNDATED),
        senders.in(Sender.State.REFUSED));
  }

  private void rows(Senders senders) {
    int number = 0;
    for (Sender sender : senders.all()) {
      sender(++number, sender);
    }
    for (SentFile file : senders.ofNobody()) {
      blankRow();
      text(SenderColumn.NAME, "(chưa xác định)", Look.CELL);
      file(file);
      next++;
    }
  }

  /** A line a file; the submitter is named in the first. */
  private void sender(int number, Sender sender) {
    blankRow();
    cells.number(
        next,
        SenderColumn.NUMBER.ordinal(),
        BigDecimal.valueOf(number),
        SenderColumn.NUMBER.look());
    text(SenderColumn.CODE, sender.submitter().code(), SenderColumn.CODE.look());
    text(SenderColumn.NAME, sender.submitter().name(), Look.CELL);
    text(
        SenderColumn.REQUIRED,
        sender.submitter().required() ? "có" : "không",
        SenderColumn.REQUIRED.look());
    text(SenderColumn.STATE, state(sender.state()), look(sender.state()));
    for (int at = 0; at < sender.files().size(); at++) {
      if (at > 0) {
        next++;
        blankRow();
      }
      file(sender.files().get(at));
    }
    next++;
  }

  private void blankRow() {
    for (SenderColumn column : SenderColumn.values()) {
      cells.blank(next, column.ordinal(), Look.CELL);
    }
    cells.height(next, 17);
  }

  private void file(SentFile file) {
    text(SenderColumn.FILE, file.name(), Look.CELL);
    text(SenderColumn.STANDING, standing(file.standing()), SenderColumn.STANDING.look());
    Receipt receipt = file.receipt();
    if (receipt != null) {
      text(SenderColumn.RECEIVED, day(receipt.day()), SenderColumn.RECEIVED.look());
      text(SenderColumn.SOURCE, source(receipt.source()), SenderColumn.SOURCE.look());
    }
    LedgerLine line = lines.get(file.name());
    if (line != null) {
      long all = line.byFate().values().stream().mapToLong(LedgerLine.Tally::rows).sum();
      count(SenderColumn.PROPOSALS, all);
      count(SenderColumn.ACCEPTED, line.of(Fate.ACCEPTED).rows());
    }
  }

  private void text(SenderColumn column, String text, Look look) {
    cells.text(next, column.ordinal(), text, look);
    double height = widths.height(text, look, column.ordinal(), column.ordinal());
    if (height > 20) { // more than one line
      cells.height(next, Math.min(height, ColumnWidths.TALLEST_ROW));
    }
  }

  private void count(SenderColumn column, long count) {
    cells.number(next, column.ordinal(), BigDecimal.valueOf(count), column.look());
  }

  private static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static Look look(Sender.State state) {
    Look look = SenderColumn.STATE.look();
    return switch (state) {
      case MISSING, REFUSED -> look.filled(RED);
      case LATE, UNDATED -> look.filled(YELLOW);
      case IN_TIME, NOT_SENT, EXPIRED -> look;
    };
  }

  private static String state(Sender.State state) {
    return switch (state) {
      case IN_TIME -> "đúng hạn";
      case LATE -> "chậm";
      case UNDATED -> "không rõ ngày nhận";
      case REFUSED -> "không có tệp hợp lệ";
      case MISSING -> "chưa gửi";
      case NOT_SENT -> "không gửi";
      case EXPIRED -> "không còn tồn tại";
    };
  }

  private static String standing(SentFile.Standing standing) {
    return switch (standing) {
      case COUNTS -> "được tính";
      case SUPERSEDED -> "đã có bản thay thế";
      case REFUSED -> "không nhận";
    };
  }

  private static String source(Receipt.Source source) {
    return switch (source) {
      case REGISTER -> "sổ nhận";
      case LETTER -> "ngày ghi trên văn bản";
      case WORKBOOK -> "ngày lưu tệp";
    };
  }
}
