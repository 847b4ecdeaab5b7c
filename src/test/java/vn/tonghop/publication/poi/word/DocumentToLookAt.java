package vn.tonghop.publication.poi.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.publication.Plan2021;

/** Writes the plan of 2021 to a file, for someone to open or print. */
public final class DocumentToLookAt {

  private DocumentToLookAt() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      new FilledWordPlan()
          .write(
              Objects.requireNonNull(PlanDefinitions.of2021().document()),
              Plan2021.counting(Plan2021.publication()),
              out);
    }
  }
}
