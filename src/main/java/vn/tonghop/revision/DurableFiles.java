package vn.tonghop.revision;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Gives files names that outlast a loss of power. Forcing a file to the disk does not force its
 * name: that stands in the folder, and the database may remember a file whose name was lost.
 */
public final class DurableFiles {

  /** Windows does not open folders as files, and writes their changes to its journal itself. */
  private static final boolean FOLDERS_CAN_BE_FORCED = File.separatorChar == '/';

  private DurableFiles() {}

  /** Creates a folder, and those above it that are missing. */
  public static void createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      createFolder(above);
    }
    Files.createDirectories(folder);
    if (above != null) {
      forceFolder(above);
    }
  }

  /** Has the disk keep what a complete file holds. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Gives a forced file its name, at once and in place of whatever has that name. */
  public static void rename(Path partial, Path target) throws IOException {
    Files.move(
        partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(target.resolveSibling(""));
  }

  private static void forceFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
