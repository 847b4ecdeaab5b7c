package vn.tonghop.pipeline;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.audit.Sha256;
import vn.tonghop.revision.DurableFiles;

/**
 * A folder in which a file appears under its name only when it is complete: it is written under a
 * temporary name, checked, forced to the disk, and moved. What was published once is never replaced
 * by something else.
 */
public final class OutputFolder {

  /** Writes the content of a file. */
  public interface Content {

    void writeTo(OutputStream out) throws IOException;
  }

  /** Looks at a file that is complete, before it gets its name; throws when it must not. */
  interface Check {

    void check(Path file) throws IOException;
  }

  /** Behind the name of what was refused: no office program opens that by itself. */
  private static final String REFUSED = ".refused";

  private final Path folder;
  private final Runnable permission;
  private final PartialFiles leftBehind = new PartialFiles();

  /**
   * Creates the folder if it is missing.
   *
   * @param permission throws when this process may not put files into the folder any more; asked
   *     for each of them before anything is done, and again when nothing but its name is missing
   */
  OutputFolder(Path folder, Runnable permission) throws IOException {
    DurableFiles.createFolder(folder);
    this.folder = folder;
    this.permission = permission;
  }

  /**
   * Writes a file, in place of one of that name with the same bytes, and returns its SHA-256.
   *
   * @param name of it, within a folder of this one where it has a slash
   * @throws ForeignOutputException when a file of that name has other bytes
   * @throws IOException when it cannot be written completely, or the check refuses it; a file of
   *     that name is then as it was, as it is when there is no permission
   */
  String write(String name, Content content, Check check) throws IOException {
    return write(
        name,
        content,
        check,
        sha256 -> {
          refuseToReplace(folder.resolve(name), sha256);
          return true;
        });
  }

  /** The same of a file at which nobody has to look first. */
  String write(String name, Content content) throws IOException {
    return write(name, content, complete -> {});
  }

  /**
   * Writes a copy of a file, read once.
   *
   * @param sha256 of what it must be
   * @throws AlteredOutputException when it is something else
   * @throws ForeignOutputException when a file of that name has other bytes
   */
  void copy(String name, Path original, String sha256) throws IOException {
    write(
        name,
        out -> Files.copy(original, out),
        complete -> {},
        copied -> {
          if (!copied.equals(sha256)) {
            throw new AlteredOutputException(original);
          }
          refuseToReplace(folder.resolve(name), sha256);
          return true;
        });
  }

  /**
   * Writes a file that nobody takes for published, in place of whatever has that name: one with the
   * same bytes stays untouched, so that it may be open elsewhere.
   *
   * @throws IOException when it cannot be written completely; a file of that name is then as it was
   */
  void put(String name, Content content) throws IOException {
    write(name, content, complete -> {}, sha256 -> !isThere(folder.resolve(name), sha256));
  }

  /**
   * The names of the files that are there, with those in folders within this one; of one that was
   * not completed, the name that it was to have.
   */
  Set<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(PartialFiles.outputOf(file)))
          .map(name -> name.toString().replace(File.separatorChar, '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * Removes files, and what a dead process left behind of them; a folder within this one too, when
   * they were the last there. Asks for permission even when there are none.
   */
  void discard(Collection<String> names) throws IOException {
    permission.run();
    // Looked for anew: some may have been left since this one wrote the first file there.
    PartialFiles leftByNow = new PartialFiles();
    for (String name : names) {
      permission.run();
      Path file = folder.resolve(name);
      if (Files.isDirectory(file.resolveSibling(""))) {
        leftByNow.discard(file);
        Files.deleteIfExists(file);
      }
    }
    for (String name : names) {
      removeWhenEmpty(name);
    }
  }

  /** Removes the folder within this one in which a file would be, when nothing is in it. */
  void removeWhenEmpty(String name) throws IOException {
    Path within = folder.resolve(name).resolveSibling("");
    if (!within.equals(folder) && Files.isDirectory(within) && isEmpty(within)) {
      Files.delete(within);
    }
  }

  /** Whether nothing is in a folder. */
  static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /**
   * Writes a file that belongs to no revision, in place of whatever has that name.
   *
   * @throws IOException when it cannot be written completely; a file of that name is then as it was
   */
  public static void replace(Path file, Content content) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    if (folder == null || name == null) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    new OutputFolder(folder, () -> {})
        .write(name.toString(), content, complete -> {}, sha256 -> true);
  }

  /** Asked for the hash of what was written, whether it is to get its name. */
  private interface Consent {

    boolean to(String sha256) throws IOException;
  }

  private String write(String name, Content content, Check check, Consent consent)
      throws IOException {
    permission.run();
    Path file = folder.resolve(name);
    DurableFiles.createFolder(file.resolveSibling(""));
    leftBehind.discard(file);
    Path partial = PartialFiles.of(file);
    MessageDigest digest = Sha256.digest();
    String sha256;
    try {
      try (OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(partial)), digest)) {
        content.writeTo(out);
      }
      check(partial, file, check);
      sha256 = Sha256.hex(digest.digest());
      if (consent.to(sha256)) {
        DurableFiles.force(partial);
        permission.run();
        DurableFiles.rename(partial, file);
        Files.deleteIfExists(refused(file));
      }
    } finally {
      Files.deleteIfExists(partial);
    }
    return sha256;
  }

  /** What says something wrong is kept to be looked at, but not under its name. */
  private static void check(Path partial, Path file, Check check) throws IOException {
    try {
      check.check(partial);
    } catch (WrongOutputException wrong) {
      Path refused = refused(file);
      DurableFiles.rename(partial, refused);
      wrong.keptAs(refused);
      throw wrong;
    }
  }

  private static Path refused(Path file) {
    return file.resolveSibling(file.getFileName() + REFUSED);
  }

  private static void refuseToReplace(Path existing, String sha256) throws IOException {
    if (Files.isRegularFile(existing) && !isThere(existing, sha256)) {
      throw new ForeignOutputException(existing);
    }
  }

  private static boolean isThere(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
  }
}
