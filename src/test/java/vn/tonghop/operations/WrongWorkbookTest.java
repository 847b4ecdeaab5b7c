package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.GenericApplicationContext;
import vn.tonghop.database.Database;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.pipeline.DatabaseBean;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.publication.PlanWorkbook;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.poi.PoiPlanWorkbook;
import vn.tonghop.revision.Revision;

/** A workbook that says something else than the plan is not published, whoever wrote it so. */
class WrongWorkbookTest {

  @Test
  void isKeptBesideAndNotPublished(@TempDir Path work) throws Exception {
    try (SampleYear year = new SampleYear(work)) {
      Outcome blocked = runWithAWorkbookThatIsWrong(year);

      assertThat(blocked.kind()).isEqualTo(Outcome.Kind.BLOCKED);
      assertThat(Objects.requireNonNull(blocked.failure()).cause())
          .isEqualTo(FailureCause.WRONG_OUTPUT);
      Path kept = blocked.outputs().resolve("ke-hoach-khuyen-cong-2021.xlsx.refused");
      assertThat(details(blocked))
          .containsExactly(
              "LEFT_TO_SEE " + blocked.outputs().resolveSibling("blocked/revision-1"),
              "WORKBOOK_DIFFERS " + kept,
              "WORKBOOK_FIGURE Phụ lục, I9, 195.000.500, 195.000.000, 500",
              "WORKBOOK_SUM Phụ lục, I8, 315.000.000, 315.000.500, -500",
              "WORKBOOK_SUM Phụ lục, I7, 6.172.400.000, 6.172.400.500, -500",
              "WORKBOOK_SUM Phụ lục, I43, 6.172.400.000, 6.172.400.500, -500",
              "WORKBOOK_FORMULA Phụ lục, I8, 315.000, 315000.5, -0.5",
              "WORKBOOK_FORMULA Theo chương trình, F4, 315.000.000, 315.000.500, -500",
              "WORKBOOK_FORMULA Theo đơn vị gửi, N17, 195.000.000, 195.000.500, -500");
      assertThat(blocked.outputs()).isDirectoryContaining(kept::equals);
      assertThat(blocked.outputs().toFile().list()).hasSize(1);
      assertThat(blocked.outbox()).doesNotExist();
      assertThat(year.status().revision().state()).isEqualTo(Revision.State.BLOCKED);

      Outcome resumed = year.resume();
      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
      assertThat(kept).doesNotExist();
      assertThat(resumed.outputs().resolveSibling("blocked")).doesNotExist();
    }
  }

  private static Outcome runWithAWorkbookThatIsWrong(SampleYear year) throws Exception {
    DatabaseSettings settings = new DatabaseSettings.Server(year.url(), null, null);
    try (Database database = Database.open(settings, 6);
        ConfigurableApplicationContext context =
            new SpringApplicationBuilder(OperationsConfiguration.class, Miswriting.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(made -> DatabaseBean.declare((GenericApplicationContext) made))
                .run()) {
      DatabaseBean.open((GenericApplicationContext) context, database);
      return context
          .getBean(RunPlan.class)
          .run(
              PlanRequest.of(Path.of("jobs/2021"), null),
              new Terms(new WorkFolder(year.work()), Caller.current(), 2, StageProgress.SILENT));
    }
  }

  private static List<String> details(Outcome outcome) {
    return Objects.requireNonNull(outcome.failure()).details().stream()
        .map(detail -> detail.kind() + " " + String.join(", ", detail.arguments()))
        .toList();
  }

  /** Writes half a thousand more into one cell of the first item. */
  private static final class Miswritten implements PlanWorkbook {

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
      ByteArrayOutputStream right = new ByteArrayOutputStream();
      new PoiPlanWorkbook().write(publication, right);
      try (XSSFWorkbook workbook =
          new XSSFWorkbook(new ByteArrayInputStream(right.toByteArray()))) {
        workbook.getSheet("Phụ lục").getRow(8).getCell(8).setCellValue(195_000.5);
        workbook.write(out);
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Miswriting {

    @Bean
    @Primary
    PlanWorkbook miswritten() {
      return new Miswritten();
    }
  }
}
