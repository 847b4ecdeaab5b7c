package vn.tonghop.publication.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/**
 * The unit that the line above a table states. Taken from the words rather than from the
 * definition, so that a workbook whose words say another unit than its figures are in is found out.
 */
final class StatedUnit {

  /** By the end of the folded line; the first that fits counts. */
  private static final Map<Pattern, MoneyUnit> ENDINGS = endings();

  private StatedUnit() {}

  private static Map<Pattern, MoneyUnit> endings() {
    Map<Pattern, MoneyUnit> endings = new LinkedHashMap<>();
    endings.put(Pattern.compile("\\b(trieu|1 ?000 ?000) ?(dong|d)$"), MoneyUnit.MILLION);
    endings.put(Pattern.compile("\\b(nghin|ngan|1 ?000) ?(dong|d)$"), MoneyUnit.THOUSAND);
    endings.put(Pattern.compile("\\b(ty|ti) ?(dong|d)$"), MoneyUnit.BILLION);
    endings.put(Pattern.compile("\\b(dong|d)$"), MoneyUnit.DONG);
    return endings;
  }

  /** The unit that stands in one of the rows from the heading of a table up. */
  static Optional<MoneyUnit> above(WrittenSheet sheet, int heading) {
    return IntStream.iterate(heading - 1, row -> row > 0, row -> row - 1)
        .boxed()
        .flatMap(row -> sheet.row(row).values().stream())
        .filter(cell -> cell.text() != null)
        .flatMap(cell -> of(String.valueOf(cell.text())).stream())
        .findFirst();
  }

  /** Of "ĐVT: ngàn đồng" the thousand; empty when the line ends in no unit. */
  static Optional<MoneyUnit> of(String line) {
    String folded = Folded.fold(line);
    return ENDINGS.entrySet().stream()
        .filter(ending -> ending.getKey().matcher(folded).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
