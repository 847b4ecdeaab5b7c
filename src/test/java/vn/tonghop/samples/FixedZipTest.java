package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

  @Test
  void sameContentWrittenAtDifferentTimesGivesTheSameBytes() throws IOException {
    byte[] early = zip(LocalDateTime.of(2021, 3, 12, 8, 30));
    byte[] late = zip(LocalDateTime.of(2026, 1, 1, 0, 0));

    assertThat(FixedZip.repack(early)).isEqualTo(FixedZip.repack(late));
  }

  /** A time in UTC would come from the time zone of the machine. */
  @Test
  void entriesCarryNoTimeInUtc() throws IOException {
    byte[] repacked = FixedZip.repack(zip(LocalDateTime.of(2021, 3, 12, 8, 30)));

    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(repacked))) {
      ZipEntry entry = entries.getNextEntry();
      assertThat(entry.getExtra()).isNull();
      assertThat(new String(entries.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("content");
    }
  }

  private static byte[] zip(LocalDateTime time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("a.xml");
      entry.setTimeLocal(time);
      zip.putNextEntry(entry);
      zip.write("content".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
