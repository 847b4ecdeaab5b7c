package vn.tonghop.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What texts in the fonts of each encoding have turned out to be, so that a doubtful one is told.
 */
final class EncodingEvidence {

  private static final Set<EncodingProof> TELLING =
      EnumSet.of(EncodingProof.LEGACY, EncodingProof.UNICODE);

  private final Map<LegacyEncoding, Set<EncodingProof>> seen = new EnumMap<>(LegacyEncoding.class);

  void add(LegacyEncoding encoding, EncodingProof proof) {
    if (TELLING.contains(proof)) {
      seen.computeIfAbsent(encoding, any -> EnumSet.noneOf(EncodingProof.class)).add(proof);
    }
  }

  /** What all of them are; {@link EncodingProof#OPEN} where they differ, or there are none. */
  EncodingProof of(LegacyEncoding encoding) {
    Set<EncodingProof> proofs = seen.getOrDefault(encoding, Set.of());
    return proofs.size() == 1 ? proofs.iterator().next() : EncodingProof.OPEN;
  }
}
