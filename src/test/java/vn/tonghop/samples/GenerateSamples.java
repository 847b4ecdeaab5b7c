package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the sample workbooks from their YAML: {@code mvn -q test-compile exec:java@samples}.
 *
 * <p>Files that no YAML describes any more are left alone; a test names them.
 */
public final class GenerateSamples {

  static final List<String> YEARS = List.of("2018", "2021");

  private GenerateSamples() {}

  /**
   * Writes {@code <to>/<year>/<name>.xlsx} for every {@code <from>/<year>/<name>.yml}.
   *
   * @param arguments the folders from and to
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    for (String year : YEARS) {
      Path folder = Files.createDirectories(to.resolve(year));
      for (Sample sample : SampleYaml.readFolder(from.resolve(year))) {
        Files.write(folder.resolve(sample.name() + ".xlsx"), SampleWorkbook.bytes(sample));
      }
    }
  }
}
