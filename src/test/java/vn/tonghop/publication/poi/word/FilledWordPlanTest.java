package vn.tonghop.publication.poi.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.definition.WordTemplates.APPENDIX;
import static vn.tonghop.definition.WordTemplates.document;
import static vn.tonghop.definition.WordTemplates.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.DocumentFields;
import vn.tonghop.definition.Indicator;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.PlanDocument;
import vn.tonghop.definition.WordTemplates;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;
import vn.tonghop.publication.DocumentScope;
import vn.tonghop.publication.DocumentScope.Entries;
import vn.tonghop.publication.DocumentValues;
import vn.tonghop.publication.MissingFields;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;

class FilledWordPlanTest {

  private static final List<Indicator> INDICATORS = PlanDefinitions.of2021().indicators();
  private static final Publication PUBLICATION = Plan2021.counting(Plan2021.publication());

  private static byte[] write(PlanDocument document, Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FilledWordPlan().write(document, publication, out);
    return out.toByteArray();
  }

  private static String filled(String... runs) throws IOException {
    return DocumentDump.of(write(document(paragraph(runs)), PUBLICATION)).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{tong.trieu}} triệu đồng | 9.230,5 triệu đồng",
        "{{tinh.dong}} đồng | 6.172.400.000 đồng",
        "{{thu_huong.nghin}} | 3.058.100",
        "{{thu_huong.ty}} | 3,0581",
        "trên {{thu_huong.ty_tren}} tỷ đồng | trên 03 tỷ đồng",
        "khoảng {{thu_huong.ty_khoang}} tỷ đồng | khoảng 3,1 tỷ đồng",
        "{{khac.dong}} | 0",
        "{{tong.chu}} | Chín tỷ, hai trăm ba mươi triệu, năm trăm ngàn đồng",
        "{{nam_truoc}} {{nam}} {{nam_sau}} | 2020 2021 2022",
        "{{dia_phuong}} | tỉnh Đồng Nai",
        "Số: {{so_ke_hoach}} | Số: 4854/KH-UBND",
        "Đồng Nai, {{ngay_ban_hanh}} | Đồng Nai, ngày 10 tháng 5 năm 2021",
        "{{nguoi_ky}} | Nguyễn Thị Hoàng",
        "{{chi_tieu.may_moc}} cơ sở | 09 cơ sở",
        "{{chi_tieu.ban_tin}} | 1.600",
        "{{so_de_an}} | 29",
        "{{bang_chu}} | (Bằng chữ: Chín tỷ, hai trăm ba mươi triệu, năm trăm ngàn đồng.)"
      })
  void givesEachFieldItsValue(String template, String expected) throws IOException {
    assertThat(filled(template)).isEqualTo(expected);
  }

  @Test
  void findsFieldsHoweverWordCutsThem() throws IOException {
    assertThat(filled("Năm {", "{na", "m}", "}.")).isEqualTo("Năm 2021.");
  }

  @Test
  void repeatsSectionsForEachEntry() throws IOException {
    String dump =
        DocumentDump.of(
            write(
                document(
                    paragraph("{{?can_cu}}"),
                    paragraph("Căn cứ {{noi_dung}};"),
                    paragraph("{{/can_cu}}"),
                    paragraph("{{?chuong_trinh}}"),
                    paragraph("{{so}}. {{ten}}: {{so_de_an}} đề án, {{tong.trieu}} ({{nam}})"),
                    paragraph("{{?de_an}}"),
                    paragraph("- {{so}} {{ten}}: {{tinh.trieu}}"),
                    paragraph("{{/de_an}}"),
                    paragraph("{{/chuong_trinh}}")),
                PUBLICATION));
    assertThat(dump.lines())
        .startsWith(
            "Căn cứ Nghị định số 45/2012/NĐ-CP;",
            "Căn cứ Luật B;",
            "1. Chương trình nâng cao năng lực quản lý cho cơ sở CNNT: 02 đề án, 315 (2021)",
            "- 1.1 Tập huấn khởi sự doanh nghiệp và các chuyên đề quản lý: 195",
            "- 1.2 Khảo sát học tập kinh nghiệm, tìm kiếm đối tác: 120")
        .hasSize(2 + 7 + 29);
  }

  @Test
  void makesTheAppendixOfItsKindsOfRows() throws IOException {
    assertThat(DocumentDump.of(write(document(APPENDIX), PUBLICATION)).lines())
        .startsWith(
            "| TT | Tên đề án | Tổng | Tỉnh |",
            "| I | Chương trình, đề án khuyến công | 9.230.500 | 6.172.400 |",
            "| 1 | Chương trình nâng cao năng lực quản lý cho cơ sở CNNT | 315.000 |  |",
            "| 1.1 | Tập huấn khởi sự doanh nghiệp và các chuyên đề quản lý | 195.000 | 195.000 |")
        .endsWith(
            "| II | Xây dựng định mức kinh tế kỹ thuật cho danh mục dịch vụ sự nghiệp công trong"
                + " lĩnh vực khuyến công |  |  |",
            "|  | Tổng cộng | 9.230.500 | 6.172.400 |")
        .hasSize(1 + 1 + 6 + 29 + 1);
  }

  @Test
  void takesWhatADistrictWroteForText() throws IOException {
    String hostile = "{{nam}} [de_an.so] {{?ky}} ${x} {{phu_luc}} <w:t>&amp;";
    Proposal proposal =
        Proposals.like(Plan2021.proposals().get(0)).named(hostile).expecting(hostile).build();
    Publication publication =
        Plan2021.counting(Plan2021.publication(Plan2021.APPENDIX, List.of(proposal)));
    String[] loop = {
      APPENDIX,
      paragraph("{{?chuong_trinh}}"),
      paragraph("{{?de_an}}"),
      paragraph("{{ten}} {{ket_qua}}"),
      paragraph("{{/de_an}}"),
      paragraph("{{/chuong_trinh}}")
    };
    assertThat(DocumentDump.of(write(document(loop), publication)))
        .contains("| 1.1 | " + hostile + " | 195.000 |")
        .contains("\n" + hostile + " " + hostile + "\n");
  }

  @Test
  void namesTheFieldsThatNobodyGivesAValue() {
    Publication without =
        Plan2021.counting(
            Plan2021.publication(Plan2021.APPENDIX, Plan2021.proposals().subList(0, 1)));
    PlanDocument document =
        document(
            paragraph("{{chi_tieu.hoc_vien}} {{chi_tieu.may_moc}} {{chi_tieu.hoi_cho}}"),
            paragraph("{{?co.ban_tin}}{{chi_tieu.ban_tin}}{{/co.ban_tin}}"));

    assertThat(MissingFields.of(document.template(), DocumentValues.of(document, without)))
        .containsExactly("chi_tieu.hoi_cho", "chi_tieu.may_moc");
    assertThatThrownBy(() -> write(document, without))
        .hasRootCauseMessage("no value for {{chi_tieu.may_moc}}");
  }

  @Test
  void leavesOutASectionOfWhatNobodyCounted() throws IOException {
    Publication without =
        Plan2021.counting(
            Plan2021.publication(Plan2021.APPENDIX, Plan2021.proposals().subList(0, 1)));
    String[] body = {
      paragraph("Có {{?co.hoc_vien}}{{chi_tieu.hoc_vien}} học viên{{/co.hoc_vien}}."),
      paragraph("{{?co.ban_tin}}"),
      paragraph("{{chi_tieu.ban_tin}} bản tin"),
      paragraph("{{/co.ban_tin}}"),
      paragraph("Hết")
    };
    assertThat(DocumentDump.of(write(document(body), without)))
        .isEqualTo("Có 300 học viên.\nHết\n");
    assertThat(DocumentDump.of(write(document(body), PUBLICATION)))
        .isEqualTo("Có 300 học viên.\n1.600 bản tin\nHết\n");
  }

  /** What the definition lets a template ask for is what there is. */
  @Test
  void hasAValueForEveryFieldAndAFieldForEveryValue() {
    DocumentScope root = DocumentValues.of(document(paragraph("")), PUBLICATION);
    Set<String> everywhere = DocumentFields.everywhere(INDICATORS);

    assertThat(everywhere).allSatisfy(name -> assertThat(root.value(name)).isPresent());
    for (String section :
        List.of(
            DocumentFields.BASES,
            DocumentFields.RECIPIENTS,
            DocumentFields.SIGNATURE,
            DocumentFields.INDICATORS,
            DocumentFields.PROGRAMMES)) {
      assertThat(fields(root, section)).isEqualTo(DocumentFields.ofEntry(section));
    }
    DocumentScope programme = entries(root, DocumentFields.PROGRAMMES).get(0);
    assertThat(fields(programme, DocumentFields.ITEMS))
        .isEqualTo(DocumentFields.ofEntry(DocumentFields.ITEMS));
    String everyCell =
        DocumentFields.cells().stream().map(cell -> "[" + cell + "]").collect(Collectors.joining());
    assertThat(everyCell).contains("[muc_rieng.bat_dau]");
  }

  @Test
  void fillsEveryCellThatARowCanHave() throws IOException {
    String[] rows =
        List.of("muc", "chuong_trinh", "de_an", "muc_rieng", "tong_cong").stream()
            .map(
                kind ->
                    DocumentFields.cells().stream()
                        .filter(cell -> cell.startsWith(kind + "."))
                        .map(cell -> "[" + cell + "]")
                        .collect(
                            Collectors.joining(" ", kind.equals("muc") ? "{{phu_luc}}" : "", "")))
            .map(WordTemplates::row)
            .toArray(String[]::new);
    assertThat(DocumentDump.of(write(document(WordTemplates.table(rows)), PUBLICATION)))
        .doesNotContain("[")
        .contains("Sẽ bổ sung kinh phí");
  }

  private static List<DocumentScope> entries(DocumentScope scope, String section) {
    return ((Entries) scope.value(section).orElseThrow()).scopes();
  }

  private static Set<String> fields(DocumentScope scope, String section) {
    DocumentScope entry = entries(scope, section).get(0);
    return DocumentFields.ofEntry(section).stream()
        .filter(name -> entry.value(name).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void isTheSameBytesEveryTimeAndEverywhere() throws IOException {
    PlanDocument document = Objects.requireNonNull(PlanDefinitions.of2021().document());
    byte[] expected = write(document, PUBLICATION);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(write(document, PUBLICATION)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isDatedByThePlan() throws IOException {
    byte[] file = write(document(paragraph("KẾ HOẠCH")), PUBLICATION);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
          .hasToString("2021-05-10T00:00:00Z");
      assertThat(document.getProperties().getCoreProperties().getModified().toInstant())
          .hasToString("2021-05-10T00:00:00Z");
    }
  }
}
