package vn.tonghop.publication;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Appendix;
import vn.tonghop.proposal.Dong;

/** The sentences around the appendix's table, the same in every output. */
public final class AppendixText {

  /** Where something is left to be written by hand. */
  private static final String BLANK = "……";

  private final Appendix appendix;
  private final int year;

  /**
   * @param year of the plan, for as long as the plan has no date
   */
  public AppendixText(Appendix appendix, int year) {
    this.appendix = appendix;
    this.year = year;
  }

  /**
   * "(Kèm theo Kế hoạch số 4854/KH-UBND ngày 10 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh Đồng
   * Nai)", with dots where the plan has no number or date yet.
   */
  public String attachment() {
    return "(Kèm theo Kế hoạch số " + number() + " " + day() + " của " + appendix.authority() + ")";
  }

  /** "4854/KH-UBND", or dots. */
  public String number() {
    String number = appendix.documentNumber();
    return number == null ? BLANK : number;
  }

  /** "ngày 10 tháng 5 năm 2021", with dots where there is no day yet. */
  public String day() {
    return day(appendix.documentDate());
  }

  /** "(Bằng chữ: Chín tỷ, hai trăm ba mươi triệu, năm trăm ngàn đồng.)". */
  public String inWords(Dong total) {
    return "(Bằng chữ: " + AmountInWords.of(total, appendix.words()) + ".)";
  }

  /** By Nghị định 30/2020/NĐ-CP, days below 10 and the months 1 and 2 get a zero before them. */
  private String day(@Nullable LocalDate date) {
    if (date == null) {
      return "ngày " + BLANK + " tháng " + BLANK + " năm " + year;
    }
    String month =
        date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    return String.format(
        Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
  }
}
