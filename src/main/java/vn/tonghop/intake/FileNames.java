package vn.tonghop.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;

/** What is to be said of the name of a file, whatever is in it. */
final class FileNames {

  private FileNames() {}

  /**
   * A name with characters that nobody sees, or that make it be read backwards: it could pass for
   * that of another file. Names are never used as paths, and are shown without these characters.
   */
  static Optional<Finding> unprintable(String name) {
    String characters =
        name.codePoints()
            .filter(FileNames::isUnprintable)
            .distinct()
            .sorted()
            .limit(5)
            .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
            .collect(Collectors.joining(", "));
    return characters.isEmpty()
        ? Optional.empty()
        : Optional.of(IntakeFindings.fileNameNotPrintable(name, characters));
  }

  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> character == '/' || character == '\\' || character == 0xFFFD;
    };
  }
}
