package vn.tonghop.matching.bench;

/** Where a đề án could be instead. */
final class Neighbourhood {

  private final World world;

  Neighbourhood(World world) {
    this.world = world;
  }

  /** Another commune of its district. */
  Commune beside(Commune of, Chance chance) {
    return chance.oneOf(
        world.communes().stream()
            .filter(one -> one.district().equals(of.district()) && !one.equals(of))
            .toList());
  }

  /** A commune of another district. */
  Commune far(Commune of, Chance chance) {
    return seat(
        chance.oneOf(
            world.districts().stream().filter(one -> !one.equals(of.district())).toList()));
  }

  Commune seat(District district) {
    return world.communes().stream()
        .filter(one -> one.district().equals(district))
        .findFirst()
        .orElseThrow();
  }
}
