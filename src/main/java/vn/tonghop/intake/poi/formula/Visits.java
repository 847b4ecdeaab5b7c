package vn.tonghop.intake.poi.formula;

/** What evaluating one formula looked at, and how much evaluating may still look at in all. */
final class Visits {

  /** More text than any cell can hold, joined by one formula. */
  private static final int MOST_JOINED = 1 << 20;

  private long left;
  private final LongStack pending = new LongStack();
  private final LongStack open = new LongStack();
  private boolean joins;
  private boolean circular;
  private boolean nothing;
  private boolean localText;
  private int characters;

  /**
   * Starts with nothing looked at.
   *
   * @param most cells that all formulas together may look at
   */
  Visits(long most) {
    left = most;
  }

  /** Thrown through the engine when there is no sense in going on. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(String why) {
      super(why, null, false, false);
    }
  }

  /**
   * Begins with another formula.
   *
   * @param joinsTexts whether it puts texts together
   */
  void begin(boolean joinsTexts) {
    pending.clear();
    open.clear();
    joins = joinsTexts;
    circular = false;
    nothing = false;
    localText = false;
    characters = 0;
  }

  void cell() {
    if (left <= 0) {
      throw new Stopped("cells");
    }
    left--;
  }

  boolean isExhausted() {
    return left <= 0;
  }

  void text(String text) {
    if (joins) {
      characters += text.length();
      if (characters > MOST_JOINED) {
        throw new Stopped("characters");
      }
    }
    localText |= LocalText.is(text);
  }

  void pendingFormula(long id) {
    pending.push(id);
  }

  void openFormula(long id) {
    open.push(id);
  }

  void circularFormula() {
    circular = true;
  }

  void noValue() {
    nothing = true;
  }

  /** Formulas that were not evaluated yet, in the order they were met. */
  LongStack pending() {
    return pending;
  }

  /** Formulas that wait for this one. */
  LongStack open() {
    return open;
  }

  boolean metCircular() {
    return circular;
  }

  boolean metNothing() {
    return nothing;
  }

  /** Whether it read a text that is another number, or none, in another country. */
  boolean metLocalText() {
    return localText;
  }
}
