package vn.tonghop.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/**
 * The subfolder {@code postgres} of the work folder: programs, data, log and password of the
 * embedded server. Only its owner may enter it; on Windows it has the rights of the work folder.
 */
record ServerFolder(Path root) {

  /** Creates it, and the work folder, if need be. */
  static ServerFolder in(Path workFolder) throws DatabaseUnavailableException {
    try {
      Files.createDirectories(workFolder);
      Path root = workFolder.toRealPath().resolve("postgres");
      if (!Files.isDirectory(root)) {
        Files.createDirectory(root, ownerOnly("rwx------"));
      }
      return new ServerFolder(suitable(root.toRealPath()));
    } catch (FileAlreadyExistsException e) {
      throw new DatabaseUnavailableException(Reason.WORK_FOLDER_NOT_A_FOLDER, e, e.getFile());
    } catch (IOException e) {
      throw explain(workFolder.toAbsolutePath(), e);
    }
  }

  /** pg_ctl puts paths between double quotes and gives them to a shell, which reads these signs. */
  private static Path suitable(Path root) throws DatabaseUnavailableException {
    boolean shell = !FileSystems.getDefault().getSeparator().equals("\\");
    if (shell && root.toString().chars().anyMatch(sign -> "\"$`\\\n".indexOf(sign) >= 0)) {
      throw new DatabaseUnavailableException(Reason.WORK_FOLDER_NAME_UNSUITABLE, null, root);
    }
    return root;
  }

  Path data() {
    return root.resolve("data");
  }

  Path binaries() {
    return root.resolve("binaries");
  }

  Path lock() {
    return root.resolve("lock");
  }

  /** What the server has to say. */
  Path log() {
    return root.resolve("server.log");
  }

  Path passwordFile() {
    return root.resolve("password");
  }

  /** 256 random bits, in a file that only the owner may read. */
  void createPassword() throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(passwordFile());
    Files.createFile(passwordFile(), ownerOnly("rw-------"));
    Files.writeString(
        passwordFile(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n",
        StandardCharsets.US_ASCII,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
  }

  String password() throws IOException, DatabaseUnavailableException {
    if (!Files.exists(passwordFile())) {
      throw new DatabaseUnavailableException(Reason.PASSWORD_FILE_MISSING, null, passwordFile());
    }
    return Files.readString(passwordFile(), StandardCharsets.US_ASCII).strip();
  }

  /** Says in plain words why the folder cannot be worked with. */
  DatabaseUnavailableException explain(IOException e) {
    return explain(root, e);
  }

  private static DatabaseUnavailableException explain(Path folder, IOException e) {
    String detail = detail(e);
    if (saysDiskFull(detail)) {
      return new DatabaseUnavailableException(Reason.DISK_FULL, e, folder);
    }
    return new DatabaseUnavailableException(Reason.WORK_FOLDER_NOT_WRITABLE, e, folder, detail);
  }

  private static String detail(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "Permission denied";
    }
    String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text;
  }

  /** In the words of Unix, and of Windows. */
  static boolean saysDiskFull(String text) {
    return text.contains("No space left on device")
        || text.contains("not enough space on the disk");
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
