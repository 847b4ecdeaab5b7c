package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Field;

/** Chooses the columns of a table, their order and what they are called. */
final class Columns {

  private static final List<List<Field>> BLOCKS =
      List.of(
          List.of(Field.NUMBER),
          List.of(Field.NAME),
          List.of(Field.IMPLEMENTER),
          List.of(Field.BENEFICIARY),
          List.of(Field.OBJECTIVE),
          List.of(Field.EXPECTED_RESULT),
          List.of(Field.START_MONTH, Field.END_MONTH),
          List.of(Field.TOTAL, Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE),
          List.of(Field.NOTE));

  /** Implementer: a đề án that awaits its funding is told by it. */
  private static final Set<Field> NEEDED =
      EnumSet.of(Field.NAME, Field.IMPLEMENTER, Field.TOTAL, Field.PROVINCIAL_SHARE);

  private static final List<String> EXTRA =
      List.of("Địa điểm", "Số lao động", "Điện thoại", "Doanh thu năm trước", "Người phụ trách");

  private final Set<Oddity> oddities;
  private final Vocabulary vocabulary;
  private final Chance chance;

  Columns(Set<Oddity> oddities, Vocabulary vocabulary, Chance chance) {
    this.oddities = oddities;
    this.vocabulary = vocabulary;
    this.chance = chance;
  }

  List<Column> choose() {
    List<List<Field>> blocks =
        oddities.contains(Oddity.OTHER_ORDER) ? chance.shuffled(BLOCKS) : BLOCKS;
    List<Column> columns = new ArrayList<>();
    for (List<Field> block : blocks) {
      between(columns);
      block.stream().filter(this::isKept).map(this::column).forEach(columns::add);
    }
    return columns;
  }

  private void between(List<Column> columns) {
    if (oddities.contains(Oddity.SPACER_COLUMNS) && chance.percent(30)) {
      columns.add(new Column(null, ""));
    }
    if (oddities.contains(Oddity.EXTRA_COLUMNS) && !columns.isEmpty() && chance.percent(30)) {
      columns.add(new Column(null, chance.oneOf(EXTRA)));
    }
  }

  private boolean isKept(Field field) {
    return NEEDED.contains(field) || !oddities.contains(Oddity.FEW_COLUMNS) || chance.percent(60);
  }

  private Column column(Field field) {
    List<String> words = vocabulary.headings().getOrDefault(field, List.of(field.name()));
    return new Column(
        field, oddities.contains(Oddity.SYNONYMS) ? chance.oneOf(words) : words.get(0));
  }
}
