package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tonghop.matching.bench.Manner.Mention;

/**
 * Makes families of đề án that look alike. Each pair of them differs in something that tells a
 * careful reader that they are not the same.
 */
final class Lookalikes {

  /** "Ứng dụng máy móc thiết bị tiên tiến", and no more. */
  private static final int BARE_WORDING = 3;

  private static final int SAME = 4;

  private final Schemes schemes;
  private final World world;
  private final List<List<String>> alike;
  private int families;

  Lookalikes(Schemes schemes) {
    this.schemes = schemes;
    this.world = schemes.world();
    Map<String, List<String>> folded =
        world.names("firm").stream()
            .collect(
                Collectors.groupingBy(Letters::plain, LinkedHashMap::new, Collectors.toList()));
    alike = folded.values().stream().filter(words -> words.size() > 1).toList();
  }

  List<Scheme> family(Lookalike kind, Chance chance) {
    families++;
    return switch (kind) {
      case MANY_FIRMS -> manyFirms(chance);
      case TWO_MACHINES -> twoMachines(chance);
      case ONE_FIRM -> oneFirm(chance);
      case TWO_FAIRS -> twoFairs(chance);
      case YEARLY -> yearly(chance);
      case SAME_NAME -> sameName(chance);
      case SAME_COURSE -> sameCourse(chance);
      case ONE_WORD -> oneWord(chance);
      case DIACRITICS -> diacritics(chance);
      case BROTHERS -> brothers(chance);
    };
  }

  private List<Scheme> manyFirms(Chance chance) {
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
      firm = sameDistrict ? firm.in(neighbour(firm(first).commune(), chance)) : firm;
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

  private Commune neighbour(Commune of, Chance chance) {
    return chance.oneOf(
        world.communes().stream()
            .filter(one -> one.district().equals(of.district()) && !one.equals(of))
            .toList());
  }

  private List<Scheme> twoMachines(Chance chance) {
    Scheme first = machinery(schemes.firms().any(chance), chance);
    List<String> machines = chance.some(first.subject().trade().machines(), 3);
    boolean sameMoney = chance.percent(15);
    boolean sameMonths = chance.percent(50);
    int wording = chance.oneOf(0, 1, 2, BARE_WORDING);
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

  private List<Scheme> oneFirm(Chance chance) {
    Firm firm = schemes.firms().any(chance);
    List<Kind> kinds =
        List.of(Kind.MACHINERY, Kind.SHOWROOM, Kind.BRAND, Kind.CONSULTING, Kind.BOOTH);
    List<Scheme> family = new ArrayList<>();
    for (Kind kind : chance.some(kinds, chance.between(2, SAME))) {
      family.add(schemes.forFirm(kind, firm, chance));
    }
    return family;
  }

  private List<Scheme> twoFairs(Chance chance) {
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

  private List<Scheme> yearly(Chance chance) {
    String task =
        chance.oneOf(world.list("yearly"))
            + " chuyên đề "
            + chance.oneOf(world.trades()).activity()
            + " kỳ "
            + families;
    List<Body> bodies = new ArrayList<>(world.bodies());
    world.districts().stream().map(District::office).forEach(bodies::add);
    boolean sameMoney = chance.percent(50);
    Scheme first = schemes.yearly(task, world.bodies().get(0), chance);
    List<Scheme> family = new ArrayList<>();
    for (Body body : chance.some(bodies, chance.between(2, 5))) {
      Scheme next = schemes.yearly(task, body, chance);
      family.add(
          next.about(chance.percent(50) ? first.subject() : next.subject())
              .costing(sameMoney ? first.money() : next.money())
              .put(first.manner()));
    }
    return family;
  }

  private List<Scheme> sameName(Chance chance) {
    Firm drawn = schemes.firms().cooperative(chance);
    if (chance.percent(40)) {
      List<Commune> places = chance.some(chance.oneOf(List.copyOf(world.namesake().values())), 2);
      String called = drawn.trade().word() + " " + places.get(0).name();
      return inPlaces(drawn.called(called, drawn.taxCode(), drawn.person()), places, chance);
    }
    Commune there =
        chance.percent(50)
            ? neighbour(drawn.commune(), chance)
            : seat(chance.oneOf(others(drawn.commune().district())));
    return inPlaces(drawn, List.of(drawn.commune(), there), chance);
  }

  private List<District> others(District district) {
    return world.districts().stream().filter(one -> !one.equals(district)).toList();
  }

  private List<Scheme> inPlaces(Firm firm, List<Commune> places, Chance chance) {
    boolean sameMachines = chance.percent(50);
    boolean sameMoney = chance.percent(40);
    Firm here = firm.in(places.get(0));
    Scheme drawn = machinery(here, chance);
    Mention mention = chance.oneOf(Mention.WITH_BENEFICIARY, Mention.IN_NAME, Mention.IN_CONTENT);
    Scheme first = drawn.put(drawn.manner().placed(mention).naming(true, true));
    Firm there =
        firm.in(places.get(1))
            .called(firm.called(), schemes.firms().taxCode(), schemes.firms().person(chance));
    Scheme second = machinery(there, chance);
    return List.of(
        first,
        second
            .about(sameMachines ? first.subject().at(places.get(1)) : second.subject())
            .costing(sameMoney ? first.money() : second.money())
            .put(first.manner()));
  }

  private List<Scheme> sameCourse(Chance chance) {
    Kind kind = chance.oneOf(Kind.TRAINING, Kind.COURSE, Kind.WORKSHOP);
    Trade drawn = chance.oneOf(world.trades());
    String suffix = chance.oneOf(" nâng cao", " cơ bản", " theo nhu cầu");
    Trade trade =
        new Trade(
            drawn.word(),
            drawn.activity() + suffix + " khóa " + families,
            drawn.product(),
            drawn.machines());
    boolean withinDistrict = kind != Kind.COURSE && chance.percent(40);
    Commune start = chance.oneOf(world.communes());
    List<Commune> around =
        withinDistrict
            ? world.communes().stream()
                .filter(one -> one.district().equals(start.district()))
                .toList()
            : world.districts().stream().map(this::seat).toList();
    Subject subject = schemes.subject(kind, trade, start, chance);
    Money money = schemes.money(kind, chance);
    boolean sameMoney = chance.percent(60);
    int first = chance.between(1, 8);
    int wording = chance.below(3);
    List<Scheme> family = new ArrayList<>();
    for (Commune place : chance.some(around, chance.between(2, 6))) {
      Body office = place.district().office();
      family.add(
          new Scheme(
              subject.at(place),
              null,
              office,
              office.name(),
              sameMoney ? money : schemes.money(kind, chance),
              first,
              12,
              new Manner(wording, false, false, Mention.NOWHERE, false, false)));
    }
    return family;
  }

  private Commune seat(District district) {
    return world.communes().stream()
        .filter(one -> one.district().equals(district))
        .findFirst()
        .orElseThrow();
  }

  private List<Scheme> oneWord(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    String called = firm.called();
    String start = called.substring(0, called.lastIndexOf(' '));
    String last = called.substring(start.length() + 1);
    String other = chance.oneOf(world.names("firm"));
    while (Letters.plain(other).equals(Letters.plain(last))) {
      other = chance.oneOf(world.names("firm"));
    }
    return pair(firm, start + " " + other, chance);
  }

  private List<Scheme> diacritics(Chance chance) {
    Firm firm = schemes.firms().company(chance);
    List<String> first = chance.some(chance.oneOf(alike), 2);
    List<String> second = chance.some(chance.oneOf(alike), 2);
    String word = firm.trade().word();
    boolean both = chance.percent(50);
    String one = word + " " + first.get(0) + " " + second.get(0);
    String two = word + " " + first.get(1) + " " + second.get(both ? 1 : 0);
    return pair(firm.called(one, firm.taxCode(), firm.person()), two, chance);
  }

  private List<Scheme> brothers(Chance chance) {
    Firm drawn = schemes.firms().household(chance);
    String form = chance.oneOf("Hộ kinh doanh", "DNTN", "Cơ sở", "Doanh nghiệp tư nhân");
    String person = drawn.person();
    String family = person.substring(0, person.lastIndexOf(' '));
    String brother = person;
    while (Letters.plain(brother).equals(Letters.plain(person))) {
      brother = family + " " + chance.oneOf(world.names("given"));
    }
    Firm elder = new Firm(drawn.trade(), form, person, drawn.commune(), person, drawn.taxCode());
    return pair(elder, elder.called(brother, schemes.firms().taxCode(), brother), chance);
  }

  private List<Scheme> pair(Firm firm, String otherCalled, Chance chance) {
    return pair(
        firm,
        firm.called(otherCalled, schemes.firms().taxCode(), schemes.firms().person(chance)),
        chance);
  }

  /** Besides the names of the two, at least one thing tells them apart. */
  private List<Scheme> pair(Firm one, Firm two, Chance chance) {
    Scheme first = machinery(one, chance);
    first = first.put(first.manner().naming(first.manner().firmInName(), true));
    boolean elsewhere = chance.percent(50);
    boolean otherMachines = chance.percent(50);
    boolean otherMoney = chance.percent(60);
    boolean toldByCode = chance.percent(20) || !(elsewhere || otherMachines || otherMoney);
    Firm other = elsewhere ? two.in(neighbour(one.commune(), chance)) : two;
    if (elsewhere) {
      first = first.put(first.manner().placed(Mention.WITH_BENEFICIARY));
    }
    if (toldByCode) {
      first = first.put(first.manner().detailed(true, first.manner().person()));
    }
    Scheme second = machinery(other, chance);
    if (otherMachines) {
      List<String> left = new ArrayList<>(one.trade().machines());
      left.removeAll(first.subject().machines());
      second = second.about(second.subject().with(chance.some(left, 1)));
    } else {
      second = second.about(first.subject().at(other.commune()));
    }
    return List.of(
        first,
        second
            .costing(otherMoney ? second.money() : first.money())
            .lasting(first.start(), first.end())
            .put(first.manner()));
  }
}
