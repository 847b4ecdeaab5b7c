package vn.tonghop.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text in legacy fonts, and what its own bytes say of each of their encodings. */
final class LegacyCell {

  private final LegacyText text;
  private final Map<LegacyEncoding, EncodingProof> proofs = new EnumMap<>(LegacyEncoding.class);

  LegacyCell(SheetCell.Text cell) {
    text = new LegacyText(cell.text(), cell.runs());
    for (LegacyEncoding encoding : text.encodings()) {
      EncodingProof proof = EncodingProof.of(text, encoding);
      if (proof != EncodingProof.NEITHER) {
        proofs.put(encoding, proof);
      }
    }
  }

  void tell(EncodingEvidence evidence) {
    proofs.forEach(evidence::add);
  }

  /** The cell in Unicode; what its bytes leave open is told by its row, then by the workbook. */
  SheetCell.Text converted(EncodingEvidence row, EncodingEvidence workbook) {
    proofs.replaceAll((encoding, proof) -> proof.orElse(row.of(encoding)));
    proofs.replaceAll((encoding, proof) -> proof.orElse(workbook.of(encoding)));
    Set<LegacyEncoding> doubtful = EnumSet.noneOf(LegacyEncoding.class);
    Set<LegacyEncoding> legacy = EnumSet.noneOf(LegacyEncoding.class);
    proofs.forEach(
        (encoding, proof) -> {
          switch (proof) {
            case LEGACY -> legacy.add(encoding);
            case MIXED, OPEN -> doubtful.add(encoding);
            default -> {}
          }
        });
    if (!doubtful.isEmpty()) {
      return leftAlone(doubtful);
    }
    return legacy.isEmpty() ? new SheetCell.Text(text.text()) : converted(legacy);
  }

  private SheetCell.Text leftAlone(Set<LegacyEncoding> encodings) {
    String other = text.decode(text.encodings()).text();
    return with(text.text(), encodings, Conversion.Outcome.DOUBTFUL, other);
  }

  private SheetCell.Text converted(Set<LegacyEncoding> encodings) {
    LegacyText.Decoded decoded = text.decode(encodings);
    String undefined = decoded.undefinedIn(text.text());
    Conversion.Outcome outcome =
        undefined.isEmpty() ? Conversion.Outcome.CONVERTED : Conversion.Outcome.INCOMPLETE;
    return with(decoded.text(), encodings, outcome, undefined);
  }

  private SheetCell.Text with(
      String shown, Set<LegacyEncoding> encodings, Conversion.Outcome outcome, String detail) {
    LegacyEncoding encoding = encodings.iterator().next();
    Conversion conversion = new Conversion(text.text(), encoding, outcome, detail);
    return new SheetCell.Text(shown, List.of(), conversion);
  }
}
