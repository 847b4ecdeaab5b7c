package vn.tonghop.template;

import java.io.IOException;
import java.io.OutputStream;

/** The blank workbook as a file. */
public interface TemplateWorkbook {

  /**
   * Writes the workbook: the same bytes for the same template.
   *
   * @throws IOException when the stream cannot be written
   */
  void write(Template template, OutputStream out) throws IOException;
}
