package vn.tonghop.publication.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.PlanDocument;
import vn.tonghop.publication.Figures;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.proof.DocumentProof;
import vn.tonghop.publication.proof.WorkbookDifference;

/** Whatever is altered in the figures of a document after it was written is found. */
class DocumentProofTest {

  private static final PlanDocument DOCUMENT =
      Objects.requireNonNull(PlanDefinitions.of2021().document());
  private static final Publication PUBLICATION = Plan2021.counting(Plan2021.publication());

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasWrittenAsItWasMeantHasNoDifferences() throws IOException {
    assertThat(tampered("</w:body>", "</w:body>")).isEmpty();
  }

  @Test
  void anotherAmountInASentenceIsFound() throws IOException {
    assertThat(tampered(">6\\.172,4<", ">6.172,5<"))
        .containsExactly(
            "DOCUMENT_SENTENCE a) Kinh phí khuyến công từ nguồn ngân sách tỉnh là 6.172,4 triệu"
                + " đồng;");
  }

  @Test
  void anotherAmountInTheAppendixIsFound() throws IOException {
    assertThat(tampered(">384.000<", ">384.001<"))
        .containsExactly("DOCUMENT_ROW 5.4, tong, 384.001, 384.000");
    assertThat(tampered(">1.058.400<", "><")).containsExactly("DOCUMENT_ROW 4, tong, , 1.058.400");
  }

  @Test
  void aFieldThatWasNotFilledInIsFound() throws IOException {
    assertThat(tampered(">2021(</w:t>(?:(?!<w:t[ >]).)*<w:t[^>]*>, với)", ">{{nam}}$1"))
        .containsExactly(
            "DOCUMENT_FIELD UBND tỉnh ban hành Kế hoạch khuyến công tỉnh Đồng Nai năm {{nam}},"
                + " với các nội dung như sau:");
  }

  @Test
  void anotherTotalIsFound() throws IOException {
    assertThat(tampered(">3.058.100<", ">3.058.000<"))
        .containsExactly("DOCUMENT_ROW I, thu_huong, 3.058.000, 3.058.100");
  }

  @Test
  void anotherNumberOfARowIsFound() throws IOException {
    assertThat(tampered(">5.4<", ">5.5<")).containsExactly("DOCUMENT_ROW 5.4, so, 5.5, 5.4");
  }

  @Test
  void aRowThatIsNotThereIsFound() throws IOException {
    assertThat(
            tampered(
                "(?s)<w:tr>(?:(?!</w:tr>).)*>5\\.4<.*?</w:tr>|<w:tr (?:(?!</w:tr>).)*>5\\.4<.*?</w:tr>",
                ""))
        .containsExactly("DOCUMENT_TABLE 37");
  }

  /** The first place of the document's XML that is like this, altered. */
  private List<String> tampered(String pattern, String other) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new FilledWordPlan().write(DOCUMENT, PUBLICATION, written);
    Path file = folder.resolve("plan.docx");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          String text = new String(part, StandardCharsets.UTF_8);
          assertThat(text).containsPattern(pattern);
          part = text.replaceFirst(pattern, other).getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
      }
    }
    return new DocumentProof(
            DOCUMENT.template(),
            PUBLICATION.definition().sections(),
            PUBLICATION.definition().appendix(),
            Figures.of(PUBLICATION))
        .differences(file).stream().map(WorkbookDifference::toString).toList();
  }
}
