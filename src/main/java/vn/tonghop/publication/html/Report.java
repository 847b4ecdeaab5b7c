package vn.tonghop.publication.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tonghop.publication.Publication;

/**
 * The report of a revision, {@code report.html}: what came in, what came out, what somebody has to
 * look at or decide, and how all of it is proved. One page in UTF-8 that reads nothing from
 * anywhere, the same bytes for the same publication.
 */
public final class Report {

  private Report() {}

  /**
   * Writes the report.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void write(Publication publication, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("<!DOCTYPE html>");
    Page.of(
            title(publication) + ". " + Wording.revision(publication),
            header(publication),
            sections(publication),
            footer(publication))
        .write(writer);
    writer.write("\n");
    writer.flush();
  }

  /** What it comes to, what somebody has to decide or look at, and what proves it. */
  private static List<Section> sections(Publication publication) {
    return Stream.of(
            Stream.of(
                OutcomeSection.of(publication),
                ChangesSection.of(publication),
                FundingSection.of(publication)),
            IndicatorsSection.of(publication).stream(),
            Stream.of(
                SendersSection.of(publication),
                DuplicatesSection.of(publication),
                FindingsSection.of(publication),
                IdleRulesSection.of(publication),
                LedgerSection.of(publication),
                FilesSection.of(publication),
                ProofSection.of(publication)))
        .flatMap(Function.identity())
        .toList();
  }

  private static String title(Publication publication) {
    return "Báo cáo tổng hợp kế hoạch khuyến công năm " + publication.plan().year();
  }

  private static Element header(Publication publication) {
    return Element.of("header")
        .add(
            Element.of("h1", title(publication)),
            Element.of(
                "p", Wording.province(publication) + ". " + Wording.revision(publication) + "."));
  }

  private static Element footer(Publication publication) {
    return Element.of("footer")
        .add(
            Element.of("p")
                .text(Wording.revision(publication) + " – đầu chuỗi kiểm chứng: ")
                .add(Element.of("code", publication.auditHead())));
  }
}
