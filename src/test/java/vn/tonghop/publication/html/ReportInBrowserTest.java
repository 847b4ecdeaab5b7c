package vn.tonghop.publication.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.publication.Plan2021;

/** What the report is to people, in a browser that is installed: without one nothing is tested. */
class ReportInBrowserTest {

  private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String EXAMINE = "report/examine.js";
  private static final String FRAME =
      """
      <!DOCTYPE html>
      <meta charset="UTF-8">
      <pre></pre>
      <iframe src="examined.html" width="%d" height="640"></iframe>
      <script>
        addEventListener("message", (told) => {
          document.querySelector("pre").textContent = told.data;
        });
      </script>
      """;

  private static Optional<Browser> browser = Optional.empty();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void thereIsABrowser() {
    browser = Browser.installed();
    assumeTrue(browser.isPresent(), "no Chromium is installed");
  }

  @Test
  void itsScriptRunsUnderItsPolicyAndShowsTheFilter() throws Exception {
    String shown = open(WrittenReport.of(Plan2021.publication()).text());

    assertThat(shown).contains("Đang hiện 5 trong 5 phát hiện.");
    assertThat(shown).doesNotContain("hidden=\"hidden\"");
  }

  @Test
  void itCanBeReadByEverybodyAndFilteredOnADesk() throws Exception {
    Map<String, String> examined = examine(1280);

    assertThat(examined)
        .containsEntry("violations", "")
        .containsEntry("paper", "rgb(255, 255, 255)")
        .containsEntry("all", "TH-202 TH-101 TH-113 TH-301 TH-208")
        .containsEntry("errors", "TH-202 TH-101")
        .containsEntry("reset", "TH-202 TH-101 TH-113 TH-301 TH-208")
        .containsEntry("sender", "TH-202 TH-301")
        .containsEntry("file", "TH-208")
        .containsEntry("words", "TH-301")
        .containsEntry("result", "Đang hiện 1 trong 5 phát hiện.");
    assertThat(Integer.parseInt(examined.get("passed"))).isGreaterThan(20);
  }

  @Test
  void andInTheDarkOnATelephoneWithoutMovingItSidewards() throws Exception {
    Map<String, String> examined = examine(320, "--blink-settings=preferredColorScheme=0");

    assertThat(examined)
        .containsEntry("violations", "")
        .containsEntry("paper", "rgb(28, 32, 38)")
        .containsEntry("needed", examined.get("width"));
    assertThat(Integer.parseInt(examined.get("width"))).isLessThanOrEqualTo(320);
  }

  /**
   * The page as it is, whose policy lets one script more work: that of the test. It is shown in a
   * frame, since no window is as narrow as a telephone.
   */
  private Map<String, String> examine(int width, String... options)
      throws IOException, InterruptedException {
    PageSource script = new PageSource(resource(AXE) + resource(EXAMINE));
    Files.writeString(
        folder.resolve("examined.html"),
        WrittenReport.of(Reports.withDuplicates())
            .text()
            .replace("script-src ", "script-src " + EscapedText.of(script.permission()) + " ")
            .replace("</body>", "<script>" + script.text() + "</script></body>"),
        StandardCharsets.UTF_8);
    String shown = open(String.format(Locale.ROOT, FRAME, width), options);
    Map<String, String> said = new TreeMap<>();
    shown
        .substring(shown.indexOf("<pre>") + 5, shown.indexOf("</pre>"))
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(line -> said.put(line[0], line[1]));
    return said;
  }

  private String open(String page, String... options) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.html"), page, StandardCharsets.UTF_8);
    return browser.orElseThrow().open(file, folder, options);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportInBrowserTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
