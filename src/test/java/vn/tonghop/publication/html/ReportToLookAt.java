package vn.tonghop.publication.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.publication.Plan2021;

/** Writes the report of 2021 to a file, for someone to open or print. */
public final class ReportToLookAt {

  private ReportToLookAt() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      Report.write(Plan2021.publication(), out);
    }
  }
}
