package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.definition.WordTemplates.APPENDIX;
import static vn.tonghop.definition.WordTemplates.paragraph;
import static vn.tonghop.definition.WordTemplates.row;
import static vn.tonghop.definition.WordTemplates.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.TemplateTag.Kind;

class DocumentTemplateTest {

  @TempDir private Path folder = Path.of("");

  private static String complaint(String... body) {
    return SmallPlan.valid().written("", body).complaint();
  }

  @Test
  void isNoneUnlessNamed() throws DefinitionException {
    assertThat(SmallPlan.valid().read().document()).isNull();
  }

  @Test
  void namesFieldsHoweverWordCutsThem() throws DefinitionException {
    PlanDocument document =
        SmallPlan.valid()
            .written("", paragraph("Năm {", "{na", "m}}, ", "{{?ky}}{{dong}}{{/ky}}"), APPENDIX)
            .read()
            .document();
    assertThat(Objects.requireNonNull(document).template().tags())
        .startsWith(
            new TemplateTag(Kind.FIELD, "nam"),
            new TemplateTag(Kind.OPEN, "ky"),
            new TemplateTag(Kind.FIELD, "dong"),
            new TemplateTag(Kind.CLOSE, "ky"),
            new TemplateTag(Kind.FIELD, "phu_luc"),
            new TemplateTag(Kind.CELL, "muc.so"))
        .endsWith(
            new TemplateTag(Kind.CELL, "tong_cong.tong"),
            new TemplateTag(Kind.CELL, "tong_cong.tinh"));
  }

  @Test
  void anUnknownFieldIsNamedWithThoseLikeIt() {
    assertThat(complaint(paragraph("{{tong.trieuu}}")))
        .isEqualTo(
            "ke-hoach.docx: unknown field tong.trieuu; here these are known: tong.chu, tong.dong,"
                + " tong.nghin, tong.trieu, tong.ty, tong.ty_khoang, tong.ty_tren");
  }

  @Test
  void anIndicatorIsKnownWhenThePlanCountsIt() throws DefinitionException {
    String indicators =
        "indicators:\n  - key: hoi_cho\n    name: hội chợ\n    patterns: [<n> hội chợ]\n";
    String[] body = {
      paragraph("{{?co.hoi_cho}}{{chi_tieu.hoi_cho}} hội chợ{{/co.hoi_cho}}"),
      paragraph("{{?cac_chi_tieu}}{{ten}}: {{so}}{{/cac_chi_tieu}}")
    };
    assertThat(SmallPlan.valid().written(indicators, body).read().document()).isNotNull();
    assertThat(SmallPlan.valid().written("", body).complaint())
        .contains("ke-hoach.docx: unknown section co.hoi_cho;")
        .contains("ke-hoach.docx: unknown field chi_tieu.hoi_cho;");
  }

  @Test
  void anEntrysFieldsAreKnownOnlyInItsSection() {
    assertThat(complaint(paragraph("{{dong}}"))).contains("unknown field dong;");
    assertThat(complaint(paragraph("{{?de_an}}{{ten}}{{/de_an}}")))
        .contains("unknown section de_an;");
    assertThat(
            complaint(
                paragraph("{{?chuong_trinh}}{{?de_an}}{{nam}}{{x}}{{/de_an}}{{/chuong_trinh}}")))
        .startsWith("ke-hoach.docx: unknown field x;")
        .hasLineCount(1);
  }

  @Test
  void aRowsFieldsAreKnownOnlyInTheAppendix() {
    assertThat(complaint(APPENDIX.replace("[de_an.ten]", "[de_an.tenn]")))
        .startsWith(
            "ke-hoach.docx: unknown field de_an.tenn; here these are known: de_an.bat_dau,");
    assertThat(SmallPlan.valid().written("", paragraph("[de_an.tenn]")).files()).isNotEmpty();
  }

  @Test
  void theAppendixIsATableWithEveryKindOfRow() {
    assertThat(complaint(paragraph("{{phu_luc}}")))
        .isEqualTo("ke-hoach.docx: the field phu_luc must stand in a table");
    assertThat(
            complaint(
                table(row("{{phu_luc}}[muc.so]"), row("[de_an.so]"), row("[tong_cong.tong]"))))
        .isEqualTo("ke-hoach.docx: the table of phu_luc has no row with a field [chuong_trinh.…]");
  }

  @ParameterizedTest
  @CsvSource({
    "{{ nam }}, {{ nam }}",
    "{{Nam}}, {{Nam}}",
    "{{năm}}, {{năm}}",
    "{{nam}, {{nam}",
    "{nam}}, {nam}}",
    "{{#nam}}, {{#nam}}",
    "{{@nam}}, {{@nam}}"
  })
  void bracesThatAreNoFieldAreNotPrinted(String written, String told) {
    assertThat(complaint(paragraph("Kế hoạch " + written)))
        .startsWith("ke-hoach.docx: braces that are no field: Kế hoạch " + told + ";");
  }

  @Test
  void sectionsEndWhereTheyBegan() {
    assertThat(complaint(paragraph("{{?ky}}")))
        .isEqualTo(
            "ke-hoach.docx: the section {{?ky}} has no end; write {{/ky}} in the same cell or text");
    assertThat(complaint(paragraph("{{/ky}}"))).contains("{{/ky}} ends no section;");
    assertThat(complaint(table(row("{{?ky}}", "{{/ky}}")))).contains("{{/ky}} ends no section;");
    assertThat(complaint(paragraph("{{?ky}}{{?can_cu}}{{/ky}}{{/can_cu}}")))
        .contains("{{/ky}} ends no section;");
  }

  @Test
  void aSectionThatThePlanHasNothingForIsToldAtOnce() {
    assertThat(complaint(paragraph("{{?can_cu}}{{noi_dung}}{{/can_cu}}")))
        .isEqualTo(
            "ke-hoach.docx: the section can_cu has no value: plan.yml has no document.bases");
    assertThat(complaint(paragraph("{{?noi_nhan}}{{ten}}{{/noi_nhan}}")))
        .endsWith("plan.yml has no document.recipients");
  }

  @Test
  void whatIsNoWordFileIsRefused() throws IOException {
    Path job = Files.createDirectories(folder.resolve("2021"));
    Files.writeString(job.resolve("vocabulary.yml"), SmallPlan.VOCABULARY);
    Path plan = job.resolve("plan.yml");
    Files.writeString(plan, SmallPlan.PLAN + "document:\n  template: mau.docx\n");
    Path template = job.resolve("mau.docx");
    assertThat(refused(plan)).startsWith(template + ": there is no such file");
    Files.writeString(template, "KẾ HOẠCH");
    assertThat(refused(plan)).startsWith(template + ": this is no .docx file");
  }

  private static String refused(Path plan) {
    try {
      throw new AssertionError("reads as " + DefinitionReader.read(plan));
    } catch (DefinitionException e) {
      return e.message(Locale.ENGLISH);
    }
  }
}
