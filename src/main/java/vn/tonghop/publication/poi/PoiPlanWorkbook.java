package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
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

  private final int rows;

  public PoiPlanWorkbook() {
    this(Book.MOST_ROWS);
  }

  /**
   * @param rows that a sheet may have
   */
  PoiPlanWorkbook(int rows) {
    this.rows = rows;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException when an amount has more than the 15 digits that Excel keeps: it
   *     would be rounded, which no amount here may be
   */
  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    try (Book book = new Book(publication.definition().appendix().paper(), rows)) {
      RevisionMark mark = publication.mark();
      AppendixItems items = AppendixSheet.write(book, publication);
      ProgrammesSheet.write(book, publication, items);
      FundingSourcesSheet.write(book, publication, items);
      SendersSheet.write(book, mark, publication.senders(), publication.ledger(), items);
      IndicatorsSheet.write(book, publication);
      FindingsSheet.write(book, mark, publication.findings());
      DuplicatesSheet.write(
          book,
          mark,
          publication.findings().duplicates(),
          new SubmitterNames(publication.definition()));
      LedgerSheet.Places ledger = LedgerSheet.write(book, publication, items);
      BudgetSheet.write(book, mark, publication.budget());
      OtherRowsSheet.write(book, publication, ledger);
      OriginSheet.write(book, publication);
      ChangesSheet.write(book, publication);
      Overviews.mark(book.workbook());
      CoreProperties.set(book.workbook().getProperties(), publication.definition());
      book.write(out);
    }
  }
}
