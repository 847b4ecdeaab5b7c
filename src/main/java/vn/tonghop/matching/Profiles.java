package vn.tonghop.matching;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The profiles of all đề án, packed: about two hundred bytes each. Words lie one after another in
 * chunks, so that adding one never copies the others.
 */
final class Profiles {

  private static final int CHUNK_BITS_OF_MANY = 18;

  /** A profile always finds room in a chunk. */
  private static final int CHUNK_BITS_OF_FEW = 15;

  private final int chunkBits;
  private final int chunkSize;
  private char[][] chunks = new char[16][];
  private int nextPlace;
  private int size;
  private int[] starts = new int[64];
  private int[] lengths = new int[64];
  private final IntBuffer packed = new IntBuffer();
  private long[] numbers = new long[64 * LONGS];

  private static final int LONGS = 8;
  private static final int IDENTITY = 0;
  private static final int CONTENT = 1;
  private static final int TAX_CODE = 2;
  private static final int AMOUNTS = 3;
  private static final int WHOLE = 7;

  private Profiles(int chunkBits) {
    this.chunkBits = chunkBits;
    this.chunkSize = 1 << chunkBits;
  }

  /** None yet, and room for many. */
  static Profiles ofMany() {
    return new Profiles(CHUNK_BITS_OF_MANY);
  }

  /** None yet, and room for some that are soon added to many. */
  static Profiles ofFew() {
    return new Profiles(CHUNK_BITS_OF_FEW);
  }

  int size() {
    return size;
  }

  int add(Profile profile) {
    makeRoom();
    ProfileLayout.write(profile, packed);
    lengths[size] = ShortNumbers.length(packed);
    starts[size] = room(lengths[size]);
    ShortNumbers.write(packed, chunk(size), start(size));
    int base = size * LONGS;
    numbers[base + IDENTITY] = profile.identity;
    numbers[base + CONTENT] = profile.contentHash;
    numbers[base + TAX_CODE] = profile.taxCode;
    numbers[base + WHOLE] = profile.whole;
    System.arraycopy(profile.amounts, 0, numbers, base + AMOUNTS, 4);
    return size++;
  }

  /** Adds all of these, in their order. */
  void addAll(Profiles others) {
    for (int index = 0; index < others.size; index++) {
      makeRoom();
      int length = others.lengths[index];
      int start = room(length);
      System.arraycopy(
          others.chunk(index),
          others.start(index),
          chunks[start >>> chunkBits],
          start & (chunkSize - 1),
          length);
      System.arraycopy(others.numbers, index * LONGS, numbers, size * LONGS, LONGS);
      lengths[size] = length;
      starts[size++] = start;
    }
  }

  private void makeRoom() {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + size / 2);
      lengths = Arrays.copyOf(lengths, starts.length);
      numbers = Arrays.copyOf(numbers, starts.length * LONGS);
    }
  }

  /** Forgets the one that was added last. */
  void removeLast() {
    size--;
    nextPlace = starts[size];
  }

  private int room(int length) {
    if (length > chunkSize) {
      throw new IllegalStateException("a profile of " + length + " places does not fit");
    }
    if ((nextPlace & (chunkSize - 1)) + length > chunkSize) {
      nextPlace = (nextPlace | (chunkSize - 1)) + 1;
    }
    int chunk = nextPlace >>> chunkBits;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * chunks.length);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new char[chunkSize];
    }
    int start = nextPlace;
    nextPlace += length;
    return start;
  }

  /**
   * Reads a little of each, so that the processor fetches them from memory together and not one
   * after another when they are compared.
   *
   * @return what was read, which says nothing
   */
  long fetch(IntBuffer indexes) {
    long read = 0;
    for (int at = 0; at < indexes.size(); at++) {
      read += whole(indexes.get(at)) + starts[indexes.get(at)];
    }
    for (int at = 0; at < indexes.size(); at++) {
      read += chunk(indexes.get(at))[start(indexes.get(at))];
    }
    return read;
  }

  long identity(int index) {
    return numbers[index * LONGS + IDENTITY];
  }

  /** An order of đề án by what they say; equal only for those that say the same. */
  long whole(int index) {
    return numbers[index * LONGS + WHOLE];
  }

  /** An order that does not depend on where they came from. */
  Comparator<Integer> byWhatTheySay() {
    return Comparator.<Integer>comparingLong(this::whole).thenComparing(Comparator.naturalOrder());
  }

  /** Whether two say the same in all that is compared. */
  boolean saySame(int one, int other) {
    return whole(one) == whole(other)
        && Arrays.equals(
            numbers,
            one * LONGS,
            one * LONGS + LONGS,
            numbers,
            other * LONGS,
            other * LONGS + LONGS)
        && Arrays.equals(chunk(one), start(one), end(one), chunk(other), start(other), end(other));
  }

  char[] chunk(int index) {
    return chunks[starts[index] >>> chunkBits];
  }

  int start(int index) {
    return starts[index] & (chunkSize - 1);
  }

  private int end(int index) {
    return start(index) + lengths[index];
  }

  /** 0 when it has no content. */
  long contentHash(int index) {
    return numbers[index * LONGS + CONTENT];
  }

  long taxCode(int index) {
    return numbers[index * LONGS + TAX_CODE];
  }

  /** Total, provincial, own, other: 0 to 3. */
  long amount(int index, int which) {
    return numbers[index * LONGS + AMOUNTS + which];
  }
}
