package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.MoneyUnit;

/**
 * How the appendix is headed, written and signed.
 *
 * @param unit in which its amounts are written
 * @param unitLine as printed above the table, for instance "ĐVT: ngàn đồng"
 * @param label above the title, for instance "Phụ lục"
 * @param title in capitals
 * @param documentNumber number of the plan it belongs to, for instance "4854/KH-UBND"; null while
 *     the plan is not issued yet
 * @param documentDate day of the plan; null while it is not issued yet
 * @param authority who issues the plan, for instance "Ủy ban nhân dân tỉnh Đồng Nai"
 * @param words style of the total in words
 * @param paper on which it is printed
 * @param signature lines of the signature block, top to bottom, without the name
 * @param signedBy who signs; null when the name is left to be written
 */
public record Appendix(
    MoneyUnit unit,
    String unitLine,
    String label,
    String title,
    @Nullable String documentNumber,
    @Nullable LocalDate documentDate,
    String authority,
    WordStyle words,
    PaperSize paper,
    List<String> signature,
    @Nullable String signedBy) {

  public Appendix {
    signature = List.copyOf(signature);
  }
}
