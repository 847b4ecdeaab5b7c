package vn.tonghop.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.Sha256;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Funding;

/**
 * A đề án that an approved plan has supported.
 *
 * @param number its running number in the appendix, for instance "1.2"; "" when it has none
 * @param address the cell of the appendix with its name
 * @param name tên đề án
 * @param implementer đơn vị thực hiện; null when the appendix names none
 * @param beneficiary đơn vị thụ hưởng; null when the appendix names none
 * @param funding null when it awaited its funding
 */
public record EarlierItem(
    String number,
    Address address,
    String name,
    @Nullable String implementer,
    @Nullable String beneficiary,
    @Nullable Funding funding) {

  /** "ke-hoach.xlsx, Phụ lục, B12": where it stands. */
  public String place() {
    return address.file() + ", " + address.sheet() + ", " + address.cell();
  }

  /** Its money; zero when it awaited its funding. */
  public Funding fundingOrZero() {
    return funding == null ? Funding.ZERO : funding;
  }

  /**
   * SHA-256 over all that the items say but the name of their file: the same for the same items in
   * the same order, and for no others.
   */
  public static String content(List<EarlierItem> items) {
    return Sha256.of(
        CanonicalJson.of(items.stream().map(EarlierItem::said).map(Object.class::cast).toList()));
  }

  private List<Object> said() {
    List<Object> said =
        new ArrayList<>(List.of(number, text(address.sheet()), address.cell(), name));
    said.add(texts(implementer));
    said.add(texts(beneficiary));
    said.add(
        funding == null
            ? List.of()
            : List.of(
                funding.total().amount(),
                funding.provincial().amount(),
                funding.beneficiary().amount(),
                funding.other().amount()));
    return said;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** None or one, so that nothing is not the same as a text without letters. */
  private static List<Object> texts(@Nullable String text) {
    return text == null ? List.of() : List.of(text);
  }
}
