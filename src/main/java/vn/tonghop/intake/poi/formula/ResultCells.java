package vn.tonghop.intake.poi.formula;

import java.math.BigDecimal;
import vn.tonghop.intake.SheetCell;

/** Shows the result of a formula as its cell would. */
public interface ResultCells {

  /** A number in a cell of that format. */
  SheetCell number(BigDecimal value, int format);

  /** A text in a cell of that format. */
  SheetCell text(String text, int format);
}
