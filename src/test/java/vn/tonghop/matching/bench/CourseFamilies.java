package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.matching.bench.Manner.Mention;

/** What several bodies do for many, each in its own place. */
final class CourseFamilies {

  private static final List<String> PEOPLE =
      List.of("Phụ nữ", "Thanh niên", "Hộ nghèo", "Người khuyết tật");

  private final Schemes schemes;
  private final World world;
  private final Neighbourhood around;

  CourseFamilies(Schemes schemes) {
    this.schemes = schemes;
    this.world = schemes.world();
    this.around = new Neighbourhood(world);
  }

  List<Scheme> yearly(int number, Chance chance) {
    String task =
        chance.oneOf(world.list("yearly"))
            + " chuyên đề "
            + chance.oneOf(world.trades()).activity()
            + " kỳ "
            + number;
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

  /** One after the other, of which nothing but the months tells. */
  List<Scheme> twice(int number, Chance chance) {
    Scheme first = sameCourse(number, chance).get(0).lasting(2, 4);
    int start = chance.between(5, 9);
    return List.of(first, first.lasting(start, start + 2));
  }

  /** For the women and for the youths of a commune. */
  List<Scheme> otherPeople(int number, Chance chance) {
    Scheme course = sameCourse(number, chance).get(0);
    Manner manner = course.manner().naming(false, true);
    return chance.some(PEOPLE, 2).stream()
        .map(people -> course.of(people(people, course.subject())).put(manner))
        .toList();
  }

  private static Firm people(String people, Subject course) {
    return new Firm(course.trade(), people, course.place().full(), course.place(), "", "");
  }

  List<Scheme> sameCourse(int number, Chance chance) {
    Kind kind = chance.oneOf(Kind.TRAINING, Kind.COURSE, Kind.WORKSHOP);
    Trade drawn = chance.oneOf(world.trades());
    String suffix = chance.oneOf(" nâng cao", " cơ bản", " theo nhu cầu");
    Trade trade =
        new Trade(
            drawn.word(),
            drawn.activity() + suffix + " khóa " + number,
            drawn.product(),
            drawn.machines());
    boolean withinDistrict = kind != Kind.COURSE && chance.percent(40);
    Commune start = chance.oneOf(world.communes());
    List<Commune> places =
        withinDistrict
            ? world.communes().stream()
                .filter(one -> one.district().equals(start.district()))
                .toList()
            : world.districts().stream().map(around::seat).toList();
    Subject subject = schemes.subject(kind, trade, start, chance);
    Money money = schemes.money(kind, chance);
    boolean sameMoney = chance.percent(60);
    int first = chance.between(1, 8);
    int wording = chance.below(3);
    List<Scheme> family = new ArrayList<>();
    for (Commune place : chance.some(places, chance.between(2, 6))) {
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
}
