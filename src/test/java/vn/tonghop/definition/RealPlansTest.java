package vn.tonghop.definition;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;
import vn.tonghop.proposal.Submitter;

class RealPlansTest {

  private static final Path PLAN_2021 = Path.of("jobs", "2021");
  private static final Path PLAN_2018 = Path.of("jobs", "2018");

  private final Locale localeBefore = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(localeBefore);
  }

  @Test
  void whoMakesThePlanOf2021AndWhereWorkbooksArrive() throws DefinitionException {
    PlanDefinition plan = DefinitionReader.read(PLAN_2021).plan();
    assertThat(plan.year()).isEqualTo(2021);
    assertThat(plan.province()).isEqualTo(new Province("75", "Đồng Nai", "tỉnh"));
    assertThat(plan.submissions())
        .isEqualTo(Submissions.of("../../sample-inputs/2021", LocalDate.of(2021, 3, 31)));
    assertThat(plan.budget().provincial()).isEqualTo(Dong.of(6_172_400_000L));
    assertThat(plan.delivery()).isEqualTo(new Delivery("outbox", null));
    assertThat(plan.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(plan.plausible()).isEqualTo(Plausible.DEFAULT);
  }

  @Test
  void theSubmittersOf2021InTheirOrderOfPrecedence() throws DefinitionException {
    PlanDefinition plan = DefinitionReader.read(PLAN_2021).plan();
    assertThat(plan.submitters())
        .extracting(Submitter::code)
        .containsExactly(
            "731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742", "LMHTX",
            "HLHPN", "TTKC");
    assertThat(plan.submitter("732"))
        .contains(
            new Submitter(
                "732",
                "UBND thành phố Long Khánh",
                Submitter.Level.DISTRICT,
                List.of(
                    "Ủy ban nhân dân thành phố Long Khánh",
                    "TP. Long Khánh",
                    "Phòng Kinh tế thành phố Long Khánh"),
                LocalDate.of(2019, 6, 1),
                LocalDate.of(2025, 6, 30),
                true));
    assertThat(plan.submitter("LMHTX").orElseThrow())
        .returns(Submitter.Level.ORGANISATION, Submitter::level)
        .returns(null, Submitter::validFrom)
        .returns(null, Submitter::validTo)
        .returns(false, Submitter::required);
    assertThat(plan.submitter("TTKC").orElseThrow().level()).isEqualTo(Submitter.Level.CENTRE);
  }

  @Test
  void theSectionsAndProgrammesOf2021() throws DefinitionException {
    PlanDefinition plan = DefinitionReader.read(PLAN_2021).plan();
    assertThat(plan.sections()).extracting(Section::number).containsExactly("I", "II");
    assertThat(plan.sections()).extracting(Section::standalone).containsExactly(false, true);
    assertThat(plan.programmes())
        .extracting(Programme::code)
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(plan.programme("3"))
        .contains(
            new Programme(
                "3",
                "Chương trình phát triển sản phẩm công nghiệp nông thôn tiêu biểu",
                List.of("Chương trình phát triển sản phẩm CNNT tiêu biểu"),
                false));
    assertThat(plan.programme("4").orElseThrow().aliases())
        .containsExactly(
            "Chương trình cung cấp thông tin về các chính sách phát triển công nghiệp, khuyến công");
    assertThat(plan.programme("7").orElseThrow())
        .returns(true, Programme::awaitsFunding)
        .returns(List.of(), Programme::aliases);
  }

  @Test
  void theAppendixOf2021() throws DefinitionException {
    assertThat(DefinitionReader.read(PLAN_2021).plan().appendix())
        .isEqualTo(
            new Appendix(
                MoneyUnit.THOUSAND,
                "ĐVT: ngàn đồng",
                "Phụ lục",
                "BIỂU TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2021",
                "4854/KH-UBND",
                LocalDate.of(2021, 5, 10),
                "Ủy ban nhân dân tỉnh Đồng Nai",
                WordStyle.NGAN_WITH_COMMAS,
                PaperSize.A4,
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Thị Hoàng"));
  }

  @Test
  void thePlanOf2018LeavesOutWhatIsNotKnownOfIt() throws DefinitionException {
    PlanDefinition plan = DefinitionReader.read(PLAN_2018).plan();
    assertThat(plan.year()).isEqualTo(2018);
    assertThat(plan.budget().provincial()).isEqualTo(Dong.of(45_547_000_000L));
    assertThat(plan.submitters()).hasSize(14);
    assertThat(plan.submitter("732").orElseThrow())
        .returns("UBND thị xã Long Khánh", Submitter::name)
        .returns(LocalDate.of(2019, 5, 31), Submitter::validTo);
    assertThat(plan.sections()).hasSize(1);
    assertThat(plan.programmes()).hasSize(9);
    assertThat(plan.appendix())
        .returns(MoneyUnit.DONG, Appendix::unit)
        .returns(WordStyle.NGHIN, Appendix::words)
        .returns(null, Appendix::documentNumber)
        .returns(null, Appendix::documentDate)
        .returns(null, Appendix::signedBy);
  }

  @Test
  void theVocabularyHasPhrasesForEveryColumnAndUnit() throws DefinitionException {
    Vocabulary vocabulary = DefinitionReader.read(PLAN_2021).plan().vocabulary();
    assertThat(vocabulary.headings()).containsOnlyKeys(Field.values());
    assertThat(vocabulary.headings())
        .contains(
            entry(Field.NUMBER, List.of("TT", "STT", "Số TT", "Số thứ tự")),
            entry(Field.OTHER_SHARE, List.of("Nguồn khác", "Kinh phí khác", "Vốn khác")));
    assertThat(vocabulary.headings().get(Field.NAME)).contains("Tên đề án, nhiệm vụ");
    assertThat(vocabulary.headings().get(Field.PROVINCIAL_SHARE))
        .startsWith("KPKC ĐP (nguồn KC tỉnh)")
        .hasSize(14);
    assertThat(vocabulary.units()).containsOnlyKeys(MoneyUnit.values());
    assertThat(vocabulary.units().get(MoneyUnit.THOUSAND)).contains("ngàn đồng", "1.000 đồng");
    assertThat(vocabulary.unitLabels()).startsWith("ĐVT");
    assertThat(vocabulary.total()).contains("Tổng cộng");
    assertThat(vocabulary.subtotal()).contains("Cộng");
    assertThat(vocabulary.amountInWords()).contains("Bằng chữ");
    assertThat(vocabulary.signature()).contains("Người lập biểu", "Nơi nhận");
  }

  @Test
  void theBytesThatWereReadAreHandedOut() throws Exception {
    ReadDefinition read = DefinitionReader.read(PLAN_2021);
    assertThat(read.files())
        .containsExactly(
            new DefinitionFile("plan.yml", Files.readAllBytes(Path.of("jobs", "2021", "plan.yml"))),
            new DefinitionFile(
                "vocabulary.yml", Files.readAllBytes(Path.of("jobs", "vocabulary.yml"))),
            new DefinitionFile("rates.yml", Files.readAllBytes(Path.of("jobs", "rates.yml"))),
            new DefinitionFile(
                "legal-bases.yml", Files.readAllBytes(Path.of("jobs", "legal-bases.yml"))),
            new DefinitionFile("matching.yml", Files.readAllBytes(Path.of("jobs", "matching.yml"))),
            new DefinitionFile(
                "ke-hoach.docx", Files.readAllBytes(Path.of("jobs", "2021", "ke-hoach.docx"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2021"})
  void frozenFilesGiveTheSameDefinition(String year) throws DefinitionException {
    ReadDefinition read = DefinitionReader.read(Path.of("jobs", year));
    assertThat(DefinitionReader.parse(read.files())).isEqualTo(read.plan());
  }

  @Test
  void thePathOfThePlanItselfWillDo() throws DefinitionException {
    ReadDefinition byFile = DefinitionReader.read(PLAN_2021.resolve("plan.yml"));
    ReadDefinition byFolder = DefinitionReader.read(PLAN_2021);
    assertThat(byFile.plan()).isEqualTo(byFolder.plan());
    assertThat(byFile.submissionsFolder()).isEqualTo(byFolder.submissionsFolder());
    assertThat(byFolder.submissionsFolder()).isEqualTo(Path.of("sample-inputs", "2021"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "vi-VN"})
  void theLocaleOfTheMachineMakesNoDifference(String tag) throws DefinitionException {
    PlanDefinition here = DefinitionReader.read(PLAN_2021).plan();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(DefinitionReader.read(PLAN_2021).plan()).isEqualTo(here);
  }
}
