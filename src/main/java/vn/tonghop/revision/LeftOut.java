package vn.tonghop.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What lies in the folder of submissions and is none. It is no part of the revision: a workbook
 * that somebody has open must not make a new one.
 *
 * @param name NFC, without folder
 * @param why it is left out
 */
public record LeftOut(String name, Why why) {

  /** Why something is left out. The names stand in the operations log. */
  public enum Why {
    /** An office program has a workbook of nearly that name open. */
    LOCK,
    /** Pictures and settings that a system keeps of the folder. */
    OF_SYSTEM,
    /** A file on its way, or forgotten by a program. */
    TEMPORARY,
    HIDDEN,
    /** Submissions are looked for in the folder itself only. */
    FOLDER,
    /** What lies elsewhere, nobody sent; or the link leads nowhere. */
    LINK,
    /** A pipe, a device and the like. */
    NO_FILE
  }

  private static final Set<String> OF_SYSTEM =
      Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "__macosx", ".directory");

  private static final List<String> TEMPORARY =
      List.of(".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", "~");

  /** What an entry of the folder is, if it is no submission. */
  static Optional<LeftOut> of(Path entry, Path folder) throws IOException {
    String name = SubmissionFolder.name(entry);
    Optional<Why> why = byName(name);
    return (why.isPresent() ? why : byKind(entry, folder)).map(known -> new LeftOut(name, known));
  }

  private static Optional<Why> byKind(Path entry, Path folder) throws IOException {
    if (Files.isSymbolicLink(entry)) {
      boolean within =
          Files.isRegularFile(entry) && entry.toRealPath().startsWith(folder.toRealPath());
      return within ? Optional.empty() : Optional.of(Why.LINK);
    }
    if (Files.isDirectory(entry)) {
      return Optional.of(Why.FOLDER);
    }
    if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(Why.NO_FILE);
    }
    return Files.isHidden(entry) ? Optional.of(Why.HIDDEN) : Optional.empty();
  }

  private static Optional<Why> byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("~$") || lower.startsWith(".~lock.")) {
      return Optional.of(Why.LOCK);
    }
    if (OF_SYSTEM.contains(lower) || lower.startsWith("._")) {
      return Optional.of(Why.OF_SYSTEM);
    }
    if (TEMPORARY.stream().anyMatch(lower::endsWith) || lower.startsWith("~wrl")) {
      return Optional.of(Why.TEMPORARY);
    }
    return lower.startsWith(".") ? Optional.of(Why.HIDDEN) : Optional.empty();
  }
}
