package vn.tonghop.publication;

import java.io.OutputStream;
import java.util.zip.CRC32;

/** Takes in a part of an archive to tell how long it is, and its checksum. */
final class PartSize extends OutputStream {

  private final CRC32 checksum = new CRC32();
  private long bytes;

  @Override
  public void write(int one) {
    checksum.update(one);
    bytes++;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) {
    checksum.update(buffer, offset, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  long checksum() {
    return checksum.getValue();
  }
}
