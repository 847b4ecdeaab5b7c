package vn.tonghop.intake.poi;

import java.io.EOFException;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/**
 * Looks over the records of an .xls before it is read into memory, where two bytes of it can become
 * a hundred. What is no stream of records is left to be found by whoever reads it.
 */
final class XlsCheck {

  // Numbers of records: [MS-XLS] 2.3.1.
  private static final int FILE_PASS = 0x2F;
  private static final int BOUND_SHEET = 0x85;
  private static final int FONT = 0x31;
  private static final int MERGED = 0xE5;
  private static final int MANY_NUMBERS = 0xBD;
  private static final int MANY_BLANKS = 0xBE;
  private static final int FORMAT = 0x41E;
  private static final int CELL_FORMAT = 0xE0;
  private static final int ROW = 0x208;
  private static final int TEXTS = 0xFC;

  /** A row keeps a place for each column that it claims; so many take as much as a cell. */
  private static final int PLACES_A_CELL = 16;

  private final SubmissionFile file;
  private final Limits limits;
  private final long[] counts = new long[Limit.values().length];

  private XlsCheck(SubmissionFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Looks over the stream of that name.
   *
   * @throws EncryptedDocumentException when a password protects the records
   */
  static void check(SubmissionFile file, Limits limits, DirectoryNode root, String stream)
      throws IOException, UnreadableWorkbookException {
    try (DocumentInputStream in = root.createDocumentInputStream(stream)) {
      new XlsCheck(file, limits).check(in);
    }
  }

  private void check(DocumentInputStream in) throws IOException, UnreadableWorkbookException {
    byte[] start = new byte[8];
    while (in.available() >= 4) {
      in.readFully(start, 0, 4);
      int length = number(start, 2);
      int seen = Math.min(Math.min(length, start.length), in.available());
      int record = number(start, 0);
      in.readFully(start, 0, seen);
      if (record == 0 && length == 0) {
        return; // what fills the stream up behind the last record
      }
      count(record, length, seen < start.length ? start.clone() : start);
      skip(in, length - seen);
    }
  }

  private void count(int record, int length, byte[] body) throws UnreadableWorkbookException {
    switch (record) {
      case FILE_PASS -> throw new EncryptedDocumentException("password");
      case BOUND_SHEET -> add(Limit.SHEETS, 1);
      case FONT, FORMAT, CELL_FORMAT -> add(Limit.STYLES, 1);
      case MERGED -> add(Limit.MERGED_CELLS, number(body, 0));
      case MANY_BLANKS -> add(Limit.XLS_CELLS, length / 2);
      case MANY_NUMBERS -> add(Limit.XLS_CELLS, length / 6);
      case ROW -> add(Limit.XLS_CELLS, 1 + number(body, 4) / PLACES_A_CELL);
      case TEXTS -> add(Limit.TEXTS, number(body, 4) | (long) number(body, 6) << 16);
      default -> add(Limit.XLS_CELLS, 1);
    }
  }

  private void add(Limit limit, long more) throws UnreadableWorkbookException {
    counts[limit.ordinal()] += more;
    if (counts[limit.ordinal()] > limits.of(limit)) {
      throw Unreadable.tooLarge(file, limit, limits);
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static void skip(DocumentInputStream in, int count) throws IOException {
    if (count > 0 && in.skip(count) < count) {
      throw new EOFException("record");
    }
  }
}
