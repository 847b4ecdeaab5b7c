package vn.tonghop.pipeline;

import java.util.Arrays;
import vn.tonghop.proposal.Origin;

/** Where đề án stand, by index: of a million of them twelve million bytes are kept. */
final class Places {

  private static final int FIRST_ROOM = 1_024;

  private int[] submissions = new int[FIRST_ROOM];
  private int[] sheets = new int[FIRST_ROOM];
  private int[] rows = new int[FIRST_ROOM];
  private int size;

  void add(Origin origin) {
    if (size == rows.length) {
      submissions = Arrays.copyOf(submissions, size * 2);
      sheets = Arrays.copyOf(sheets, size * 2);
      rows = Arrays.copyOf(rows, size * 2);
    }
    submissions[size] = origin.submission();
    sheets[size] = origin.sheet();
    rows[size] = origin.row();
    size++;
  }

  Origin at(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return new Origin(submissions[index], sheets[index], rows[index]);
  }
}
