package vn.tonghop.corpus;

import java.util.Arrays;
import java.util.Map;

/** Whether two files say the same: zlib builds pack the same parts differently. */
final class Same {

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Same() {}

  static boolean content(byte[] one, byte[] other) {
    return Arrays.equals(one, other)
        || (isZip(one) && isZip(other) && parts(Zip.parts(one), Zip.parts(other)));
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && Arrays.equals(Arrays.copyOf(bytes, 4), ZIP);
  }

  private static boolean parts(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(part -> Arrays.equals(part.getValue(), other.get(part.getKey())));
  }
}
