package vn.tonghop.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/**
 * PostgreSQL's programs for this platform, unpacked once from zonky's archive. Zonky's own
 * unpacking takes a half-written file for a finished one after a kill or a full disk, and opens its
 * folder to everybody; here a folder appears under its name only when it is complete.
 */
final class Binaries {

  private Binaries() {}

  /**
   * The folder that holds {@code bin}, {@code lib} and {@code share}.
   *
   * @param folder where versions stand side by side, each under checksum and length of its archive
   */
  static Path unpackedIn(Path folder) throws IOException, DatabaseUnavailableException {
    byte[] archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path complete = folder.resolve(checksum(archive));
    if (!Files.exists(complete)) {
      Files.createDirectories(folder);
      Folders.clear(folder, complete.getFileName() + ".new-");
      Path unfinished = Files.createTempDirectory(folder, complete.getFileName() + ".new-");
      try {
        unpack(archive, unfinished);
        Files.move(unfinished, complete);
      } catch (IOException e) {
        Folders.clear(unfinished);
        throw e;
      }
    }
    return complete;
  }

  static byte[] archive(String system, String architecture)
      throws IOException, DatabaseUnavailableException {
    try (InputStream archive =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            family(system), architecture.equals("amd64") ? "x86_64" : architecture)) {
      return archive.readAllBytes();
    } catch (IllegalStateException | UnsupportedOperationException e) {
      // So the resolver says that it has none for this platform.
      throw new DatabaseUnavailableException(Reason.PLATFORM_UNSUPPORTED, e, system, architecture);
    }
  }

  /** The resolver's names of operating systems. */
  private static String family(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "Windows";
    }
    return name.startsWith("mac") ? "Darwin" : system;
  }

  /** Tells one version from another, at every start and stop: nothing slower is needed for that. */
  private static String checksum(byte[] archive) {
    CRC32 sum = new CRC32();
    sum.update(archive);
    return HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + archive.length;
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      @Nullable TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        unpack(entry, tar, target);
        entry = tar.getNextEntry();
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    boolean program = file.startsWith(target.resolve("bin"));
    if (program && !file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }
}
