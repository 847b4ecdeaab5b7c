package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.FixedZip;
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

  @Override
  public void write(Reply reply, byte[] marked, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
      workbook.removeSheetAt(0);
      write(reply, workbook, out);
    }
  }

  private static void write(Reply reply, XSSFWorkbook own, OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Workbook workbook = FirstSheet.addTo(own, SheetNames.unused(own, NAME));
    new ReplySheet(workbook, reply).write();
    FirstSheet.show(workbook);
    workbook.write(packed);
    FixedZip.repack(packed.toByteArray(), out);
  }
}
