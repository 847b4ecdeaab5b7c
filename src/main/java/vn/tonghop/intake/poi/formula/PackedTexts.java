package vn.tonghop.intake.poi.formula;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts by number, one after the other in a single array. */
final class PackedTexts {

  private byte[] bytes = new byte[256];
  private int[] ends = new int[16];
  private int size;

  void add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    int start = start(size);
    if (start + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, start + added.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(added, 0, bytes, start, added.length);
    ends[size++] = start + added.length;
  }

  String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
