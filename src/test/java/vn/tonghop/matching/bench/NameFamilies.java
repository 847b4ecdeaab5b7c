package vn.tonghop.matching.bench;

import java.util.List;

/** Two firms, of which one may be a way to write the other. */
final class NameFamilies {

  private final Schemes schemes;
  private final TwoFirms two;

  NameFamilies(Schemes schemes) {
    this.schemes = schemes;
    this.two = new TwoFirms(schemes);
  }

  /** "Gỗ Minh Thành" and "Gỗ Minh Thành Phát". */
  List<Scheme> suffixWord(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    String longer = firm.called() + " " + chance.oneOf(schemes.world().names("firm"));
    return two.asking(firm, another(firm.called(longer, code(), firm.person()), chance), chance);
  }

  /** "Công ty TNHH An Phát" and "Công ty TNHH Sản xuất Thương mại An Phát". */
  List<Scheme> businessWords(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    return two.asking(
        firm, another(firm.formed(Firms.withOtherBusiness(firm.form())), chance), chance);
  }

  /** "Công ty TNHH An Phát" and "Công ty Cổ phần An Phát". */
  List<Scheme> otherForm(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    return two.asking(
        firm, another(firm.formed(Firms.otherForm(firm.form(), chance)), chance), chance);
  }

  private Firm another(Firm firm, Chance chance) {
    return firm.called(firm.called(), code(), schemes.firms().person(chance));
  }

  private String code() {
    return schemes.firms().taxCode();
  }
}
