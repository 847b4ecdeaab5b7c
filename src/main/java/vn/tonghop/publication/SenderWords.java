package vn.tonghop.publication;

import java.time.LocalDate;
import java.util.Locale;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.Senders;
import vn.tonghop.intake.SentFile;

/** How the outputs say who has sent what, and whether in time. */
public final class SenderWords {

  private SenderWords() {}

  /** "Hạn gửi: 31/03/2021. Đúng hạn: 12/14 đơn vị; chậm: 1; …". */
  public static String counts(Senders senders) {
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

  /** "31/03/2021". */
  public static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  public static String of(Sender.State state) {
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

  public static String of(SentFile.Standing standing) {
    return switch (standing) {
      case COUNTS -> "được tính";
      case SUPERSEDED -> "đã có bản thay thế";
      case REFUSED -> "không nhận";
    };
  }

  /** What tells on which day a file was received. */
  public static String of(Receipt.Source source) {
    return switch (source) {
      case REGISTER -> "sổ nhận";
      case LETTER -> "ngày ghi trên văn bản";
      case WORKBOOK -> "ngày lưu tệp";
    };
  }
}
