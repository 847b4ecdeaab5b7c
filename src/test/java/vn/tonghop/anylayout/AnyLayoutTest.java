package vn.tonghop.anylayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.corpus.Book;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.poi.PoiWorkbookSource;

/**
 * A random plan in a random layout reads back as the same đề án. The seeds are always the same;
 * more of them by {@code -Danylayout.seeds=10000}, one of them by {@code -Danylayout.seed=4711}.
 */
class AnyLayoutTest {

  private static final int MOST_REPORTED = 3;
  private static final PlanDefinition PLAN = plan();

  private final Path folder;

  AnyLayoutTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static PlanDefinition plan() {
    try {
      return DefinitionReader.read(Path.of("jobs/2021")).plan();
    } catch (DefinitionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LongStream seeds() {
    Long one = Long.getLong("anylayout.seed");
    return one == null
        ? LongStream.range(0, Long.getLong("anylayout.seeds", 400))
        : LongStream.of(one);
  }

  @Test
  void readsBackAsTheSame() {
    List<String> failures = new ArrayList<>();
    seeds()
        .mapToObj(seed -> Layout.of(seed, PLAN))
        .filter(layout -> RoundTrip.difference(layout) != null)
        .limit(MOST_REPORTED)
        .forEach(layout -> failures.add(report(layout)));
    assertThat(failures).isEmpty();
  }

  @Test
  void readsBackFromFilesAsTheSame() throws IOException {
    for (long seed : seeds().filter(any -> any % 20 == 0).toArray()) {
      Layout layout = Layout.of(seed, PLAN);
      Book book = seed % 40 == 0 ? Book.xlsx() : Book.xls();
      Path file =
          Files.write(folder.resolve("seed-" + seed), GridBook.bytes(layout.sheets(), book));
      assertThat(RoundTrip.difference(layout, layout.sheets(), new PoiWorkbookSource(), file))
          .as("%s", layout)
          .isNull();
    }
  }

  private static String report(Layout failing) {
    Layout smallest = new Smallest(layout -> RoundTrip.difference(layout) != null).of(failing);
    String sheets =
        smallest.sheets().stream().map(Grid::toString).collect(Collectors.joining("\n"));
    return "%s%n%s%n%s".formatted(smallest, RoundTrip.difference(smallest), sheets);
  }
}
