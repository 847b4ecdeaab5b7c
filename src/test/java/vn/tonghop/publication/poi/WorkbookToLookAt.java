package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.publication.Plan2021;

/**
 * Writes the workbook of 2021, as a second revision, to a file, and that of the same plan blocked
 * to another if it is named, for someone to open or print.
 */
public final class WorkbookToLookAt {

  private WorkbookToLookAt() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      new PoiPlanWorkbook().write(Plan2021.secondRevision(), out);
    }
    if (arguments.length > 1) {
      try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
        new PoiFindingsWorkbook().write(Plan2021.blocked(), out);
      }
    }
  }
}
