package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.FakeWorkbook;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookRows;

class LargeWorkbooksTest {

  private static final int ITEMS = 25_000;
  private static final String[] HEADING = {
    "TT", "Tên đề án", "Đơn vị thực hiện", "Bắt đầu", "Kết thúc", "Tổng KP (đồng)", "KPKC"
  };

  private final Path folder;

  LargeWorkbooksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void keepsNoRowInMemoryThatWasRead() throws IOException {
    SubmissionFile file =
        new SubmissionFile(1, "731.xlsx", large().write(folder.resolve("large.xlsx")));
    List<WeakReference<IntakeItem>> some = new ArrayList<>();
    long total = 0;
    try (IntakeItems items =
        new SubmissionReader(new PoiWorkbookSource()).open(file, FakeWorkbook.PLAN)) {
      IntakeItem item = items.next();
      while (item instanceof IntakeItem.Row row) {
        total += row.proposal() == null ? 0 : row.proposal().fundingOrZero().total().amount();
        if (row.origin().row() % 1000 == 0) {
          some.add(new WeakReference<>(item));
        }
        item = items.next();
      }
      assertThat(item).isInstanceOf(IntakeItem.End.class);
      System.gc();
      assertThat(some).hasSize(ITEMS / 1000).allMatch(kept -> kept.refersTo(null));
    }
    assertThat(total).isEqualTo(ITEMS * (ITEMS + 1L) / 2);
  }

  private static RawXlsx large() {
    StringBuilder rows = new StringBuilder("<row>");
    for (String label : HEADING) {
      rows.append("<c t=\"inlineStr\"><is><t>").append(label).append("</t></is></c>");
    }
    rows.append("</row>");
    for (int item = 1; item <= ITEMS; item++) {
      rows.append("<row><c><v>")
          .append(item)
          .append("</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c><v>1</v></c><c><v>12")
          .append("</v></c><c><f>G2</f><v>")
          .append(item)
          .append("</v></c><c><v>")
          .append(item)
          .append("</v></c></row>");
    }
    return new RawXlsx()
        .sharedStrings("<si><t>Hội chợ</t></si><si><t>Phòng Kinh tế</t></si>")
        .rows(rows.toString());
  }

  @Test
  void countsAMillionBlankRows() throws IOException, UnreadableWorkbookException {
    String rows =
        "<row r=\"1\"><c><v>1</v></c></row><row r=\"1000000\"><c><v>1</v></c></row>"
            + "<row r=\"1048576\" s=\"1\"><c s=\"1\"/></row>";
    Path file = new RawXlsx().rows(rows).write(folder.resolve("sparse.xlsx"));
    long filled = 0;
    long read = 0;
    try (WorkbookRows workbook =
        new PoiWorkbookSource().open(new SubmissionFile(1, "a.xlsx", file), Limits.DEFAULT)) {
      for (SheetRow row = workbook.next(); row != null; row = workbook.next()) {
        read++;
        filled += row.isBlank() ? 0 : 1;
      }
    }
    assertThat(read).isEqualTo(1_000_000);
    assertThat(filled).isEqualTo(2);
  }

  @Test
  void tellsOfRowsThatHoldNothingButFormats() throws IOException {
    String filled = "<row r=\"1\"><c><v>1</v></c></row>";
    RawXlsx workbook = new RawXlsx().rows(filled + "<row s=\"1\"><c s=\"1\"/></row>".repeat(1_200));
    SubmissionFile file =
        new SubmissionFile(1, "731.xlsx", workbook.write(folder.resolve("blank.xlsx")));
    try (IntakeItems items =
        new SubmissionReader(new PoiWorkbookSource()).open(file, FakeWorkbook.PLAN)) {
      assertThat(Reading.of(items).findings())
          .contains(
              Finding.of(
                  FindingCode.BLANK_ROWS_LEFT_OUT, Address.ofSheet("731.xlsx", "S"), "1200"));
    }
  }
}
