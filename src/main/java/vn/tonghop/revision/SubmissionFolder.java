package vn.tonghop.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that lie in the folder of submissions.
 *
 * @param submissions in the order of their names, whatever order the file system gives
 * @param leftOut names of what nobody sent: office lock files, hidden files, thumbnails, folders,
 *     links that lead out of the folder
 */
public record SubmissionFolder(List<Path> submissions, List<String> leftOut) {

  private static final Set<String> NOBODY_SENT = Set.of("thumbs.db", "desktop.ini");

  public SubmissionFolder {
    submissions = List.copyOf(submissions);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Lists a folder, without its subfolders.
   *
   * @throws IOException when it cannot be listed
   */
  public static SubmissionFolder list(Path folder) throws IOException {
    List<Path> submissions = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted(Comparator.comparing(SubmissionFolder::name)).toList()) {
        if (isOfFolder(entry, folder) && !isLeftOut(name(entry))) {
          submissions.add(entry);
        } else {
          leftOut.add(name(entry));
        }
      }
    }
    return new SubmissionFolder(submissions, leftOut);
  }

  /** The name under which a file is known: NFC, without folder. */
  public static String name(Path file) {
    return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
  }

  /** A link is followed only within the folder: what lies elsewhere, nobody sent. */
  private static boolean isOfFolder(Path entry, Path folder) throws IOException {
    return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
        || (Files.isRegularFile(entry) && entry.toRealPath().startsWith(folder.toRealPath()));
  }

  private static boolean isLeftOut(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || NOBODY_SENT.contains(name.toLowerCase(Locale.ROOT));
  }
}
