package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.publication.BlockedPlan;
import vn.tonghop.publication.FindingsWorkbook;
import vn.tonghop.publication.SubmitterNames;

/**
 * The workbook of a revision that is not published, as an .xlsx file: findings, duplicates, senders
 * and budget, on sheets like those of the plan, each of which says that it is none.
 */
public final class PoiFindingsWorkbook implements FindingsWorkbook {

  @Override
  public void write(BlockedPlan plan, OutputStream out) throws IOException {
    try (Book book = new Book(plan.definition().appendix().paper(), Book.MOST_ROWS)) {
      FindingsSheet.write(book, plan.mark(), plan.findings());
      DuplicatesSheet.write(
          book, plan.mark(), plan.findings().duplicates(), new SubmitterNames(plan.definition()));
      BudgetUse budget = plan.budget();
      if (budget != null) {
        BudgetSheet.write(book, plan.mark(), budget);
      }
      SendersSheet.write(book, plan.mark(), plan.senders(), plan.ledger(), null);
      Overviews.mark(book.workbook());
      CoreProperties.set(book.workbook().getProperties(), plan.definition());
      book.write(out);
    }
  }
}
