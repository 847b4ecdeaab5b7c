package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.List;

/** What one firm asks for more than once. */
final class SupportFamilies {

  private static final int SAME = 4;

  private static final List<String> THINGS =
      List.of("ghế", "tủ", "bàn", "kệ", "khay", "hộp", "chậu", "thùng", "khung", "đèn");

  private final Schemes schemes;
  private final World world;

  SupportFamilies(Schemes schemes) {
    this.schemes = schemes;
    this.world = schemes.world();
  }

  private Scheme machinery(Firm firm, Chance chance) {
    return schemes.forFirm(Kind.MACHINERY, firm, chance);
  }

  List<Scheme> twoMachines(Chance chance) {
    Scheme first = machinery(schemes.firms().any(chance), chance);
    List<String> machines = chance.some(first.subject().trade().machines(), 3);
    boolean sameMoney = chance.percent(15);
    boolean sameMonths = chance.percent(50);
    int wording = chance.oneOf(0, 1, 2, FirmFamilies.BARE_WORDING);
    List<Scheme> family = new ArrayList<>();
    for (String machine : machines.subList(0, chance.percent(80) ? 2 : 3)) {
      Scheme next =
          first
              .about(first.subject().with(List.of(machine)))
              .put(first.manner().worded(wording))
              .costing(sameMoney ? first.money() : schemes.money(Kind.MACHINERY, chance));
      int start = chance.between(1, 8);
      family.add(sameMonths ? next : next.lasting(start, chance.between(start, 12)));
    }
    return family;
  }

  List<Scheme> oneFirm(Chance chance) {
    Firm firm = schemes.firms().any(chance);
    List<Kind> kinds =
        List.of(Kind.MACHINERY, Kind.SHOWROOM, Kind.BRAND, Kind.CONSULTING, Kind.BOOTH);
    List<Scheme> family = new ArrayList<>();
    for (Kind kind : chance.some(kinds, chance.between(2, SAME))) {
      family.add(schemes.forFirm(kind, firm, chance));
    }
    return family;
  }

  List<Scheme> twoFairs(Chance chance) {
    Scheme first = schemes.forFirm(Kind.BOOTH, schemes.firms().any(chance), chance);
    boolean sameMoney = chance.percent(50);
    List<Scheme> family = new ArrayList<>();
    for (String fair : chance.some(world.list("fair"), chance.percent(80) ? 2 : 3)) {
      int start = chance.between(1, 11);
      family.add(
          first
              .about(first.subject().shownAt(fair))
              .costing(sameMoney ? first.money() : schemes.money(Kind.BOOTH, chance))
              .lasting(start, start + 1));
    }
    return family;
  }

  /** "Máy in 4 màu" and "máy in 5 màu": nothing else tells them apart. */
  List<Scheme> numbered(Chance chance) {
    Scheme first = machinery(schemes.firms().any(chance), chance);
    String machine = first.subject().machines().get(0) + chance.oneOf(" số ", " loại ", " khổ ");
    int number = chance.between(1, 8);
    Manner manner = first.manner().worded(chance.oneOf(2, FirmFamilies.BARE_WORDING));
    return List.of(
        first.about(first.subject().with(List.of(machine + number))).put(manner),
        first.about(first.subject().with(List.of(machine + (number + 1)))).put(manner));
  }

  /** "Sản xuất ghế gỗ" and "sản xuất tủ gỗ" at the same price, with no word of the machines. */
  List<Scheme> otherProduct(Chance chance) {
    Scheme drawn = machinery(schemes.firms().any(chance), chance);
    boolean sameMonths = chance.percent(50);
    List<Scheme> family = new ArrayList<>();
    for (String thing : chance.some(THINGS, 2)) {
      Trade trade = drawn.subject().trade();
      String made = thing + " " + trade.product();
      Trade told = new Trade(trade.word(), "sản xuất " + made, made, trade.machines());
      Subject subject = drawn.subject().of(told).with(List.of("dây chuyền"));
      int start = chance.between(1, 8);
      Scheme next = drawn.about(subject).put(drawn.manner().worded(0));
      family.add(sameMonths ? next : next.lasting(start, 12));
    }
    return family;
  }
}
