package vn.tonghop.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder of submissions as it comes by e-mail: with things in it that are no workbooks. */
final class HostileFolder {

  static final Path SAMPLE = Path.of("sample-inputs/2021");

  /** Files that cannot be consolidated, each for another reason. */
  static final List<String> BAD =
      List.of(
          "a-pdf.xlsx",
          "b-empty.xlsx",
          "c-truncated.xlsx",
          "d-letter.xlsx",
          "e-password.xlsx",
          "f-password.xls",
          "g-huge.xlsx",
          "h-photo.xlsx",
          "i-half.xls",
          "731-j.xlsx");

  private final Path folder;

  HostileFolder(Path folder) {
    this.folder = folder;
  }

  HostileFolder withSample() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return this;
  }

  HostileFolder withBadOnes() throws IOException, GeneralSecurityException {
    byte[] good = Files.readAllBytes(SAMPLE.resolve("734-tan-phu.xlsx"));
    Files.writeString(folder.resolve("a-pdf.xlsx"), "%PDF-1.4\n1 0 obj\n");
    Files.createFile(folder.resolve("b-empty.xlsx"));
    Files.write(folder.resolve("c-truncated.xlsx"), Arrays.copyOf(good, good.length / 2));
    try (XSSFWorkbook letter = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("d-letter.xlsx"))) {
      letter.createSheet("Thư").createRow(0).createCell(0).setCellValue("Kính gửi Sở");
      letter.write(out);
    }
    encrypt(good, folder.resolve("e-password.xlsx"));
    encryptOld(folder.resolve("f-password.xls"));
    try (RandomAccessFile huge =
        new RandomAccessFile(folder.resolve("g-huge.xlsx").toFile(), "rw")) {
      huge.setLength(65L << 20); // sparse: it takes no room
    }
    Files.write(folder.resolve("h-photo.xlsx"), new byte[] {-1, -40, -1, -32, 0, 16});
    halves(folder.resolve("i-half.xls"));
    Files.write(folder.resolve("731-j.xlsx"), good);
    Files.write(folder.resolve("~$734-tan-phu.xlsx"), new byte[165]);
    Files.writeString(folder.resolve("k-\u202Excod\u001B[2J.xlsx"), "%PDF");
    return this;
  }

  private static void encrypt(byte[] workbook, Path file)
      throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(workbook);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
  }

  private static void encryptOld(Path file) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  /** Half a character in the name of a sheet, which neither UTF-8 nor the database can hold. */
  private static void halves(Path file) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x\uD800\0");
      workbook.createSheet("b\uD800").createRow(0).createCell(0).setCellValue("y");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }
  }
}
