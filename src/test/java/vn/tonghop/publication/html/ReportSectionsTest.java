package vn.tonghop.publication.html;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.Groups;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.PublishedFindings;

class ReportSectionsTest {

  @Test
  void aGroupThatIsOpenIsShownWithTheCommandThatDecidesIt() {
    WrittenReport report = WrittenReport.of(Reports.withDuplicates());
    Element group = WrittenReport.children(report.withId("trung-lap"), "article").get(0);
    String shown = Reports.withDuplicates().findings().duplicates().listed().get(0).shown();

    assertThat(report.said("trung-lap", "caption"))
        .containsExactly("Nhóm " + shown + ": nghi trùng, chờ quyết định");
    assertThat(rows(group))
        .satisfiesExactly(
            heading -> assertThat(heading).contains("Nơi ghi", "Tên đề án"),
            first ->
                assertThat(first)
                    .contains("1. a.xlsx, sheet Đăng ký, dòng 11", "được tính", "Máy cắt"),
            second ->
                assertThat(second)
                    .contains("2. b.xlsx, sheet Đăng ký, dòng 12", "tạm thời không tính", "Máy gấp")
                    .last()
                    .isEqualTo("62"));
    assertThat(report.said("trung-lap", "pre"))
        .singleElement()
        .asString()
        .isEqualToIgnoringWhitespace(
            "java -jar tonghop.jar review 2021 decide " + shown + " QUYẾT-ĐỊNH --reason \"LÝ DO\"");
  }

  @Test
  void groupsThatAreSettledAreCountedOnlyAndOpenOnesThatAreNotListedToo() {
    Proposal one = proposal().in(1, "a.xlsx", 11).named("một").build();
    Proposal other = proposal().in(2, "b.xlsx", 12).named("một").build();
    SettledGroup certain =
        new Settlement(Doubtful.HOLD, List.of()).settle(Groups.certain(one, other));
    WrittenReport report =
        WrittenReport.of(
            with(
                new PublishedDuplicates(
                    new DuplicateCounts(3, 2, 0, 2, Withheld.NOTHING, Withheld.NOTHING),
                    List.of(certain))));

    assertThat(report.elements("article")).isEmpty();
    assertThat(report.said("trung-lap", "p"))
        .contains(
            "5 nhóm; chắc chắn trùng: 3; nghi trùng: 2; chờ quyết định: 2.",
            "Còn 2 nhóm chờ quyết định không ghi ở đây; xem bằng lệnh review.")
        .last()
        .isEqualTo("3 nhóm đã rõ hoặc đã quyết định: xem sheet Trùng lặp của tệp kế hoạch.");
  }

  @Test
  void moneyGivenToProgrammesIsComparedWithWhatTheyTake() {
    PlanDefinition definition =
        PlanDefinitions.budgeted(
            Plan2021.definition(Plan2021.APPENDIX),
            new PlanDefinition.Budget(
                Dong.of(6_172_400_000L), new TreeMap<>(Map.of("1", Dong.of(300_000_000)))));
    Publication publication =
        Reports.with(Plan2021.publication(), Plan2021.published(List.of()), definition);

    List<List<String>> budget =
        rows(
            WrittenReport.children(WrittenReport.of(publication).withId("kinh-phi"), "table")
                .get(1));

    assertThat(budget.get(1).subList(1, 4))
        .containsExactly("300.000.000", "315.000.000", "-15.000.000");
    assertThat(budget.get(2).subList(1, 4)).containsExactly("", "2.600.000.000", "");
    assertThat(budget.get(8)).containsExactly("Tổng cộng", "6.172.400.000", "6.172.400.000", "0");
  }

  @Test
  void howItDiffersFromTheLastIsSaidItemByItem() {
    WrittenReport report = WrittenReport.of(Plan2021.secondRevision());

    assertThat(report.said("thay-doi", "p"))
        .first()
        .asString()
        .startsWith("Lần tổng hợp 2 so với lần 1.");
    assertThat(report.said("thay-doi", "caption"))
        .contains("Kinh phí cả kế hoạch (đồng)", "Không còn trong kế hoạch: 1 đề án");
    assertThat(report.said("thay-doi", "li")).contains("Tháng bắt đầu: trước là 4");
  }

  @Test
  void earlierPlansThatWereComparedAreNamedWithTheirHash() {
    Publication now = Plan2021.publication();
    EarlierPlan earlier =
        new EarlierPlan(2020, 1, "2020.xlsx", "e".repeat(64), "f".repeat(64), 27, Funding.ZERO);
    Publication publication =
        new Publication(
            now.definition(),
            now.revision(),
            now.plan(),
            now.findings(),
            now.ledger(),
            now.submissions(),
            List.of(earlier),
            null,
            now.senders(),
            now.auditEntries(),
            now.auditHead());

    WrittenReport report = WrittenReport.of(publication);
    assertThat(rows(WrittenReport.children(report.withId("tep-da-nhan"), "table").get(1)).get(1))
        .containsExactly("2020.xlsx", "2020", "27", "e".repeat(64));
  }

  private static Publication with(PublishedDuplicates duplicates) {
    Publication publication = Plan2021.publication();
    PublishedFindings findings = publication.findings();
    return Reports.with(
        publication,
        new PublishedFindings(
            findings.counts(),
            findings.listed(),
            duplicates,
            findings.rules(),
            findings.withoutRate()));
  }

  private static List<List<String>> rows(Element below) {
    return WrittenReport.children(below, "tr").stream()
        .map(
            row ->
                WrittenReport.children(row, "*").stream()
                    .filter(cell -> cell.getTagName().matches("td|th"))
                    .map(Element::getTextContent)
                    .map(String::strip)
                    .toList())
        .toList();
  }

  @Test
  void everyIndicatorSaysFromWhichCellsItComes() {
    WrittenReport report = WrittenReport.of(Plan2021.counting(Plan2021.publication()));

    assertThat(report.said("chi-tieu", "tr").get(1))
        .containsSubsequence(
            "học viên tập huấn khởi sự, quản trị",
            "300",
            "1.1: 300 (ttkc.xlsx, sheet Đăng ký, ô 7)");
  }

  @Test
  void aPlanThatCountsNothingHasNoPartForIt() {
    assertThat(WrittenReport.of(Plan2021.publication()).text()).doesNotContain("chi-tieu");
  }
}
