package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.PlanWorkbook;

/** Opens a written workbook, as someone would who has nothing but the file. */
final class PlanWorkbookReader {

  private PlanWorkbookReader() {}

  /**
   * Reads the sheet of the appendix.
   *
   * @throws IOException when the file is no workbook, or its appendix cannot be made out
   */
  static PlanWorkbook.Reading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet sheet = workbook.getSheet(AppendixSheet.NAME);
      if (sheet == null) {
        throw new IOException(file + " has no sheet " + AppendixSheet.NAME);
      }
      return new AppendixReader(sheet).read();
    } catch (POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
      throw new IOException(file + " cannot be read as a workbook", e);
    }
  }
}
