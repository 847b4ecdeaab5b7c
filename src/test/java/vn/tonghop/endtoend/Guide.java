package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The commands that the operator's guide gives, to be tried as they stand there. */
final class Guide {

  /** Lines that are set apart by four spaces, until one that is not. */
  private static final Pattern BLOCK = Pattern.compile("(?m)(?:^ {4}.*\\n)+");

  private final String text;

  private Guide(String text) {
    this.text = text;
  }

  static Guide read() throws IOException {
    return new Guide(Files.readString(Path.of("src/docs/huong-dan.md")));
  }

  /** The one block of that section in which these words stand. */
  String block(int section, String words) {
    List<String> found =
        BLOCK
            .matcher(section(section))
            .results()
            .map(MatchResult::group)
            .filter(block -> block.contains(words))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " blocks of " + section + " with " + words);
    }
    return found.get(0).replaceAll("(?m)^ {4}", "");
  }

  /** The lines of a block of that section which begin so. */
  String lines(int section, String beginning) {
    List<String> found =
        block(section, beginning).lines().filter(line -> line.startsWith(beginning)).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("no line of " + section + " begins with " + beginning);
    }
    return String.join("\n", found);
  }

  private String section(int number) {
    int begin = text.indexOf("\n## " + number + ". ");
    int end = text.indexOf("\n## ", begin + 1);
    return text.substring(begin, end < 0 ? text.length() : end);
  }
}
