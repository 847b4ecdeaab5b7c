package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.FixedZip;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateText;
import vn.tonghop.template.TemplateWorkbook;

/** The blank workbook as an .xlsx file: the form, and the guide to it. */
public final class PoiTemplateWorkbook implements TemplateWorkbook {

  private static final String PROGRAM = "tonghop";

  @Override
  public void write(Template template, OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      XSSFSheet form = workbook.createSheet(Template.FORM);
      XSSFSheet guide = workbook.createSheet(Template.GUIDE);
      new TemplateGuide(guide, looks, template).write();
      new TemplateForm(form, looks, template).write();
      workbook.lockStructure();
      describe(workbook.getProperties(), template);
      workbook.write(packed);
    }
    FixedZip.repack(packed.toByteArray(), out);
  }

  /**
   * What the document says of itself. No date of modification: of two workbooks of one submitter
   * the later one counts, and a date that nobody's work has would be taken for one that somebody's
   * has. The program with which it is filled in writes its own.
   */
  private static void describe(POIXMLProperties properties, Template template) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(PROGRAM);
    core.setTitle(new TemplateText(template).title());
    core.setCreated(Optional.empty());
    core.setModified(Optional.empty());
    properties.getExtendedProperties().setApplication(PROGRAM);
    template
        .metadata()
        .properties()
        .forEach((name, value) -> properties.getCustomProperties().addProperty(name, value));
  }
}
