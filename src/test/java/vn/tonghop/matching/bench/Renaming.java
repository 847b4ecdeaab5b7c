package vn.tonghop.matching.bench;

import java.util.Locale;
import java.util.Objects;

/** One beneficiary, called otherwise. */
final class Renaming {

  private static final String SUPPORT = "Hỗ trợ ";

  private Renaming() {}

  /** Its owner is named instead, and where he is. */
  static Scheme byOwner(Scheme scheme) {
    return scheme
        .of(owner(firm(scheme)))
        .put(scheme.manner().naming(false, true).detailed(false, false));
  }

  /** "bà Nguyễn Thị Hạnh". */
  static Firm owner(Firm firm) {
    String title = firm.person().contains(" Thị ") ? "bà" : "ông";
    return firm.called(firm.person(), firm.taxCode(), firm.person()).formed(title);
  }

  /** It was renamed, and kept its tax code. */
  static Scheme renamed(Scheme scheme, Firm other) {
    Firm firm = firm(scheme);
    return scheme
        .of(firm.called(other.called(), firm.taxCode(), firm.person()))
        .put(scheme.manner().naming(false, true).detailed(true, scheme.manner().person()));
  }

  /** "Hỗ trợ HTX Suối Rao mua máy sấy": nothing else names it. */
  static String supporting(Firm firm, String name) {
    String done = name.startsWith(SUPPORT) ? name.substring(SUPPORT.length()) : name;
    return SUPPORT
        + firm.name()
        + " "
        + done.substring(0, 1).toLowerCase(Locale.ROOT)
        + done.substring(1);
  }

  private static Firm firm(Scheme scheme) {
    return Objects.requireNonNull(scheme.firm());
  }
}
