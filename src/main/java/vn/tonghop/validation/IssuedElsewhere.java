package vn.tonghop.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.definition.Province;
import vn.tonghop.proposal.Folded;

/**
 * Whether an instrument is one of a district, a commune or another province. Their numbers are
 * counted like those of the province, so that "558/QĐ-UBND" of a district is not the one of the
 * catalogue.
 */
final class IssuedElsewhere {

  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?:chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?<level>huyen|thi"
              + " xa|tx|quan|xa|phuong|thi tran|thanh pho|tp|tinh)(?: (?<name>.*))?");

  /** A name begins with a capital: "UBND tỉnh Bình Phước", not "UBND tỉnh về việc …". */
  private static final Pattern NAMED =
      Pattern.compile("(?iu).*?(?:tỉnh|thành phố|TP\\.?) (?-i:\\p{Lu}).*");

  private IssuedElsewhere() {}

  /**
   * @param issuer as the text names it; "" when it names none
   */
  static boolean says(String issuer, Province province) {
    if (issuer.isEmpty()) {
      return false;
    }
    Matcher council = COUNCIL.matcher(Folded.fold(issuer));
    if (!council.matches()) {
      return false;
    }
    String level = council.group("level").replace("tp", "thanh pho");
    String name = council.group("name");
    boolean ownName = name != null && name.startsWith(Folded.fold(province.name()));
    boolean ownLevel = level.equals("tinh") || level.equals(Folded.fold(province.level()));
    boolean named = name != null && NAMED.matcher(issuer).matches();
    return named ? !ownName : !ownLevel;
  }
}
