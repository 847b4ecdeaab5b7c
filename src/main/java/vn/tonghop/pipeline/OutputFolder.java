package vn.tonghop.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import vn.tonghop.audit.Sha256;

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
  public interface Check {

    Check NONE = file -> {};

    void check(Path file) throws IOException;
  }

  private final Path folder;
  private final Runnable permission;

  /**
   * Creates the folder if it is missing.
   *
   * @param permission throws when this process may not put files into the folder any more; asked
   *     for each of them, when nothing but its name is missing
   */
  public OutputFolder(Path folder, Runnable permission) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.permission = permission;
  }

  /**
   * Writes a file, in place of one of that name with the same bytes, and returns its SHA-256.
   *
   * @throws ForeignOutputException when a file of that name has other bytes
   * @throws IOException when it cannot be written completely, or the check refuses it; a file of
   *     that name is then as it was, as it is when there is no permission
   */
  public String write(String name, Content content, Check check) throws IOException {
    Path partial = folder.resolve("." + name + ".partial");
    MessageDigest digest = Sha256.digest();
    String sha256;
    try {
      try (OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(partial)), digest)) {
        content.writeTo(out);
      }
      check.check(partial);
      sha256 = Sha256.hex(digest.digest());
      refuseToReplace(folder.resolve(name), sha256);
      try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      permission.run();
      Files.move(
          partial,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
    return sha256;
  }

  private static void refuseToReplace(Path existing, String sha256) throws IOException {
    if (Files.isRegularFile(existing) && !Sha256.of(existing).equals(sha256)) {
      throw new ForeignOutputException(existing);
    }
  }
}
