package vn.tonghop.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that lie in the folder of submissions.
 *
 * @param submissions in the order of their names, whatever order the file system gives
 * @param leftOut what nobody sent, in the order of the names
 */
public record SubmissionFolder(List<Path> submissions, List<LeftOut> leftOut) {

  private static final char REPLACEMENT = '\uFFFD';

  public SubmissionFolder {
    submissions = List.copyOf(submissions);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Lists a folder, without its subfolders. A link is followed only within it: what lies elsewhere,
   * nobody sent.
   *
   * @throws IOException when it cannot be listed
   */
  public static SubmissionFolder list(Path folder) throws IOException {
    List<Path> submissions = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted(Comparator.comparing(SubmissionFolder::name)).toList()) {
        Optional<LeftOut> none = LeftOut.of(entry, folder);
        none.ifPresentOrElse(leftOut::add, () -> submissions.add(entry));
      }
    }
    return new SubmissionFolder(submissions, leftOut);
  }

  /**
   * The name under which a file is known: NFC, without folder. Halves of characters, which Windows
   * allows in names and nothing else can hold, are U+FFFD, as are bytes that are no text.
   */
  public static String name(Path file) {
    String name = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    StringBuilder whole = new StringBuilder(name.length());
    name.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
