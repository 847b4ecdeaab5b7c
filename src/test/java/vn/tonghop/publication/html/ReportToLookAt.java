package vn.tonghop.publication.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report of 2021 with something to decide to a file, for someone to open or print. */
public final class ReportToLookAt {

  private ReportToLookAt() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      Report.write(Reports.withDuplicates(), out);
    }
  }
}
