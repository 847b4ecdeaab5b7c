package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.FixedZip;
import vn.tonghop.publication.PlanWorkbook;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.RevisionMark;

/**
 * The consolidated workbook as an .xlsx file: appendix, findings, duplicates, ledger, budget,
 * senders, and what the ledger leaves out.
 */
public final class PoiPlanWorkbook implements PlanWorkbook {

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException when an amount has more than the 15 digits that Excel keeps: it
   *     would be rounded, which no amount here may be
   */
  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      RevisionMark mark = publication.mark();
      int total = AppendixSheet.write(workbook, looks, publication);
      FindingsSheet.write(workbook, looks, mark, publication.findings());
      DuplicatesSheet.write(
          workbook,
          looks,
          mark,
          publication.findings().duplicates(),
          new SubmitterNames(publication.definition()));
      LedgerSheet.Places ledger = LedgerSheet.write(workbook, looks, publication, total);
      BudgetSheet.write(workbook, looks, mark, publication.budget());
      SendersSheet.write(workbook, looks, mark, publication.senders(), publication.ledger());
      OtherRowsSheet.write(workbook, looks, publication, ledger);
      CoreProperties.set(workbook.getProperties(), publication.definition());
      workbook.write(packed);
    }
    FixedZip.repack(packed.toByteArray(), out);
  }
}
