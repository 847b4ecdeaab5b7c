package vn.tonghop.matching.bench;

import java.util.List;

/** Firms, no two of one trade with the same name. */
final class Firms {

  private static final List<String> COMPANIES =
      List.of(
          "Công ty TNHH",
          "Công ty TNHH",
          "Công ty TNHH",
          "Công ty TNHH MTV",
          "Công ty TNHH Một thành viên",
          "Công ty trách nhiệm hữu hạn",
          "Công ty Cổ phần",
          "Công ty TNHH Sản xuất",
          "Công ty TNHH Sản xuất Thương mại",
          "Công ty TNHH Sản xuất - Thương mại - Dịch vụ",
          "Công ty TNHH MTV Thương mại Dịch vụ",
          "DNTN",
          "Doanh nghiệp tư nhân");
  private static final List<String> COOPERATIVES =
      List.of(
          "HTX",
          "Hợp tác xã",
          "HTX Nông nghiệp",
          "Hợp tác xã Nông nghiệp Dịch vụ",
          "HTX Thương mại Dịch vụ",
          "Tổ hợp tác");

  /** Of the check digit of a mã số thuế. */
  private static final int[] FACTORS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  private final World world;
  private final Numbers names;
  private final Numbers places;
  private int taxCodes;

  Firms(World world, long seed) {
    this.world = world;
    int syllables = world.names("firm").size();
    names = new Numbers(world.trades().size() * syllables * syllables, seed);
    places = new Numbers(world.trades().size() * world.communes().size(), seed);
  }

  Firm any(Chance chance) {
    int kind = chance.below(100);
    return kind < 60
        ? company(chance)
        : kind < 75 ? cooperative(chance) : kind < 92 ? household(chance) : workshop(chance);
  }

  Firm company(Chance chance) {
    return of(chance.oneOf(COMPANIES), chance);
  }

  private Firm of(String form, Chance chance) {
    int number = names.next();
    List<String> words = world.names("firm");
    Trade trade = world.trades().get(number % world.trades().size());
    int pair = number / world.trades().size();
    String called = words.get(pair % words.size()) + " " + words.get(pair / words.size());
    if (chance.percent(20)) {
      called += " " + chance.oneOf(words);
    }
    return new Firm(
        trade,
        form,
        trade.word() + " " + called,
        chance.oneOf(world.communes()),
        person(chance),
        taxCode());
  }

  /** Half of them are called by their commune. */
  Firm cooperative(Chance chance) {
    String form = chance.oneOf(COOPERATIVES);
    if (chance.percent(50)) {
      return of(form, chance);
    }
    int number = places.next();
    Trade trade = world.trades().get(number % world.trades().size());
    Commune commune = world.communes().get(number / world.trades().size());
    String called = trade.word() + " " + commune.name();
    return new Firm(trade, form, called, commune, person(chance), taxCode());
  }

  Firm household(Chance chance) {
    String person = person(chance);
    String form = chance.percent(70) ? "Hộ kinh doanh" : "Hộ KD";
    return new Firm(
        chance.oneOf(world.trades()),
        form,
        person,
        chance.oneOf(world.communes()),
        person,
        taxCode());
  }

  private Firm workshop(Chance chance) {
    return of(chance.percent(50) ? "Cơ sở" : "Cơ sở sản xuất", chance);
  }

  String person(Chance chance) {
    return chance.oneOf(world.names("family"))
        + " "
        + chance.oneOf(world.names("middle"))
        + " "
        + chance.oneOf(world.names("given"));
  }

  /** One of a few that very many bear. */
  static String common(Chance chance) {
    return chance.oneOf("Nguyễn Văn Hùng", "Nguyễn Thị Hạnh", "Trần Văn Tâm", "Lê Thị Lan");
  }

  /** A form that the law does not take for this one. */
  static String otherForm(String form, Chance chance) {
    boolean limited = form.contains("TNHH") || form.contains("hữu hạn");
    String business = form.substring(kindOf(form).length());
    return (limited ? chance.oneOf("Công ty Cổ phần", "DNTN") : "Công ty TNHH") + business;
  }

  /** The same form with other words for its business, or none. */
  static String withOtherBusiness(String form) {
    String kind = kindOf(form);
    return kind.equals(form) ? form + " Sản xuất Thương mại" : kind;
  }

  private static String kindOf(String form) {
    int business = form.indexOf(" Sản xuất");
    int trade = form.indexOf(" Thương mại");
    return business > 0 ? form.substring(0, business) : trade > 0 ? form.substring(0, trade) : form;
  }

  /** With its check digit. */
  String taxCode() {
    while (true) {
      taxCodes++;
      // Spread, as those of firms that were founded in different years are.
      String digits = "36" + String.format("%07d", taxCodes * 7_654_321L % 10_000_000);
      int sum = 0;
      for (int at = 0; at < FACTORS.length; at++) {
        sum += FACTORS[at] * (digits.charAt(at) - '0');
      }
      if (sum % 11 > 0) {
        return digits + (10 - sum % 11);
      }
    }
  }
}
