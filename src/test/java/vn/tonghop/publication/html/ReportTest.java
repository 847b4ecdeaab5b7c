package vn.tonghop.publication.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;

class ReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/plan-2021-report.txt");

  /** Run with -Dgolden.update=true to write the golden file anew, then read its difference. */
  @Test
  void saysOfThePlanOf2021WhatItSaid() throws IOException {
    String dump = ReportDump.of(WrittenReport.of(Plan2021.counting(Plan2021.publication())));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, dump, StandardCharsets.UTF_8);
    }
    assertThat(dump).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  @Test
  void isTheSameBytesInAnyLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String first = WrittenReport.of(Plan2021.publication()).text();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(WrittenReport.of(Plan2021.publication()).text()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aPlanWithoutAnythingIsReportedTooWithoutAChart() {
    WrittenReport report =
        WrittenReport.of(
            Reports.with(
                Plan2021.publication(Plan2021.APPENDIX, List.of()), Plan2021.published(List.of())));

    assertThat(report.said("ket-qua", "dd")).startsWith("0", "0 đồng", "0 đồng");
    assertThat(report.elements("figure")).isEmpty();
    assertThat(report.said("kinh-phi", "tr")).last().asString().contains("Tổng cộng");
    assertThat(report.said("phat-hien", "p")).containsExactly("Không có phát hiện nào.");
    assertThat(report.said("trung-lap", "p"))
        .containsExactly("Không có đề án nào trùng hoặc nghi trùng.");
  }

  @Test
  void thereIsNothingToFilterWhereNothingWasFound() {
    Publication nothing = Reports.with(Plan2021.publication(), Plan2021.published(List.of()));
    assertThat(WrittenReport.of(nothing).elements("select")).isEmpty();
  }

  @Test
  void whatRejectsIsReadFirstAndTheRestInTheOrderOfTheWorkbook() {
    WrittenReport report = WrittenReport.of(Plan2021.publication());
    List<Element> cards = WrittenReport.children(report.withId(FindingFilter.LIST), "li");
    assertThat(cards)
        .extracting(card -> card.getAttribute("data-severity"))
        .containsExactly("ERROR", "ERROR", "WARNING", "WARNING", "NOTE");
    assertThat(cards)
        .extracting(card -> card.getAttribute("data-sender"))
        .containsExactly(
            "UBND thành phố Biên Hòa",
            "(chưa xác định)",
            "Cả kế hoạch",
            "UBND thành phố Biên Hòa",
            "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp");
  }

  @Test
  void ofVeryManyFindingsTheFirstAreListedAndTheOthersCounted() {
    List<Finding> many =
        IntStream.rangeClosed(1, FindingsSection.MOST_LISTED + 7)
            .mapToObj(
                row ->
                    Finding.of(
                        FindingCode.FUNDING_AWAITED, new Address("ttkc.xlsx", "Đăng ký", row, "H")))
            .toList();
    Publication publication = Reports.with(Plan2021.publication(), Plan2021.published(many));

    WrittenReport report = WrittenReport.of(publication);

    assertThat(WrittenReport.children(report.withId(FindingFilter.LIST), "li"))
        .hasSize(FindingsSection.MOST_LISTED);
    assertThat(report.said("phat-hien", "p"))
        .last()
        .isEqualTo("Còn 7 phát hiện nữa không ghi ở đây; xem findings.json.");
  }
}
