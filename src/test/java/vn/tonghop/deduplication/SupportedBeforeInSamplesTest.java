package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.matching.SampleProposals;
import vn.tonghop.proposal.Proposal;

/** What the plans of two real years have in common. */
class SupportedBeforeInSamplesTest {

  private static final String CENTRE = "ttkc-trung-tam-khuyen-cong.xlsx";

  @Test
  void of2021OnlyWhatTheCentreHoldsEveryYearWasInThePlanOf2018ForTheRecord() {
    List<Finding> findings = recalled(PlanDefinitions.of2018(), PlanDefinitions.of2021());

    assertThat(findings)
        .allMatch(finding -> finding.code() == FindingCode.SIMILAR_BEFORE)
        .extracting(finding -> finding.address().cell() + " " + finding.arguments().get(3))
        .containsExactly(
            "B13 Khảo sát học tập kinh nghiệm, tìm kiếm đối tác",
            "B15 Tổ chức tham gia hội chợ triển lãm trong nước",
            "B17 Xét tặng danh hiệu Nghệ nhân, Thợ giỏi, Người có công đưa nghề về địa phương",
            "B19 Cập nhật thông tin trang Website",
            "B20 Chuyên đề khuyến công phát sóng trên Đài Phát thanh - Truyền hình Đồng Nai",
            "B21 Bản tin Khuyến công",
            "B26 Tập huấn chuyên đề khuyến công");
    assertThat(findings)
        .extracting(Finding::address)
        .extracting(Address::file)
        .containsOnly(CENTRE);
  }

  @Test
  void whatIsAskedForOnceMoreIsFoundAndQuestionedWhereAFirmReceivesIt() {
    PlanDefinition plan = PlanDefinitions.of2021();

    Map<FindingCode, List<Finding>> findings =
        recalled(plan, plan).stream().collect(Collectors.groupingBy(Finding::code));

    assertThat(findings.get(FindingCode.SUPPORTED_BEFORE))
        .hasSize(13)
        .allMatch(finding -> finding.arguments().get(3).contains(" tại "));
    assertThat(findings.get(FindingCode.SIMILAR_BEFORE))
        .hasSize(19)
        .noneMatch(finding -> finding.arguments().get(3).contains(" tại "));
  }

  private static List<Finding> recalled(PlanDefinition then, PlanDefinition now) {
    List<EarlierItem> items =
        SampleProposals.of(then).stream()
            .filter(proposal -> proposal.name() != null)
            .map(SupportedBeforeInSamplesTest::item)
            .toList();
    SupportedBefore rule =
        new SupportedBefore(now, List.of(new EarlierSupport(then.year(), items)));
    return SampleProposals.of(now).stream()
        .flatMap(proposal -> rule.check(proposal).stream())
        .toList();
  }

  /** An appendix has no beneficiaries. */
  private static EarlierItem item(Proposal proposal) {
    return new EarlierItem(
        "1",
        proposal.address(),
        Objects.requireNonNull(proposal.name()),
        proposal.implementer(),
        null,
        proposal.funding());
  }
}
