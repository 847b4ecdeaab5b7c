package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.publication.OoxmlSchemas;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.poi.word.FilledWordPlan;
import vn.tonghop.template.Template;

/** Office opens what is written without offering to repair it: every part is as its schema says. */
class ValidPackagesTest {

  private static Optional<OoxmlSchemas> schemas = Optional.empty();

  @BeforeAll
  static void thereAreSchemas() {
    schemas = OoxmlSchemas.ofBuild();
    assumeTrue(schemas.isPresent(), "run by Maven, which has the schemas");
  }

  private interface Output {
    void write(OutputStream out) throws IOException;
  }

  @Test
  void theWorkbookIsValid() throws Exception {
    assertValid(
        out -> new PoiPlanWorkbook().write(Plan2021.counting(Plan2021.secondRevision()), out));
    assertValid(
        out -> new PoiPlanWorkbook(40).write(Plan2021.counting(Plan2021.secondRevision()), out));
  }

  @Test
  void theWorkbookOfABlockedPlanIsValid() throws Exception {
    assertValid(out -> new PoiFindingsWorkbook().write(Plan2021.blocked(), out));
  }

  @Test
  void theTemplateIsValid() throws Exception {
    assertValid(
        out ->
            new PoiTemplateWorkbook()
                .write(new Template(PlanDefinitions.of2021(), null, Template.USUAL_ROWS), out));
  }

  @Test
  void theDocumentIsValid() throws Exception {
    assertValid(
        out ->
            new FilledWordPlan()
                .write(
                    Objects.requireNonNull(PlanDefinitions.of2021().document()),
                    Plan2021.counting(Plan2021.publication()),
                    out));
  }

  /** Else the tests above would prove nothing. */
  @Test
  void whatIsNotValidIsFound() throws Exception {
    assertThat(
            faults(
                out -> {
                  try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                    workbook.createSheet().createRow(0).setHeightInPoints(10);
                    workbook
                        .getSheetAt(0)
                        .getCTWorksheet()
                        .addNewSheetPr()
                        .addNewTabColor()
                        .setRgb(new byte[] {1, 2, 3});
                    workbook.write(out);
                  }
                }))
        .anyMatch(fault -> fault.startsWith("xl/worksheets/sheet1.xml: cvc-length-valid"));
  }

  private static void assertValid(Output output) throws Exception {
    assertThat(faults(output)).isEmpty();
  }

  private static List<String> faults(Output output) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    output.write(out);
    return schemas.orElseThrow().faults(out.toByteArray());
  }
}
