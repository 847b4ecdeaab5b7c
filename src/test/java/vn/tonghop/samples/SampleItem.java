package vn.tonghop.samples;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.proposal.Field;

/**
 * An item of a sample, as a reader of its workbook would take it down.
 *
 * @param sample the workbook it stands in
 * @param programme name of the programme it stands under
 * @param row its row
 */
record SampleItem(Sample sample, String programme, SampleRow row) {

  String name() {
    return row.text(Field.NAME);
  }

  /** An amount in đồng; a total the YAML leaves out is the sum of its sources. */
  long dong(Field field) {
    BigDecimal stated = row.stated(field);
    if (stated == null) {
      return field == Field.TOTAL ? sourcesInDong() : 0;
    }
    return stated.multiply(BigDecimal.valueOf(sample.unit().dong())).longValueExact();
  }

  boolean addsUp() {
    return dong(Field.TOTAL) == sourcesInDong();
  }

  /** What it shares with a copy of it: case, spacing and diacritics make no difference. */
  String identity() {
    String written = name() + "|" + row.text(Field.BENEFICIARY) + "|" + dong(Field.TOTAL);
    return Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  static List<SampleItem> of(Sample sample) {
    List<SampleItem> items = new ArrayList<>();
    String programme = "";
    for (SampleRow row : sample.rows()) {
      if (row.kind() == SampleRow.Kind.PROGRAMME) {
        programme = row.text(Field.NAME);
      } else if (row.kind() == SampleRow.Kind.ITEM) {
        items.add(new SampleItem(sample, programme, row));
      }
    }
    return items;
  }

  private long sourcesInDong() {
    return SampleRow.SHARES.stream().mapToLong(this::dong).sum();
  }
}
