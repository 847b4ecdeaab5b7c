package vn.tonghop.definition;

import java.util.List;

/**
 * The catalogue of instruments that đề án may rest on.
 *
 * @param bases in the order of their file
 */
public record LegalBases(List<LegalBasis> bases) {

  /** A plan.yml need not name any. */
  public static final LegalBases NONE = new LegalBases(List.of());

  public LegalBases {
    bases = List.copyOf(bases);
  }
}
