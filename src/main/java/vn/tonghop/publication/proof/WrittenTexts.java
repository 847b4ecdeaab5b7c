package vn.tonghop.publication.proof;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, each under a number: short ones in memory, as long as they are not too
 * many, and once however often they are said; all others in a temporary file.
 */
final class WrittenTexts implements Closeable {

  private static final int LONGEST_IN_MEMORY = 40;
  private static final int MOST_IN_MEMORY = 250_000;
  private static final int BUFFER = 1 << 16;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> inMemory = new ArrayList<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER);
  private long[] offsets = new long[1024];
  private int onDisk;
  private long written;
  private @Nullable Path path;
  private @Nullable FileChannel file;

  /**
   * Its number: zero or more in memory, and below zero in the file.
   *
   * @param mayStay whether it may be kept in memory, if it is not there yet
   */
  int add(String text, boolean mayStay) throws IOException {
    if (text.length() <= LONGEST_IN_MEMORY) {
      Integer known = numbers.get(text);
      if (known != null) {
        return known;
      }
      if (mayStay && inMemory.size() < MOST_IN_MEMORY) {
        numbers.put(text, inMemory.size());
        inMemory.add(text);
        return inMemory.size() - 1;
      }
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (onDisk == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length + offsets.length / 2);
    }
    offsets[onDisk++] = written + pending.size();
    pending.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    pending.writeBytes(bytes);
    if (pending.size() >= BUFFER) {
      flush();
    }
    return -onDisk;
  }

  /** How many are in memory. */
  int inMemory() {
    return inMemory.size();
  }

  /** Whether a number is that of a text in memory, which no other text has. */
  static boolean isInMemory(int number) {
    return number >= 0;
  }

  /**
   * The text under a number.
   *
   * @throws UncheckedIOException when the temporary file cannot be read
   */
  String get(int number) {
    if (isInMemory(number)) {
      return inMemory.get(number);
    }
    try {
      flush();
      long offset = offsets[-number - 1];
      int length = read(offset, Integer.BYTES).getInt();
      return new String(read(offset + Integer.BYTES, length).array(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer read(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file().read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("the end of " + path);
      }
    }
    return bytes.flip();
  }

  private void flush() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(pending.toByteArray());
    while (bytes.hasRemaining()) {
      written += file().write(bytes, written);
    }
    pending.reset();
  }

  private FileChannel file() throws IOException {
    if (file == null) {
      path = Files.createTempFile("tonghop-", ".texts");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
