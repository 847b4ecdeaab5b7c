package vn.tonghop.finding.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.finding.FindingCode;

/**
 * What the files of the corpus show: an expectation lists all that intake finds in its file. The
 * files of one folder are about the same thing.
 */
final class CorpusEvidence {

  private static final Path FOLDER = Path.of("src/test/resources/intake");

  private CorpusEvidence() {}

  static void addTo(Map<String, Evidence> evidence) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> expectations =
          files.filter(file -> file.toString().endsWith(".expected.txt")).sorted().toList();
      for (Path file : expectations) {
        evidence
            .computeIfAbsent("corpus " + file.getParent(), folder -> new Evidence())
            .addList(listed(Files.readAllLines(file)));
      }
    }
  }

  private static Set<FindingCode> listed(List<String> lines) {
    Set<FindingCode> listed = EnumSet.noneOf(FindingCode.class);
    Arrays.stream(FindingCode.values())
        .filter(code -> lines.stream().anyMatch(line -> line.strip().startsWith(code.id() + " ")))
        .forEach(listed::add);
    return listed;
  }
}
