package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Firms that do alike things, or are called alike. */
final class FirmFamilies {

  /** "Ứng dụng máy móc thiết bị tiên tiến", and no more. */
  static final int BARE_WORDING = 3;

  private final Schemes schemes;
  private final World world;
  private final Neighbourhood around;
  private final TwoFirms two;
  private final List<List<String>> alike;

  FirmFamilies(Schemes schemes) {
    this.schemes = schemes;
    this.world = schemes.world();
    this.around = new Neighbourhood(world);
    this.two = new TwoFirms(schemes);
    Map<String, List<String>> folded =
        world.names("firm").stream()
            .collect(
                Collectors.groupingBy(Letters::plain, LinkedHashMap::new, Collectors.toList()));
    alike = folded.values().stream().filter(words -> words.size() > 1).toList();
  }

  List<Scheme> manyFirms(Chance chance) {
    boolean oneTrade = chance.percent(60);
    boolean sameMachines = oneTrade && chance.percent(50);
    boolean sameMoney = chance.percent(50);
    boolean sameDistrict = chance.percent(60);
    Scheme first = machinery(schemes.firms().any(chance), chance);
    if (chance.percent(60)) {
      first = first.put(first.manner().worded(BARE_WORDING).naming(false, true));
    }
    List<Scheme> family = new ArrayList<>(List.of(first));
    for (int more = chance.between(2, 8); more > 0; more--) {
      Firm drawn = schemes.firms().any(chance);
      Firm firm = oneTrade ? ofTrade(drawn, first.subject().trade()) : drawn;
      firm = sameDistrict ? firm.in(around.beside(firm(first).commune(), chance)) : firm;
      Scheme next = machinery(firm, chance);
      family.add(
          next.about(sameMachines ? first.subject().at(firm.commune()) : next.subject())
              .costing(sameMoney ? first.money() : next.money())
              .lasting(first.start(), first.end())
              .put(first.manner()));
    }
    return family;
  }

  private Scheme machinery(Firm firm, Chance chance) {
    return schemes.forFirm(Kind.MACHINERY, firm, chance);
  }

  private static Firm firm(Scheme scheme) {
    return Objects.requireNonNull(scheme.firm());
  }

  private static Firm ofTrade(Firm firm, Trade trade) {
    String called = firm.called().replace(firm.trade().word(), trade.word());
    return new Firm(trade, firm.form(), called, firm.commune(), firm.person(), firm.taxCode());
  }

  List<Scheme> oneWord(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    String called = firm.called();
    String start = called.substring(0, called.lastIndexOf(' '));
    String last = called.substring(start.length() + 1);
    String other = chance.oneOf(world.names("firm"));
    while (Letters.plain(other).equals(Letters.plain(last))) {
      other = chance.oneOf(world.names("firm"));
    }
    return two.pair(firm, start + " " + other, chance);
  }

  List<Scheme> diacritics(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    List<String> first = chance.some(chance.oneOf(alike), 2);
    List<String> second = chance.some(chance.oneOf(alike), 2);
    String word = firm.trade().word();
    boolean both = chance.percent(50);
    String one = word + " " + first.get(0) + " " + second.get(0);
    String otherwise = word + " " + first.get(1) + " " + second.get(both ? 1 : 0);
    return two.pair(firm.called(one, firm.taxCode(), firm.person()), otherwise, chance);
  }

  List<Scheme> brothers(Chance chance) {
    Firm drawn = schemes.firms().household(chance);
    String form = chance.oneOf("Hộ kinh doanh", "DNTN", "Cơ sở", "Doanh nghiệp tư nhân");
    String person = drawn.person();
    String family = person.substring(0, person.lastIndexOf(' '));
    String brother = person;
    while (Letters.plain(brother).equals(Letters.plain(person))) {
      brother = family + " " + chance.oneOf(world.names("given"));
    }
    Firm elder = new Firm(drawn.trade(), form, person, drawn.commune(), person, drawn.taxCode());
    return two.pair(elder, elder.called(brother, schemes.firms().taxCode(), brother), chance);
  }
}
