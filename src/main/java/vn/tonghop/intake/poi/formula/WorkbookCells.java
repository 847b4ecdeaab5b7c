package vn.tonghop.intake.poi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** All cells of a workbook, its hidden sheets included, as compact as evaluating formulas needs. */
public final class WorkbookCells {

  /** Some 50 MB; what has more cells is not evaluated. */
  private static final int MOST_CELLS = 4_000_000;

  private static final int MOST_TEXT = 16 << 20;

  private final IntFunction<String> sharedTexts;
  private final PackedTexts texts = new PackedTexts();
  private final List<CellSheet> sheets = new ArrayList<>();
  private int cells;
  private int textCount;
  private int textCharacters;
  private boolean hiddenRows;
  private boolean beyondLimit;

  /**
   * A workbook without sheets.
   *
   * @param sharedTexts the texts that cells refer to, by number
   */
  public WorkbookCells(IntFunction<String> sharedTexts) {
    this.sharedTexts = sharedTexts;
  }

  /** Adds a sheet behind the others; its cells are written before it is used. */
  public SheetWriter sheet(String name) {
    CellSheet sheet = new CellSheet(name);
    sheets.add(sheet);
    return new SheetWriter(this, sheet);
  }

  List<CellSheet> sheets() {
    return sheets;
  }

  /** The index of the sheet of that name; below zero if there is none. */
  int indexOf(String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).name().toUpperCase(Locale.ROOT).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether another cell finds room. */
  boolean takesCell() {
    beyondLimit |= ++cells > MOST_CELLS;
    return !beyondLimit;
  }

  /** Whether there is more in it than can be evaluated. */
  boolean isBeyondLimit() {
    return beyondLimit;
  }

  void foundHiddenRow() {
    hiddenRows = true;
  }

  /** Whether any row of any sheet is hidden, by hand or by a filter. */
  boolean hasHiddenRows() {
    return hiddenRows;
  }

  /** Keeps a text that the workbook does not share; NOTHING when there is no more room. */
  Stored keep(String text) {
    beyondLimit |= text.length() > MOST_TEXT - textCharacters;
    if (beyondLimit) {
      return Stored.NOTHING;
    }
    textCharacters += text.length();
    texts.add(text);
    return new Stored(Content.TEXT, -(++textCount));
  }

  String text(long number) {
    return number < 0 ? texts.get((int) (-number - 1)) : sharedTexts.apply((int) number);
  }
}
