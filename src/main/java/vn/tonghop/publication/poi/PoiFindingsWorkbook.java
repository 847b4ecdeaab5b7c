package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.publication.BlockedPlan;
import vn.tonghop.publication.FindingsWorkbook;
import vn.tonghop.publication.FixedZip;
import vn.tonghop.publication.SubmitterNames;

/**
 * The workbook of a revision that is not published, as an .xlsx file: findings, duplicates, senders
 * and budget, on sheets like those of the plan, each of which says that it is none.
 */
public final class PoiFindingsWorkbook implements FindingsWorkbook {

  @Override
  public void write(BlockedPlan plan, OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      FindingsSheet.write(workbook, looks, plan.mark(), plan.findings());
      DuplicatesSheet.write(
          workbook,
          looks,
          plan.mark(),
          plan.findings().duplicates(),
          new SubmitterNames(plan.definition()));
      BudgetUse budget = plan.budget();
      if (budget != null) {
        BudgetSheet.write(workbook, looks, plan.mark(), budget);
      }
      SendersSheet.write(workbook, looks, plan.mark(), plan.senders(), plan.ledger(), null);
      Overviews.mark(workbook);
      CoreProperties.set(workbook.getProperties(), plan.definition());
      workbook.write(packed);
    }
    FixedZip.repack(packed.toByteArray(), out);
  }
}
