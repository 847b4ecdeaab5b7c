package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.intake.RowKind;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;

class LedgerSheetTest {

  private static final int BALANCE = LedgerColumn.BALANCE.ordinal();

  @Test
  void balancesEveryLineOfALedgerThatBalances() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      XSSFSheet sheet = workbook.getSheet(LedgerSheet.NAME);
      int checks = 0;
      for (Row row : sheet) {
        Cell balance = row.getCell(BALANCE);
        if (balance != null && balance.getCellType() == CellType.FORMULA) {
          assertThat(balance.getNumericCellValue()).as("row %d", row.getRowNum() + 1).isZero();
          checks++;
        }
      }
      assertThat(checks).isEqualTo(5 * (3 + 1) + 4 + 5 * (3 + 1));
    }
  }

  @Test
  void showsWhatNothingAccountsFor() throws IOException {
    Funding read = Funding.ofDong(10_000, 6_000, 4_000, 0);
    Funding accepted = Funding.ofDong(9_000, 6_000, 3_000, 0);
    LedgerLine leaking =
        new LedgerLine(
            "a.xlsx",
            "731",
            12,
            Map.of(RowKind.BLANK, 10L),
            read,
            Map.of(Fate.ACCEPTED, new LedgerLine.Tally(1, accepted)));
    try (XSSFWorkbook workbook = open(with(new Ledger(List.of(leaking))))) {
      XSSFSheet sheet = workbook.getSheet(LedgerSheet.NAME);
      assertThat(balances(sheet, "a.xlsx")).containsExactly(1.0, 1_000.0, 0.0, 1_000.0, 0.0);
      assertThat(balances(sheet, "1 tệp")).containsExactly(1.0, 1_000.0, 0.0, 1_000.0, 0.0);
      assertThat(balances(sheet, "Cộng"))
          .containsExactly(1.0, 1_000.0, 0.0, 1_000.0, 0.0, 1.0, 1_000.0, 0.0, 1_000.0, 0.0);
    }
  }

  @Test
  void addsUpTheFilesOfEachSubmitter() throws IOException {
    Ledger ledger = new Ledger(List.of(sent("a.xlsx", 3), sent("b.xlsx", 4), sent("c.xlsx", 5)));
    try (XSSFWorkbook workbook = open(with(ledger))) {
      Row rows = row(workbook.getSheet(LedgerSheet.NAME), "3 tệp");
      assertThat(rows.getCell(LedgerColumn.READ.ordinal()).getCellFormula())
          .isEqualTo("SUM(C5,C6,C7)");
      assertThat(rows.getCell(LedgerColumn.READ.ordinal()).getNumericCellValue()).isEqualTo(12);
      Row kinds = row(workbook.getSheet(OtherRowsSheet.NAME), "3 tệp");
      assertThat(kinds.getCell(OtherRowsSheet.FIRST_KIND).getNumericCellValue()).isEqualTo(12);
    }
  }

  private static LedgerLine sent(String file, long titles) {
    return new LedgerLine(
        file, "731", titles, Map.of(RowKind.TITLE, titles), Funding.ZERO, Map.of());
  }

  private static Row row(XSSFSheet sheet, String label) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
        return row;
      }
    }
    throw new AssertionError("no row " + label);
  }

  @Test
  void comparesTheAcceptedMoneyWithTheAppendix() throws IOException {
    Funding one = Funding.ofDong(1_000, 1_000, 0, 0);
    LedgerLine line =
        new LedgerLine(
            "a.xlsx", "731", 1, Map.of(), one, Map.of(Fate.ACCEPTED, new LedgerLine.Tally(1, one)));
    try (XSSFWorkbook workbook = open(with(new Ledger(List.of(line))))) {
      assertThat(balances(workbook.getSheet(LedgerSheet.NAME), "Tổng cộng của Phụ lục"))
          .containsExactly(
              1_000.0 - 9_230_500_000.0, 1_000.0 - 6_172_400_000.0, -3_058_100_000.0, 0.0);
    }
  }

  private static List<Double> balances(XSSFSheet sheet, String label) {
    List<Double> balances = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
        balances.add(row.getCell(BALANCE).getNumericCellValue());
      }
    }
    return balances;
  }

  private static Publication with(Ledger ledger) {
    Publication base = Plan2021.publication();
    return new Publication(
        base.definition(),
        base.revision(),
        base.plan(),
        base.findings(),
        ledger,
        base.submissions(),
        base.earlier(),
        base.changes(),
        base.senders(),
        base.auditEntries(),
        base.auditHead());
  }

  private static XSSFWorkbook open(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiPlanWorkbook().write(publication, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
