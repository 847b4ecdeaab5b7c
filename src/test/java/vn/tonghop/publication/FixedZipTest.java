package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

  @Test
  void givesTheSameBytesWhateverTheOrderTheTimesAndTheZone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      byte[] here = repack(archive(1_600_000_000_000L, "a", "b/c", "[T].xml"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      byte[] there = repack(archive(0, "[T].xml", "b/c", "a"));
      assertThat(there).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void keepsEveryPart() throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(repack(archive(0, "a", "b/c", "[T].xml"))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName() + "=" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(parts).containsExactly("[T].xml=part [T].xml", "a=part a", "b/c=part b/c");
  }

  @Test
  void packsPartsAsItPacksAnArchiveOfThem() throws IOException {
    SortedMap<String, FixedZip.Part> parts = new TreeMap<>();
    for (String name : List.of("b/c", "a", "[T].xml")) {
      parts.put(name, out -> out.write(("part " + name).getBytes(StandardCharsets.UTF_8)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedZip.write(parts, out);
    assertThat(out.toByteArray()).isEqualTo(repack(archive(0, "[T].xml", "b/c", "a")));
  }

  private static byte[] repack(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedZip.repack(archive, out);
    return out.toByteArray();
  }

  private static byte[] archive(long time, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(("part " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
