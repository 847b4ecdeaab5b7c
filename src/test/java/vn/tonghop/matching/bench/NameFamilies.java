package vn.tonghop.matching.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Two firms, of which one may be a way to write the other. */
final class NameFamilies {

  private final Schemes schemes;
  private final TwoFirms two;
  private final List<List<String>> oneLetterApart;

  NameFamilies(Schemes schemes) {
    this.schemes = schemes;
    this.two = new TwoFirms(schemes);
    List<String> names = schemes.world().names("firm");
    this.oneLetterApart =
        names.stream()
            .flatMap(one -> names.stream().map(other -> List.of(one, other)))
            .filter(pair -> areOneLetterApart(pair.get(0), pair.get(1)))
            .toList();
  }

  private static boolean areOneLetterApart(String one, String other) {
    String first = Letters.plain(one);
    String second = Letters.plain(other);
    return first.length() == second.length()
        && IntStream.range(0, first.length())
                .filter(at -> first.charAt(at) != second.charAt(at))
                .count()
            == 1;
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

  /** "Minh Tâm" and "Minh Tân". */
  List<Scheme> oneLetter(Chance chance) {
    Firm drawn = schemes.firms().company(chance);
    List<String> alike = chance.oneOf(oneLetterApart);
    String start = drawn.called().substring(0, drawn.called().lastIndexOf(' ') + 1);
    Firm firm = drawn.called(start + alike.get(0), drawn.taxCode(), drawn.person());
    return two.asking(
        firm, another(firm.called(start + alike.get(1), code(), firm.person()), chance), chance);
  }

  /** "An Phát" and "Phát An". */
  List<Scheme> order(Chance chance) {
    Firm drawn = schemes.firms().company(chance);
    List<String> words = chance.some(schemes.world().names("firm"), 2);
    String trade = drawn.trade().word() + " ";
    Firm firm = drawn.called(trade + String.join(" ", words), drawn.taxCode(), drawn.person());
    String turned = trade + words.get(1) + " " + words.get(0);
    return two.asking(firm, another(firm.called(turned, code(), firm.person()), chance), chance);
  }

  /** A person who has a firm of his own, and another's firm beside him. */
  List<Scheme> owner(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    Scheme drawn = schemes.forFirm(Kind.MACHINERY, firm, chance);
    Scheme first =
        drawn.put(
            drawn
                .manner()
                .naming(false, true)
                .placed(Manner.Mention.WITH_BENEFICIARY)
                .detailed(false, false));
    Firm beside = Renaming.owner(another(firm, chance));
    return List.of(first, first.of(beside));
  }

  private Firm another(Firm firm, Chance chance) {
    return firm.called(firm.called(), code(), schemes.firms().person(chance));
  }

  private String code() {
    return schemes.firms().taxCode();
  }
}
