package vn.tonghop.matching;

/** Is shown pairs of đề án by their indexes. */
@FunctionalInterface
public interface PairVisitor {

  /** The first was added before the second. */
  void visit(int low, int high);
}
