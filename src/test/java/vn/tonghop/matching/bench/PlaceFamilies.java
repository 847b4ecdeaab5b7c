package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.matching.bench.Manner.Mention;

/** Those of one name in several places. */
final class PlaceFamilies {

  private final Schemes schemes;
  private final World world;
  private final Neighbourhood around;

  PlaceFamilies(Schemes schemes) {
    this.schemes = schemes;
    this.world = schemes.world();
    this.around = new Neighbourhood(world);
  }

  private Scheme machinery(Firm firm, Chance chance) {
    return schemes.forFirm(Kind.MACHINERY, firm, chance);
  }

  List<Scheme> sameName(Chance chance) {
    Firm drawn = schemes.firms().cooperative(chance);
    if (chance.percent(40)) {
      List<Commune> places = chance.some(chance.oneOf(List.copyOf(world.namesake().values())), 2);
      String called = drawn.trade().word() + " " + places.get(0).name();
      return inPlaces(drawn.called(called, drawn.taxCode(), drawn.person()), places, chance);
    }
    Commune there =
        chance.percent(50)
            ? around.beside(drawn.commune(), chance)
            : around.far(drawn.commune(), chance);
    return inPlaces(drawn, List.of(drawn.commune(), there), chance);
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

  /** The commune stands in who carries it out, and nowhere else. */
  List<Scheme> byImplementer(Chance chance) {
    Firm drawn = schemes.firms().cooperative(chance);
    String called = drawn.trade().word() + " " + chance.oneOf(world.names("firm"));
    Firm here = drawn.called(called, drawn.taxCode(), drawn.person());
    Commune there =
        chance.percent(50)
            ? around.beside(drawn.commune(), chance)
            : around.far(drawn.commune(), chance);
    Scheme first = machinery(here, chance);
    boolean sameMoney = chance.percent(50);
    return Stream.of(drawn.commune(), there)
        .map(
            commune ->
                first
                    .of(here.in(commune))
                    .about(first.subject().at(commune))
                    .costing(sameMoney ? first.money() : schemes.money(Kind.MACHINERY, chance))
                    .by(commune.district().office(), "UBND " + commune.full())
                    .put(nowhere(first.manner())))
        .toList();
  }

  /** The commune stands in what is to be done, and nowhere else. */
  List<Scheme> inContent(Chance chance) {
    return byImplementer(chance).stream()
        .map(
            scheme ->
                scheme
                    .by(scheme.sender(), scheme.sender().name())
                    .put(scheme.manner().placed(Mention.IN_CONTENT)))
        .toList();
  }

  private static Manner nowhere(Manner manner) {
    return manner.naming(false, true).placed(Mention.NOWHERE).detailed(false, false);
  }

  /** Households of a name that many bear, with machines that many have. */
  List<Scheme> commonName(Chance chance) {
    String person = Firms.common(chance);
    Firm drawn = schemes.firms().household(chance).called(person, "", person);
    Scheme first = machinery(drawn, chance);
    boolean oneDistrict = chance.percent(50);
    List<Commune> places = new ArrayList<>();
    while (places.size() < 3) {
      Commune place =
          oneDistrict
              ? around.beside(drawn.commune(), chance)
              : around.far(drawn.commune(), chance);
      if (!places.contains(place)) {
        places.add(place);
      }
    }
    return places.stream()
        .map(
            place ->
                machinery(drawn.in(place), chance)
                    .about(first.subject().at(place))
                    .put(
                        first
                            .manner()
                            .worded(FirmFamilies.BARE_WORDING)
                            .naming(false, true)
                            .placed(Mention.WITH_BENEFICIARY)
                            .detailed(false, false)))
        .toList();
  }
}
