package vn.tonghop.matching;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The profiles of all đề án, packed: a few hundred bytes each. Words lie one after another in
 * chunks, so that adding one never copies the others.
 */
final class Profiles {

  private static final int CHUNK_BITS_OF_MANY = 18;

  /** A profile always finds room in a chunk. */
  private static final int CHUNK_BITS_OF_FEW = 15;

  private static final int HEADER = 8;
  private static final int FUNDED = 1;
  private static final int PLACED_BY_IMPLEMENTER = 2;
  private static final int WITH_DIACRITICS = 4;
  private static final int COMMUNE_OF_IMPLEMENTER = 8;
  private static final int FORM_BIT = 4;

  private final int chunkBits;
  private final int chunkSize;
  private int[][] chunks = new int[16][];
  private int nextWord;
  private int size;
  private int[] starts = new int[64];
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
    int length =
        HEADER
            + profile.name.size()
            + profile.content.size()
            + profile.beneficiary.size()
            + profile.implementer.size()
            + profile.communes.size()
            + profile.districts.size()
            + profile.representative.size()
            + profile.particulars.size()
            + profile.sites.size();
    int start = room(length);
    starts[size] = start;
    int[] chunk = chunks[start >>> chunkBits];
    int at = start & (chunkSize - 1);
    chunk[at++] = profile.name.size() << 16 | profile.content.size();
    chunk[at++] = profile.beneficiary.size() << 16 | profile.implementer.size();
    chunk[at++] =
        profile.communes.size() << 16
            | profile.districts.size() << 8
            | profile.representative.size();
    chunk[at++] = profile.programme;
    chunk[at++] = profile.startMonth << 16 | profile.endMonth & 0xFFFF;
    chunk[at++] =
        profile.form << FORM_BIT
            | (profile.communeOfImplementer ? COMMUNE_OF_IMPLEMENTER : 0)
            | (profile.withDiacritics ? WITH_DIACRITICS : 0)
            | (profile.placedByImplementer ? PLACED_BY_IMPLEMENTER : 0)
            | (profile.funded ? FUNDED : 0);
    chunk[at++] = profile.part << 16 | profile.particulars.size();
    chunk[at++] = profile.submitter << 8 | profile.sites.size();
    at = copy(profile.name, chunk, at);
    at = copy(profile.content, chunk, at);
    at = copy(profile.beneficiary, chunk, at);
    at = copy(profile.implementer, chunk, at);
    at = copy(profile.communes, chunk, at);
    at = copy(profile.districts, chunk, at);
    at = copy(profile.representative, chunk, at);
    at = copy(profile.particulars, chunk, at);
    copy(profile.sites, chunk, at);
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
      int length = others.end(index) - others.start(index);
      int start = room(length);
      System.arraycopy(
          others.chunk(index),
          others.start(index),
          chunks[start >>> chunkBits],
          start & (chunkSize - 1),
          length);
      System.arraycopy(others.numbers, index * LONGS, numbers, size * LONGS, LONGS);
      starts[size++] = start;
    }
  }

  private void makeRoom() {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + size / 2);
      numbers = Arrays.copyOf(numbers, starts.length * LONGS);
    }
  }

  /** Forgets the one that was added last. */
  void removeLast() {
    size--;
    nextWord = starts[size];
  }

  private int room(int length) {
    if ((nextWord & (chunkSize - 1)) + length > chunkSize) {
      nextWord = (nextWord | (chunkSize - 1)) + 1;
    }
    int chunk = nextWord >>> chunkBits;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * chunks.length);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new int[chunkSize];
    }
    int start = nextWord;
    nextWord += length;
    return start;
  }

  private static int copy(IntBuffer words, int[] chunk, int start) {
    int at = start;
    for (int of = 0; of < words.size(); of++) {
      chunk[at++] = words.get(of);
    }
    return at;
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

  private int[] chunk(int index) {
    return chunks[starts[index] >>> chunkBits];
  }

  private int start(int index) {
    return starts[index] & (chunkSize - 1);
  }

  private int end(int index) {
    int[] chunk = chunk(index);
    int at = start(index);
    int words = (chunk[at] >>> 16) + (chunk[at] & 0xFFFF);
    words += (chunk[at + 1] >>> 16) + (chunk[at + 1] & 0xFFFF);
    words += (chunk[at + 2] >>> 16) + (chunk[at + 2] >>> 8 & 0xFF) + (chunk[at + 2] & 0xFF);
    return at + HEADER + words + (chunk[at + 6] & 0xFFFF) + (chunk[at + 7] & 0xFF);
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

  /** A view of one profile, to be moved from one to the next. */
  final class View {

    private int[] chunk = new int[0];
    private int header;
    private int index;

    void moveTo(int profile) {
      index = profile;
      chunk = chunks[starts[profile] >>> chunkBits];
      header = starts[profile] & (chunkSize - 1);
    }

    int index() {
      return index;
    }

    int programme() {
      return chunk[header + 3];
    }

    int startMonth() {
      return chunk[header + 4] >> 16;
    }

    int endMonth() {
      return (short) chunk[header + 4];
    }

    int form() {
      return chunk[header + 5] >>> FORM_BIT;
    }

    int part() {
      return chunk[header + 6] >>> 16;
    }

    boolean isFunded() {
      return (chunk[header + 5] & FUNDED) != 0;
    }

    /** 0 where a beneficiary is named, or one district alone can be meant. */
    int submitter() {
      return chunk[header + 7] >>> 8;
    }

    boolean isCommuneOfImplementer() {
      return (chunk[header + 5] & COMMUNE_OF_IMPLEMENTER) != 0;
    }

    boolean isPlacedByImplementer() {
      return (chunk[header + 5] & PLACED_BY_IMPLEMENTER) != 0;
    }

    void name(Words words) {
      words.set(chunk, header + HEADER, nameLength());
    }

    void content(Words words) {
      words.set(chunk, header + HEADER + nameLength(), contentLength());
    }

    void beneficiary(Words words) {
      boolean diacritics = (chunk[header + 5] & WITH_DIACRITICS) != 0;
      words.set(chunk, beneficiaryStart(), beneficiaryLength(), diacritics);
    }

    void implementer(Words words) {
      words.set(chunk, implementerStart(), implementerLength());
    }

    void communes(Words words) {
      words.set(chunk, communesStart(), communesLength());
    }

    void districts(Words words) {
      words.set(chunk, communesStart() + communesLength(), districtsLength());
    }

    void representative(Words words) {
      words.set(
          chunk, communesStart() + communesLength() + districtsLength(), chunk[header + 2] & 0xFF);
    }

    void particulars(Words words) {
      int start = communesStart() + communesLength() + districtsLength();
      words.set(chunk, start + (chunk[header + 2] & 0xFF), chunk[header + 6] & 0xFFFF);
    }

    void sites(Words words) {
      int particulars =
          communesStart() + communesLength() + districtsLength() + (chunk[header + 2] & 0xFF);
      words.set(chunk, particulars + (chunk[header + 6] & 0xFFFF), chunk[header + 7] & 0xFF);
    }

    private int nameLength() {
      return chunk[header] >>> 16;
    }

    private int contentLength() {
      return chunk[header] & 0xFFFF;
    }

    private int beneficiaryLength() {
      return chunk[header + 1] >>> 16;
    }

    private int implementerLength() {
      return chunk[header + 1] & 0xFFFF;
    }

    private int communesLength() {
      return chunk[header + 2] >>> 16;
    }

    private int districtsLength() {
      return chunk[header + 2] >>> 8 & 0xFF;
    }

    private int beneficiaryStart() {
      return header + HEADER + nameLength() + contentLength();
    }

    private int implementerStart() {
      return beneficiaryStart() + beneficiaryLength();
    }

    private int communesStart() {
      return implementerStart() + implementerLength();
    }
  }
}
