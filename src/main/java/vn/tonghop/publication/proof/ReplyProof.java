package vn.tonghop.publication.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/**
 * Proves that what a submitter is told of its rows and its money is what the database says. Of the
 * workbook that stands behind it nothing is asked: that is its own.
 *
 * @param sum what became of all that it sent
 * @param planned what the plan has of it, summed up by itself
 * @param parser that takes no part in writing, and gives texts in one piece
 */
public record ReplyProof(LedgerLine sum, Tally planned, XMLInputFactory parser) {

  private static final List<String> WORDS =
      List.of("so dong", "tong kinh phi", "ngan sach tinh", "don vi thu huong", "nguon khac");

  /**
   * What the reply says and should not; empty when it says what it should.
   *
   * @throws IOException when the file cannot be read as a workbook
   */
  public List<WorkbookDifference> differences(Path file) throws IOException {
    try (WrittenBook book = XlsxFile.readFirst(file, parser)) {
      Differences differences = new Differences();
      for (WrittenSheet sheet : book.sheets()) {
        LedgerTable.in(sheet, WORDS, differences)
            .ifPresentOrElse(
                this::check,
                () -> differences.add(WorkbookDifference.of(Kind.WORKBOOK_PART, sheet.name())));
      }
      return differences.all();
    }
  }

  private void check(LedgerTable table) {
    row(table, "dua vao ke hoach", planned.rows(), planned.money());
    fate(table, "khong chap nhan", Fate.REJECTED);
    fate(table, "trung hoac nghi trung", Fate.DUPLICATE);
    fate(table, "trong tep da co ban thay the", Fate.SUPERSEDED);
    row(table, "cong cac de an", sum.rowsRead() - sum.notProposal(), sum.moneyRead());
    rows(table, "dong khong phai de an", sum.notProposal());
    rows(table, "cong cac dong", sum.rowsRead());
  }

  private void fate(LedgerTable table, String words, Fate fate) {
    row(table, words, sum.of(fate).rows(), sum.of(fate).money());
  }

  private static void row(LedgerTable table, String words, long rows, Funding money) {
    if (rows(table, words, rows)) {
      compare(table, "tong kinh phi", money.total().amount());
      compare(table, "ngan sach tinh", money.provincial().amount());
      compare(table, "don vi thu huong", money.beneficiary().amount());
      compare(table, "nguon khac", money.other().amount());
    }
  }

  private static boolean rows(LedgerTable table, String words, long rows) {
    boolean there = table.next(words);
    if (there) {
      compare(table, "so dong", rows);
    }
    return there;
  }

  private static void compare(LedgerTable table, String heading, long expected) {
    table.compare(Kind.WORKBOOK_FIGURE, heading, expected);
  }
}
