package vn.tonghop.publication.poi;

import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Rich text of comments, of either format. */
interface CommentRuns {

  String FONT = "Tahoma";
  short POINTS = 9;
  String GAP = "\n\n";

  /** The earlier text as it looks, and the new one below it. */
  RichTextString joined(@Nullable RichTextString before, CommentText added);

  static CommentRuns of(Workbook workbook) {
    return workbook instanceof HSSFWorkbook hssf ? new Xls(hssf) : new Xlsx();
  }

  private static <F extends Font> F dressed(F font, boolean bold) {
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    font.setBold(bold);
    return font;
  }

  /** Fonts stand in the comment itself, none is added to the workbook. */
  final class Xlsx implements CommentRuns {

    private final XSSFFont plain = dressed(new XSSFFont(), false);
    private final XSSFFont bold = dressed(new XSSFFont(), true);

    @Override
    public RichTextString joined(@Nullable RichTextString before, CommentText added) {
      // A copy: the comment that it is of is going to be taken away.
      XSSFRichTextString text =
          before instanceof XSSFRichTextString earlier
              ? new XSSFRichTextString((CTRst) earlier.getCTRst().copy())
              : new XSSFRichTextString();
      if (text.getString() != null && text.length() > 0) {
        text.append(GAP, plain);
      }
      boolean isBold = true;
      for (String run : added.runs()) {
        text.append(CellText.escaped(run), isBold ? bold : plain);
        isBold = !isBold;
      }
      return text;
    }
  }

  /** Fonts are those of the workbook, to which two are added. */
  final class Xls implements CommentRuns {

    private final HSSFFont plain;
    private final HSSFFont bold;

    Xls(HSSFWorkbook workbook) {
      plain = dressed(workbook.createFont(), false);
      bold = dressed(workbook.createFont(), true);
    }

    @Override
    public RichTextString joined(@Nullable RichTextString before, CommentText added) {
      String first = before == null || before.length() == 0 ? "" : before.getString() + GAP;
      HSSFRichTextString text = new HSSFRichTextString(first + added.whole());
      if (before instanceof HSSFRichTextString earlier) {
        copyRuns(earlier, text);
      }
      int at = first.length();
      boolean isBold = true;
      for (String run : added.runs()) {
        text.applyFont(at, at + run.length(), isBold ? bold : plain);
        at += run.length();
        isBold = !isBold;
      }
      return text;
    }

    private static void copyRuns(HSSFRichTextString from, HSSFRichTextString to) {
      for (int run = 0; run < from.numFormattingRuns(); run++) {
        int end =
            run + 1 < from.numFormattingRuns()
                ? from.getIndexOfFormattingRun(run + 1)
                : from.length();
        to.applyFont(from.getIndexOfFormattingRun(run), end, from.getFontOfFormattingRun(run));
      }
    }
  }
}
