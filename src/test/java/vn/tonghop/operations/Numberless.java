package vn.tonghop.operations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tonghop.audit.Sha256;

/**
 * The outputs of a revision without its number and without the hashes of files that bear it: what
 * is left must be the same for every revision of the same inputs, to the byte. Only how it differs
 * from the one before does not belong to that: a section of the report, the last sheet of the
 * plan's workbook, and what that adds to the styles of all.
 */
public final class Numberless {

  private static final Pattern CHANGES =
      Pattern.compile("<section id=\"thay-doi\".*?</section>", Pattern.DOTALL);

  private Numberless() {}

  /** Name of a file, or of a part of a workbook or document, to what it says. */
  public static SortedMap<String, String> outputs(Path folder, int revision) throws IOException {
    SortedMap<String, String> said = new TreeMap<>();
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      String name = folder.relativize(file).toString();
      hashes.put(Sha256.of(bytes), "that of " + name);
      if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
        parts(name, bytes, said);
      } else {
        said.put(name, text(bytes));
      }
    }
    said.replaceAll((name, text) -> without(revision, text));
    hashes.forEach((hash, name) -> said.replaceAll((file, text) -> text.replace(hash, name)));
    return said;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void parts(String name, byte[] workbook, SortedMap<String, String> said)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        said.put(name + "/" + part.getName(), text(zip.readAllBytes()));
      }
    }
    if (!name.startsWith("ke-hoach-")) {
      return;
    }
    said.remove(lastSheet(name, said));
    String sheets = name + "/xl/worksheets/";
    said.computeIfPresent(
        name + "/xl/styles.xml",
        (part, all) ->
            SheetStyles.used(all, said.subMap(sheets, sheets + Character.MAX_VALUE).values()));
  }

  private static String lastSheet(String name, SortedMap<String, String> said) {
    int sheets = 0;
    String prefix = name + "/xl/worksheets/sheet";
    while (said.containsKey(prefix + (sheets + 1) + ".xml")) {
      sheets++;
    }
    return prefix + sheets + ".xml";
  }

  private static String without(int revision, String text) {
    // In a document, the number has a run of its own: what stood in a field of the template.
    return CHANGES
        .matcher(text)
        .replaceFirst("")
        .replaceAll("(Lần tổng hợp </w:t>(?:(?!<w:t[ >]).)*<w:t[^>]*>)" + revision + "<", "$1N<")
        .replace("Lần tổng hợp " + revision, "Lần tổng hợp N")
        .replace("– lần tổng hợp " + revision, "– lần tổng hợp N")
        .replace("\"revision\": " + revision + ",", "\"revision\": N,");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
