package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;

/** A submission of which nothing but its end is known. */
final class UnreadableSubmission implements IntakeItems {

  private IntakeItem.@Nullable End end;

  UnreadableSubmission(IntakeItem.End end) {
    this.end = end;
  }

  @Override
  public @Nullable IntakeItem next() {
    IntakeItem.End last = end;
    end = null;
    return last;
  }

  @Override
  public void close() {
    end = null;
  }
}
