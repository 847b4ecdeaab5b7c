package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.tonghop.golden.Json;

/** What a revision's folder says. */
record Published(Path folder) {

  /** A finding, as the decision log tells it; its file and its cell are "" when it has none. */
  record Found(String code, String severity, String file, String cell)
      implements Comparable<Found> {

    @Override
    public int compareTo(Found other) {
      return Comparator.comparing(Found::file)
          .thenComparing(Found::cell)
          .thenComparing(Found::code)
          .compare(this, other);
    }
  }

  Json manifest() throws IOException {
    return Json.read(folder.resolve("manifest.json"));
  }

  List<Found> findings() throws IOException {
    return Files.readAllLines(folder.resolve("audit.jsonl"), StandardCharsets.UTF_8).stream()
        .map(line -> Json.parse(line).object("entry"))
        .filter(entry -> entry.text("event").equals("FOUND"))
        .map(Published::found)
        .sorted()
        .toList();
  }

  /** Everything that a workbook says in words. */
  List<String> texts(String workbookName) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Workbook workbook =
        WorkbookFactory.create(folder.resolve(workbookName).toFile(), null, true)) {
      workbook.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
    }
    return texts;
  }

  private static Found found(Json entry) {
    return new Found(
        entry.text("code"), entry.text("severity"), orEmpty(entry, "file"), orEmpty(entry, "cell"));
  }

  private static String orEmpty(Json entry, String key) {
    return entry.has(key) ? entry.text(key) : "";
  }
}
