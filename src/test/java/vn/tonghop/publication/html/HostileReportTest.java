package vn.tonghop.publication.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.plan.SelectedItems;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedFindings;

/** What districts write stays text, whatever it is. */
class HostileReportTest {

  private static final WrittenReport HARMLESS = WrittenReport.of(publication("tên"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><style>*{display:none}</style>",
        "</title><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "<!-- ",
        "--> ]]> <![CDATA[",
        "javascript:alert(1)",
        "&lt;script&gt; &amp; &#60;",
        "<a href=\"https://example.org\">đây</a>",
        "`${alert(1)}` {{7*7}}"
      })
  void staysText(String hostile) {
    WrittenReport report = WrittenReport.of(publication(hostile));

    assertThat(report.said("trung-lap", "td")).contains(hostile);
    assertThat(report.said("trung-lap", "th")).anyMatch(text -> text.contains(hostile));
    assertThat(report.said("phat-hien", "strong")).anyMatch(text -> text.contains(hostile));
    assertThat(shape(report)).isEqualTo(shape(HARMLESS));
  }

  @Test
  void whatIsNotShownOrTurnsTheReadingIsReplaced() {
    assertThat(EscapedText.of("1\u202E000\u2066.\u200F\u0000\u001B[2J\uD800\uFFFF\u0085"))
        .isEqualTo("1\uFFFD000\uFFFD.\uFFFD\uFFFD\uFFFD[2J\uFFFD\uFFFD\uFFFD");
    assertThat(EscapedText.of("Kế hoạch\n\tnăm 2021 – 𝑥")).isEqualTo("Kế hoạch\n\tnăm 2021 – 𝑥");
  }

  @Test
  void nothingIsLoadedAndOnlyThePagesOwnStyleAndScriptWork() throws Exception {
    Map<String, String> policy =
        Stream.of(policy(HARMLESS).split("; "))
            .map(part -> part.split(" ", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    assertThat(policy)
        .containsOnlyKeys("default-src", "base-uri", "form-action", "style-src", "script-src")
        .containsEntry("default-src", "'none'")
        .containsEntry("style-src", hash(HARMLESS.elements("style")))
        .containsEntry("script-src", hash(HARMLESS.elements("script")));
    assertThat(attributes(HARMLESS))
        .noneMatch(attribute -> attribute.getName().equals("style"))
        .noneMatch(attribute -> attribute.getName().startsWith("on"))
        .noneMatch(attribute -> attribute.getName().equals("src"))
        .filteredOn(attribute -> attribute.getName().equals("href"))
        .isNotEmpty()
        .allMatch(attribute -> attribute.getValue().startsWith("#"));
  }

  /** The script writes text where it writes, and makes nothing of it. */
  @Test
  void theScriptMakesNoMarkup() {
    assertThat(PageSource.SCRIPT.text())
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval");
  }

  private static Publication publication(String hostile) {
    Proposal one = Proposals.proposal().in(1, "a.xlsx", 11).named("một").build();
    Proposal other =
        Proposals.proposal().in(2, hostile, 12).named(hostile).benefiting(hostile).build();
    Publication harmless = Plan2021.publication();
    PublishedFindings findings =
        Plan2021.published(
            List.of(
                Finding.of(
                    FindingCode.NUMBER_NOT_READABLE,
                    new Address(hostile, hostile, 1, "A"),
                    "TOTAL",
                    hostile)));
    return Reports.with(
        harmless,
        new PublishedFindings(
            findings.counts(),
            findings.listed(),
            Reports.open(one, other),
            findings.rules(),
            SelectedItems.NONE));
  }

  /** Every element with the names of its attributes, in their order. */
  private static List<String> shape(WrittenReport report) {
    return report.elements("*").stream()
        .map(
            element ->
                element.getTagName() + attributes(element).map(Attr::getName).sorted().toList())
        .toList();
  }

  private static List<Attr> attributes(WrittenReport report) {
    return report.elements("*").stream().flatMap(HostileReportTest::attributes).toList();
  }

  private static Stream<Attr> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
  }

  private static String policy(WrittenReport report) {
    return report.elements("meta").stream()
        .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .map(meta -> meta.getAttribute("content"))
        .findFirst()
        .orElseThrow();
  }

  private static String hash(List<Element> only) throws Exception {
    assertThat(only).hasSize(1);
    byte[] text = only.get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
