package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/**
 * Columns whose own headings say nothing known, below a heading that names a field: "KPKC" over
 * "năm 2021" and "năm 2022". One such column is that field, several are candidates for it. A group
 * with a known column in it ("Tổng kinh phí" over "KPKC" and "Tỷ lệ") names no column.
 */
final class GroupHeadings {

  private final List<HeadingRow> rows;
  private final HeadingWords words;
  private final Set<Integer> known;

  GroupHeadings(List<HeadingRow> rows, HeadingWords words, Set<Integer> known) {
    this.rows = rows;
    this.words = words;
    this.known = known;
  }

  /** The columns that each field may be, from left to right. */
  Map<Field, List<Integer>> candidates() {
    Map<Field, List<Integer>> candidates = new EnumMap<>(Field.class);
    Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    IntStream.range(0, width)
        .forEach(
            column -> {
              Group group = groupOver(column);
              if (group != null) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(column);
              }
            });
    groups.forEach(
        (group, columns) -> {
          if (!standsForItself(group) && columns.stream().noneMatch(known::contains)) {
            candidates.computeIfAbsent(group.field(), any -> new ArrayList<>()).addAll(columns);
          }
        });
    return candidates;
  }

  /** The nearest heading over the column's own that names a field. */
  private @Nullable Group groupOver(int column) {
    for (int above = HeadingBlock.lowest(rows, column) - 1; above >= 0; above--) {
      int over = rows.get(above).columnOver(column);
      Field field = over < 0 ? null : words.fieldOf(rows.get(above).cell(over).folded());
      if (field != null) {
        return new Group(above, over, field);
      }
    }
    return null;
  }

  /** Whether the heading has a column of its own, and nothing says that it spreads over more. */
  private boolean standsForItself(Group group) {
    return HeadingBlock.lowest(rows, group.column()) == group.row()
        && !rows.get(group.row()).isMergedToTheRight(group.column());
  }

  private record Group(int row, int column, Field field) {}
}
