package vn.tonghop.definition;

import vn.tonghop.proposal.Dong;

/** Reads a block {@code plausible}, that of the plan or of one programme. */
final class PlausibleReader {

  /** What is larger is not read from a cell either. */
  private static final Plausible READABLE = new Plausible(Dong.ZERO, Dong.of(1_000_000_000_000L));

  private PlausibleReader() {}

  /** For all đề án of the plan; what is left out is as in {@link Plausible#DEFAULT}. */
  static Plausible ofPlan(YamlValue value) {
    return value.isPresent() ? read(value.map(), READABLE, Plausible.DEFAULT) : Plausible.DEFAULT;
  }

  /** For those of one programme: within those of the plan, which stand for what is left out. */
  static Plausible ofProgramme(YamlValue value, Plausible plan) {
    return read(value.map(), plan, plan);
  }

  private static Plausible read(YamlMap block, Plausible bounds, Plausible standard) {
    YamlValue largest = block.optional("largest");
    YamlValue smallest = block.optional("smallest");
    long bottom = bounds.smallest().amount();
    long most =
        largest.isPresent()
            ? largest.number(Math.max(1, bottom), bounds.largest().amount())
            : standard.largest().amount();
    long least =
        smallest.isPresent()
            ? smallest.number(bottom, most)
            : Math.min(standard.smallest().amount(), most);
    block.done();
    return new Plausible(Dong.of(least), Dong.of(most));
  }
}
