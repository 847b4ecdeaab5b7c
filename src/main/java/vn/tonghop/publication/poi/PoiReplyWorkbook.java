package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyWorkbook;

/** The reply as an .xlsx file. */
public final class PoiReplyWorkbook implements ReplyWorkbook {

  private static final String NAME = "Phản hồi";

  @Override
  public void write(Reply reply, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      // The default font of a new workbook decides how wide its columns are.
      new Looks(workbook);
      CoreProperties.set(workbook.getProperties(), reply.definition());
      write(reply, workbook, out);
    }
  }

  /** Writes the reply in front of what the workbook has already. */
  static void write(Reply reply, XSSFWorkbook own, OutputStream out) throws IOException {
    try (FrontedWorkbook fronted = new FrontedWorkbook(own, SheetNames.unused(own, NAME))) {
      new ReplySheet(fronted.workbook(), reply).write();
      FirstSheet.show(fronted.workbook());
      fronted.write(out);
    }
  }
}
