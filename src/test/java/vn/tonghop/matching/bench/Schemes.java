package vn.tonghop.matching.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.matching.bench.Manner.Mention;

/** Ordinary đề án, each another one. */
final class Schemes {

  private static final long TRIEU = 1_000_000;
  private static final long MOST_FOR_MACHINES = 300 * TRIEU;

  private final World world;
  private final Firms firms;
  private final Map<Kind, Numbers> numbers = new EnumMap<>(Kind.class);

  Schemes(World world, long seed) {
    this.world = world;
    firms = new Firms(world, seed);
    int placesByTrades = world.trades().size() * world.communes().size();
    for (Kind kind : Kind.values()) {
      int bound =
          kind == Kind.YEARLY
              ? world.list("yearly").size() * bodies()
              : kind == Kind.TRAINING || kind == Kind.WORKSHOP
                  ? placesByTrades
                  : world.trades().size() * world.districts().size();
      numbers.put(kind, new Numbers(bound, seed + kind.ordinal()));
    }
  }

  Firms firms() {
    return firms;
  }

  World world() {
    return world;
  }

  private int bodies() {
    return world.bodies().size() + world.districts().size();
  }

  Body body(int number) {
    int own = world.bodies().size();
    return number < own ? world.bodies().get(number) : world.districts().get(number - own).office();
  }

  Scheme any(Chance chance) {
    int kind = chance.below(100);
    return kind < 62
        ? forFirm(firmKind(chance), firms.any(chance), chance)
        : kind < 96 ? forMany(chance) : yearly(chance);
  }

  static Kind firmKind(Chance chance) {
    int kind = chance.below(100);
    return kind < 62
        ? Kind.MACHINERY
        : kind < 72
            ? Kind.DEMONSTRATION
            : chance.oneOf(Kind.SHOWROOM, Kind.BRAND, Kind.CONSULTING, Kind.BOOTH);
  }

  /** That firm asks for support of that kind through its district. */
  Scheme forFirm(Kind kind, Firm firm, Chance chance) {
    Subject subject = subject(kind, firm.trade(), firm.commune(), chance);
    Body office = firm.commune().district().office();
    String implementer = chance.percent(80) ? office.name() : firm.name();
    return scheme(subject, firm, office, implementer, chance);
  }

  private Scheme forMany(Chance chance) {
    Kind kind = chance.oneOf(Kind.TRAINING, Kind.COURSE, Kind.FAIR, Kind.WORKSHOP);
    Numbers given = Objects.requireNonNull(numbers.get(kind));
    int number = given.next();
    Trade trade = world.trades().get(number % world.trades().size());
    int where = number / world.trades().size();
    Commune place =
        kind == Kind.TRAINING || kind == Kind.WORKSHOP
            ? world.communes().get(where)
            : inDistrict(world.districts().get(where), chance);
    Trade told =
        given.round() == 0
            ? trade
            : new Trade(
                trade.word(),
                trade.activity() + " khóa " + (given.round() + 1),
                trade.product() + " đợt " + (given.round() + 1),
                trade.machines());
    Body office = place.district().office();
    return scheme(subject(kind, told, place, chance), null, office, office.name(), chance);
  }

  private Scheme yearly(Chance chance) {
    Numbers given = Objects.requireNonNull(numbers.get(Kind.YEARLY));
    int number = given.next();
    List<String> tasks = world.list("yearly");
    String task = tasks.get(number % tasks.size());
    if (given.round() > 0) {
      int told = (given.round() - 1) % world.trades().size();
      task += " về " + world.trades().get(told).activity();
      task += given.round() <= world.trades().size() ? "" : " số " + given.round();
    }
    return yearly(task, body(number / tasks.size()), chance);
  }

  /** That body does it every year. */
  Scheme yearly(String task, Body body, Chance chance) {
    Subject drawn =
        subject(Kind.YEARLY, chance.oneOf(world.trades()), anywhere(body, chance), chance);
    Subject subject =
        new Subject(
            Kind.YEARLY,
            drawn.trade(),
            List.of(),
            task,
            "",
            drawn.people(),
            drawn.aim(),
            drawn.gain(),
            drawn.place());
    return scheme(subject, null, body, body.name(), chance);
  }

  private Commune anywhere(Body body, Chance chance) {
    return world.districts().stream()
        .filter(district -> district.code().equals(body.code()))
        .findFirst()
        .map(district -> inDistrict(district, chance))
        .orElseGet(() -> chance.oneOf(world.communes()));
  }

  private Commune inDistrict(District district, Chance chance) {
    return chance.oneOf(
        world.communes().stream().filter(one -> one.district().equals(district)).toList());
  }

  Subject subject(Kind kind, Trade trade, Commune place, Chance chance) {
    boolean buys = kind == Kind.MACHINERY || kind == Kind.DEMONSTRATION;
    return new Subject(
        kind,
        trade,
        buys ? chance.some(trade.machines(), chance.percent(55) ? 1 : 2) : List.of(),
        chance.oneOf(world.list(kind == Kind.CONSULTING ? "advice" : "topic")),
        chance.oneOf(world.list("fair")),
        5 * chance.between(4, 40),
        chance.oneOf(world.list("aim")),
        chance.oneOf(world.list("gain")).replace("%d", String.valueOf(chance.between(2, 40))),
        place);
  }

  private Scheme scheme(
      Subject subject, @Nullable Firm firm, Body sender, String implementer, Chance chance) {
    int start = chance.between(1, 8);
    return new Scheme(
        subject,
        firm,
        sender,
        implementer,
        money(subject.kind(), chance),
        start,
        chance.percent(50) ? 12 : chance.between(start, 12),
        manner(chance));
  }

  private static Manner manner(Chance chance) {
    boolean inName = chance.percent(60);
    int place = chance.below(100);
    return new Manner(
        chance.below(12),
        inName,
        !inName || chance.percent(80),
        place < 45
            ? Mention.NOWHERE
            : place < 60
                ? Mention.IN_NAME
                : place < 85 ? Mention.WITH_BENEFICIARY : Mention.IN_CONTENT,
        chance.percent(15),
        chance.percent(10));
  }

  /** As plans have it: round amounts, half of a machine's price up to the ceiling. */
  Money money(Kind kind, Chance chance) {
    return switch (kind) {
      case MACHINERY -> machines(chance.between(20, 150) * 10 * TRIEU);
      case DEMONSTRATION -> {
        long total = chance.between(20, 100) * 25 * TRIEU;
        yield new Money(total * 3 / 10, total * 7 / 10, 0);
      }
      case CONSULTING, BRAND -> {
        long half = chance.between(10, 35) * TRIEU;
        yield new Money(half, half, 0);
      }
      case SHOWROOM -> machines(chance.between(8, 40) * 10 * TRIEU);
      case BOOTH -> new Money(chance.between(4, 30) * TRIEU, chance.between(1, 10) * TRIEU, 0);
      default -> {
        long other = chance.percent(10) ? chance.between(2, 20) * 5 * TRIEU : 0;
        yield new Money(chance.between(4, 80) * 5 * TRIEU, 0, other);
      }
    };
  }

  private static Money machines(long total) {
    long provincial = Math.min(total / 2, MOST_FOR_MACHINES);
    return new Money(provincial, total - provincial, 0);
  }
}
