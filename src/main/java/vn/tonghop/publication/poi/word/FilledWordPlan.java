package vn.tonghop.publication.poi.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import vn.tonghop.definition.DocumentFields;
import vn.tonghop.definition.PlanDocument;
import vn.tonghop.publication.AppendixLine;
import vn.tonghop.publication.DocumentValues;
import vn.tonghop.publication.FixedZip;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.WordPlan;
import vn.tonghop.publication.poi.CoreProperties;

/**
 * The plan as a .docx file. Fields are names and nothing more: no expression is evaluated, and what
 * a district wrote is never looked through for fields.
 */
public final class FilledWordPlan implements WordPlan {

  @Override
  public void write(PlanDocument document, Publication publication, OutputStream out)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ByteArrayInputStream file = new ByteArrayInputStream(document.template().file().bytes());
    try (XWPFTemplate template = XWPFTemplate.compile(file, configuration(publication))) {
      template.render(DocumentValues.of(document, publication));
      CoreProperties.set(template.getXWPFDocument().getProperties(), publication.definition());
      template.write(packed);
    }
    FixedZip.repack(packed.toByteArray(), out);
  }

  private static Configure configuration(Publication publication) {
    return Configure.builder()
        .setRenderDataComputeFactory(ScopeLookup::of)
        .setValidErrorHandler(
            context -> {
              throw new IllegalStateException("no value for " + context.getTagSource());
            })
        .bind(
            DocumentFields.APPENDIX,
            new AppendixRowsPolicy(
                AppendixLine.of(publication.plan(), publication.definition().appendix().unit())))
        .build();
  }
}
