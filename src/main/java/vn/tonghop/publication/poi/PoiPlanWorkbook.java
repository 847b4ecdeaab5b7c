package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.FixedZip;
import vn.tonghop.publication.PlanWorkbook;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.SubmitterNames;

/**
 * The consolidated workbook as an .xlsx file: appendix, what it comes to by programme, source and
 * submitter, indicators, findings, duplicates, ledger, budget, what the ledger leaves out, where it
 * all comes from, and how it differs from the plan before. That last: all else is the same bytes
 * for the same inputs, in whichever revision.
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
      AppendixItems items = AppendixSheet.write(workbook, looks, publication);
      ProgrammesSheet.write(workbook, looks, publication, items);
      FundingSourcesSheet.write(workbook, looks, publication, items);
      SendersSheet.write(workbook, looks, mark, publication.senders(), publication.ledger(), items);
      IndicatorsSheet.write(workbook, looks, publication);
      FindingsSheet.write(workbook, looks, mark, publication.findings());
      DuplicatesSheet.write(
          workbook,
          looks,
          mark,
          publication.findings().duplicates(),
          new SubmitterNames(publication.definition()));
      LedgerSheet.Places ledger = LedgerSheet.write(workbook, looks, publication, items);
      BudgetSheet.write(workbook, looks, mark, publication.budget());
      OtherRowsSheet.write(workbook, looks, publication, ledger);
      OriginSheet.write(workbook, looks, publication);
      ChangesSheet.write(workbook, looks, publication);
      Overviews.mark(workbook);
      CoreProperties.set(workbook.getProperties(), publication.definition());
      workbook.write(packed);
    }
    FixedZip.repack(packed.toByteArray(), out);
  }
}
