package vn.tonghop.intake.poi.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas of one sheet, by number in the order of their slots. */
final class SheetFormulas {

  private static final Verdict[] VERDICTS = Verdict.values();

  private final PackedTexts texts = new PackedTexts();
  private final List<Shared> shared = new ArrayList<>();
  private int[] slots = new int[16];
  private int[] sharing = new int[16];
  private int[] formats = new int[16];
  private byte[] verdicts = new byte[16];
  private int size;

  /**
   * A formula that other cells share.
   *
   * @param id by which they name it
   * @param row of the cell that holds it; 0 is the first
   * @param column of that cell; 0 is A
   * @param text without its equals sign
   */
  record Shared(int id, int row, int column, String text) {}

  /** Adds a formula whose text stands in its own cell. */
  void add(int slot, int format, String text) {
    add(slot, format, text, -1);
  }

  /** Makes the formula added last one that others share. */
  void share(Shared formula) {
    shared.add(formula);
  }

  /** Adds a formula shared with a cell above; false when there is none of that id. */
  boolean addSharing(int slot, int format, int id) {
    int found = shared.size() - 1;
    while (found >= 0 && shared.get(found).id() != id) {
      found--;
    }
    add(slot, format, "", found);
    return found >= 0;
  }

  private void add(int slot, int format, String text, int of) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
      sharing = Arrays.copyOf(sharing, size * 2);
      formats = Arrays.copyOf(formats, size * 2);
      verdicts = Arrays.copyOf(verdicts, size * 2);
    }
    slots[size] = slot;
    sharing[size] = of;
    formats[size] = format;
    verdicts[size++] = (byte) Verdict.PENDING.ordinal();
    texts.add(text);
  }

  int size() {
    return size;
  }

  int slot(int formula) {
    return slots[formula];
  }

  /** The formula of a slot; below zero when the slot holds a constant. */
  int of(int slot) {
    return Arrays.binarySearch(slots, 0, size, slot);
  }

  /** The first formula at that slot or behind it. */
  int from(int slot) {
    int found = of(slot);
    return found >= 0 ? found : -found - 1;
  }

  int format(int formula) {
    return formats[formula];
  }

  /** Its own text; "" when it is shared. */
  String text(int formula) {
    return texts.get(formula);
  }

  /** The formula it shares; null when its text is its own. */
  @Nullable Shared shared(int formula) {
    return sharing[formula] < 0 ? null : shared.get(sharing[formula]);
  }

  Verdict verdict(int formula) {
    return VERDICTS[verdicts[formula]];
  }

  void settle(int formula, Verdict verdict) {
    verdicts[formula] = (byte) verdict.ordinal();
  }
}
