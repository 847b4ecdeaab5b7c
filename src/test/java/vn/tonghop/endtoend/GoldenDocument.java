package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.Database;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.golden.Json;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.Indicators;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.jdbc.JdbcPlanItems;
import vn.tonghop.publication.OoxmlSchemas;
import vn.tonghop.publication.poi.WorkbookDump;
import vn.tonghop.publication.poi.word.DocumentDump;

/** The plan that a sample gives, as a document and as a workbook, and what it counts. */
final class GoldenDocument {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private GoldenDocument() {}

  /** Run with -Dgolden.update=true to write the golden file anew, then read its difference. */
  static void assertSame(Workplace work, int year) throws Exception {
    Path outputs = work.outputs(year, 1);
    String name = "ke-hoach-khuyen-cong-" + year;
    byte[] document = Files.readAllBytes(outputs.resolve(name + ".docx"));
    byte[] workbook = Files.readAllBytes(outputs.resolve(name + ".xlsx"));
    assertSame("plan-" + year + "-document.txt", DocumentDump.withoutHead(document));
    assertSame("sample-" + year + "-workbook.txt", WorkbookDump.withoutHead(workbook));
    Optional<OoxmlSchemas> schemas = OoxmlSchemas.ofBuild();
    if (schemas.isPresent()) {
      assertThat(schemas.get().faults(document)).isEmpty();
      assertThat(schemas.get().faults(workbook)).isEmpty();
    }
  }

  private static void assertSame(String name, String dump) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, dump, StandardCharsets.UTF_8);
    }
    assertThat(dump).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  /** What the published plan of the year counts is what its sample gives. */
  static void assertCounted(Workplace work, int year) throws Exception {
    Map<String, Long> published =
        Json.read(GOLDEN.resolve("plan-" + year + ".json")).numbers("indicators");
    assertThat(published).isNotEmpty();
    assertThat(counted(work, year)).containsAllEntriesOf(published);
  }

  private static Map<String, Long> counted(Workplace work, int year) throws Exception {
    PlanDefinition definition = DefinitionReader.read(Sample.of(year).job()).plan();
    Map<String, Long> counted = new TreeMap<>();
    try (Database database = Database.open(work.database(), 1)) {
      Map<String, List<PlanItem>> items =
          new JdbcPlanItems(new JdbcTemplate(database.dataSource())).byProgramme(1);
      Indicators.of(new Consolidation(definition).arrange(items), definition.indicators())
          .values()
          .forEach(value -> counted.put(value.indicator().name(), value.number()));
    }
    return counted;
  }
}
