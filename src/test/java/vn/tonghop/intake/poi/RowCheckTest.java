package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.SheetCell;

class RowCheckTest {

  private final Path file;

  RowCheckTest(@TempDir Path folder) {
    file = folder.resolve("sent");
  }

  @Test
  void halvesOfCharactersAndNulAreReplaced() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Workbooks.row(workbook.createSheet("S\uD800"), 1, "\uDC00Hội chợ\0 \uD83D\uDE00");
    Opened opened = Opened.of(Workbooks.write(workbook, file));
    assertThat(opened.rows().get(0).sheetName()).isEqualTo("S\uFFFD");
    assertThat(opened.rows().get(0).cell(0))
        .isEqualTo(new SheetCell.Text("\uFFFDHội chợ\uFFFD \uD83D\uDE00"));
  }

  @Test
  void anEscapeCanHideThemToo() throws IOException {
    String row = "<row><c t=\"inlineStr\"><is><t>a_xD800_b_x0000_</t></is></c></row>";
    assertThat(Opened.of(new RawXlsx().rows(row).write(file)).rows().get(0).cell(0))
        .isEqualTo(new SheetCell.Text("a\uFFFDb\uFFFD"));
  }

  @Test
  void theCellIsNamedWhoseTextIsTooLong() throws IOException {
    RawXlsx workbook =
        new RawXlsx()
            .rows("<row/><row><c r=\"C2\" t=\"inlineStr\"><is><t>123456</t></is></c></row>");
    assertRefused(workbook, Limit.CELL_CHARACTERS, new Address("sent.xlsx", "S", 2, "C"));
    assertRefused(workbook, Limit.ROW_CHARACTERS, Address.ofRow("sent.xlsx", "S", 2));
  }

  private void assertRefused(RawXlsx workbook, Limit limit, Address address) throws IOException {
    assertThat(Opened.of(workbook.write(file), Limits.DEFAULT.with(limit, 6)).faults()).isEmpty();
    assertThat(Opened.of(workbook.write(file), Limits.DEFAULT.with(limit, 5)).faults())
        .containsExactly(Finding.of(FindingCode.FILE_TOO_LARGE, address, limit.key(), "5"));
  }
}
