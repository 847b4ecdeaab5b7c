package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** On pages of 100 points, of which the heading takes 20, and 5 are left free. */
class PageBreaksTest {

  private static final int HEADING = 1;

  private final PageBreaks breaks = new PageBreaks(25, 20);
  private int rows = HEADING;

  @Test
  void aPartThatFitsOnAPageIsNotTorn() throws IOException {
    part(20, 20);
    part(11, 20);
    assertThat(applied()).as("before the second one").containsExactly(3);
  }

  @Test
  void aLongPartIsTornButNotBelowWhatOpensIt() throws IOException {
    part(10, 20);
    part(10, 31, 20, 20);
    assertThat(applied()).containsExactly(3, 6);
  }

  @Test
  void asManyPartsAsFitShareAPage() throws IOException {
    part(10, 20);
    part(10, 10);
    part(10, 11);
    assertThat(applied()).containsExactly(5);
  }

  /** A section, its first programme, and the first item of that. */
  @Test
  void whatOpensWithinWhatOpensStaysWithTheRowBelowBoth() throws IOException {
    part(10, 20);
    breaks.add(++rows, 10, true);
    part(10, 30, 30);
    assertThat(applied()).containsExactly(3, 6);
  }

  @Test
  void aListWithoutPartsIsLeftToThePrinter() throws IOException {
    for (int row = 0; row < 20; row++) {
      breaks.add(++rows, 20, false);
    }
    assertThat(applied()).isEmpty();
  }

  private void part(double opening, double... others) {
    breaks.add(++rows, opening, true);
    for (double points : others) {
      breaks.add(++rows, points, false);
    }
  }

  /** Rows, from 0, after which a page ends. */
  private int[] applied() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      breaks.apply(sheet, 100);
      return sheet.getRowBreaks();
    }
  }
}
