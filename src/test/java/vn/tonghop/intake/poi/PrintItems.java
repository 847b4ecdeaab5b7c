package vn.tonghop.intake.poi;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;

/** Prints what intake finds in all workbooks of a folder: arguments JOB_DIR, FOLDER. */
final class PrintItems {

  private PrintItems() {}

  public static void main(String[] args) throws Exception {
    PlanDefinition definition = DefinitionReader.read(Path.of(args[0])).plan();
    List<Path> files;
    try (Stream<Path> folder = java.nio.file.Files.list(Path.of(args[1]))) {
      files = folder.sorted(Comparator.comparing(Path::toString)).toList();
    }
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    for (int i = 0; i < files.size(); i++) {
      Path path = files.get(i);
      System.out.println("== " + path.getFileName());
      SubmissionFile file = new SubmissionFile(i + 1, path.getFileName().toString(), path);
      try (IntakeItems items = reader.open(file, definition)) {
        for (IntakeItem item = items.next(); item != null; item = items.next()) {
          System.out.println(item);
        }
      }
    }
  }
}
