package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.tonghop.definition.Vocabulary;

/**
 * Telling the rows of a table apart: a programme with two hundred đề án, a blank row and the total,
 * {@code src/bench/hot-parts.sh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RowBenchmark {

  private final PlanNames plan = new PlanNames(FakeWorkbook.PLAN);
  private final Vocabulary vocabulary = FakeWorkbook.PLAN.vocabulary();
  private final List<SheetRow> below = new ArrayList<>();
  private final TableLayout layout;

  public RowBenchmark() {
    FakeWorkbook table = new FakeWorkbook().heading().programme1();
    for (int item = 1; item <= 200; item++) {
      table.item("1." + item, "Tập huấn khởi sự doanh nghiệp, lớp thứ " + item, 195);
    }
    List<SheetRow> rows = table.row().row(null, "TỔNG CỘNG", null, null, null, null, 39_000).rows();
    HeadingWords words = new HeadingWords(vocabulary, new UnitWords(vocabulary));
    layout =
        Objects.requireNonNull(
            new HeadingFinder(words)
                .startingAt(
                    rows.subList(0, HeadingFinder.ROWS_IN_SIGHT).stream()
                        .map(HeadingRow::of)
                        .toList()),
            "no heading");
    below.addAll(rows.subList(layout.heading().size(), rows.size()));
  }

  /** Each row is looked at beside the one after it. */
  @Benchmark
  public void rows(Blackhole seen) {
    RowClassifier classifier = new RowClassifier(vocabulary, plan);
    TableRow row = tableRow(0);
    for (int after = 1; after <= below.size(); after++) {
      TableRow next = after < below.size() ? tableRow(after) : null;
      seen.consume(classifier.read(Objects.requireNonNull(row), next));
      row = next;
    }
  }

  private TableRow tableRow(int index) {
    return new TableRow(HeadingRow.of(below.get(index)), layout);
  }
}
