package vn.tonghop.publication.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.proposal.Section;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/**
 * Proves that a written workbook says what the database says: item by item, every sum on its way to
 * the total, the total in words, the ledger, and every formula. It finds its way by the words that
 * a person reads and shares nothing with what wrote the file.
 *
 * @param sections of the definition, in their order
 * @param figures of the plan
 * @param ledger of the revision, balanced
 * @param parser that takes no part in writing, and gives texts in one piece
 */
public record WorkbookProof(
    List<Section> sections, PlanFigures figures, Ledger ledger, XMLInputFactory parser) {

  public WorkbookProof {
    sections = List.copyOf(sections);
  }

  /**
   * What the workbook says and should not; empty when it says what it should.
   *
   * @throws IOException when the file cannot be read as a workbook
   */
  public List<WorkbookDifference> differences(Path file) throws IOException {
    try (WrittenBook book = XlsxFile.read(file, parser)) {
      return differences(book);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<WorkbookDifference> differences(WrittenBook book) {
    Differences differences = new Differences();
    List<AppendixTable> appendix =
        book.sheets().stream().map(AppendixTable::in).flatMap(Optional::stream).toList();
    if (appendix.isEmpty()) {
      differences.add(WorkbookDifference.of(Kind.WORKBOOK_PART, "Phụ lục"));
    } else {
      new AppendixProof(appendix, figures, differences).check(sections);
    }
    in(
        book,
        sheet -> LedgerTable.in(sheet, LedgerProof.WORDS, differences),
        "Đối chiếu",
        differences,
        table -> new LedgerProof(table, ledger, figures).check());
    in(
        book,
        sheet -> LedgerTable.in(sheet, OtherRowsProof.WORDS, differences),
        "Dòng không phải đề án",
        differences,
        table -> new OtherRowsProof(table, ledger).check());
    new FormulaProof(book, differences).check();
    return differences.all();
  }

  private static <T> void in(
      WrittenBook book,
      Function<WrittenSheet, Optional<T>> find,
      String name,
      Differences differences,
      Consumer<T> check) {
    Optional<T> table = book.sheets().stream().map(find).flatMap(Optional::stream).findFirst();
    table.ifPresentOrElse(
        check, () -> differences.add(WorkbookDifference.of(Kind.WORKBOOK_PART, name)));
  }
}
