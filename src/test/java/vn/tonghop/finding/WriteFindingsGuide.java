package vn.tonghop.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the catalogue of findings: run with the name of the file. */
public final class WriteFindingsGuide {

  private WriteFindingsGuide() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), FindingsGuide.text());
  }
}
