package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.DuplicateGroup;
import vn.tonghop.deduplication.Groups;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.SubmitterNames;

class DuplicatesSheetTest {

  private static final RevisionMark MARK =
      new RevisionMark(2021, 2, RevisionMark.Standing.PUBLISHED);
  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final int FIRST = 3;
  private static final int NAME = 4;
  private static final int SUM = 24;

  private static final Proposal A =
      proposal().in(1, "a.xlsx", 11).named("một").benefiting("HTX A").build();
  private static final Proposal B =
      proposal().in(2, "b.xlsx", 12).named("=hai").benefiting("HTX A").build();
  private static final Proposal C =
      proposal().in(3, "c.xlsx", 13).named("ba").benefiting("HTX A").build();
  private static final DuplicateGroup DOUBTFUL = Groups.doubtful(A, B);

  @Test
  void everyGroupIsListedWithWhatBecameOfItsMembers() throws IOException {
    SettledGroup open = settled(DOUBTFUL);
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet =
          sheet(
              workbook,
              new PublishedDuplicates(
                  new DuplicateCounts(
                      0,
                      1,
                      0,
                      1,
                      new Withheld(1, Funding.ofDong(450_000_000, 225_000_000, 0, 0)),
                      Withheld.NOTHING),
                  List.of(open)));

      assertThat(text(sheet, 1, 0))
          .isEqualTo(
              "Lần tổng hợp 2: 1 nhóm; chắc chắn trùng: 0; nghi trùng: 1; chờ quyết định: 1."
                  + " Tạm thời không tính: 1 đề án, 450.000.000 đồng.");
      assertThat(text(sheet, FIRST, 0))
          .isEqualTo("Nhóm " + open.shown() + ": nghi trùng, chờ quyết định");
      assertThat(row(sheet, FIRST + 1))
          .startsWith(
              "1",
              "được tính",
              "a.xlsx, sheet Đăng ký, dòng 11",
              "UBND thành phố Biên Hòa",
              "một",
              "HTX A");
      assertThat(row(sheet, FIRST + 2))
          .startsWith(
              "2",
              "tạm thời không tính",
              "b.xlsx, sheet Đăng ký, dòng 12",
              "UBND thành phố Biên Hòa",
              "=hai");
      assertThat(sheet.getRow(FIRST + 2).getCell(NAME).getCellType()).isEqualTo(CellType.STRING);
      assertThat(filled(sheet, FIRST + 2, NAME)).as("another name").isTrue();
      assertThat(filled(sheet, FIRST + 2, NAME + 1)).as("the same beneficiary").isFalse();
    }
  }

  @Test
  void theScoreIsASumThatAddsUp() throws IOException {
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, listed(settled(DOUBTFUL)));
      Row row = sheet.getRow(FIRST + 2);
      Cell sum = row.getCell(SUM);

      assertThat(sum.getCellFormula()).isEqualTo("SUM(O6:X6)");
      assertThat(sum.getNumericCellValue()).as("kept").isEqualTo(62);
      assertThat(
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(sum)
                  .getNumberValue())
          .as("computed")
          .isEqualTo(62);
      assertThat(text(sheet, 2, 14)).isEqualTo("Điểm tên đề án");
      assertThat(text(sheet, 2, SUM)).isEqualTo("Cộng điểm");
      assertThat(sheet.getRow(FIRST + 1).getCell(SUM).getCellType()).isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void whoDecidedAndWhyIsSaidButNotWhen() throws IOException {
    ReviewDecision decision = Groups.decision(DOUBTFUL, Verdict.SEPARATE, null);
    SettledGroup decided = new Settlement(Doubtful.HOLD, List.of(decision)).settle(DOUBTFUL);
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, listed(decided));

      assertThat(text(sheet, FIRST, 0))
          .isEqualTo(
              "Nhóm "
                  + decided.shown()
                  + ": nghi trùng. lan@so-ct quyết định: là các đề án khác nhau. Lý do: đã gọi điện"
                  + " hỏi");
      assertThat(row(sheet, FIRST + 2)).startsWith("2", "được tính");
    }
  }

  @Test
  void whatWasDecidedAboutSomeIsSaidOfThem() throws IOException {
    DuplicateGroup group = Groups.doubtful(A, B, C);
    SettledGroup decided =
        new Settlement(Doubtful.HOLD, List.of(Groups.about(1, group, Verdict.SEPARATE, 3)))
            .settle(group);
    try (ReopenedBook workbook = new ReopenedBook()) {
      assertThat(text(sheet(workbook, listed(decided)), FIRST, 0))
          .endsWith(
              ": nghi trùng, còn chờ quyết định về 1/3 đề án. lan@so-ct quyết định về đề án 3: là"
                  + " các đề án khác nhau. Lý do: đã gọi điện hỏi");
    }
  }

  @Test
  void whatIsSaidToDifferIsNotCalledCertainlyTheSame() throws IOException {
    DuplicateGroup group = Groups.certain(A, B, C);
    ReviewDecision apart = Groups.about(1, group, Verdict.SEPARATE, 3);
    SettledGroup decided = new Settlement(Doubtful.HOLD, List.of(apart)).settle(group);
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, listed(decided));
      assertThat(text(sheet, FIRST, 0))
          .contains(": chương trình cho là chắc chắn trùng. lan@so-ct");
      assertThat(row(sheet, FIRST + 2)).startsWith("2", "không tính, trùng với 1");
      assertThat(row(sheet, FIRST + 3)).startsWith("3", "được tính");
    }
  }

  @Test
  void whateverDiffersIsMarkedAndNothingIsNotZero() throws IOException {
    Proposal other =
        proposal()
            .in(2, "b.xlsx", 12)
            .named("một")
            .benefiting("HTX A")
            .sentBy("LMHTX")
            .meaning("máy xay mới")
            .lasting(5, 9)
            .build();
    DuplicateGroup group = Groups.doubtful(A, other);
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, listed(settled(group)));
      assertThat(filled(sheet, FIRST + 2, 3)).as("submitter").isTrue();
      assertThat(filled(sheet, FIRST + 2, 7)).as("objective").isTrue();
      assertThat(text(sheet, FIRST + 2, 7)).isEqualTo("máy xay mới");
      assertThat(filled(sheet, FIRST + 2, 8)).as("expected result").isFalse();
      assertThat(filled(sheet, FIRST + 2, 9)).as("months").isTrue();
      assertThat(filled(sheet, FIRST + 2, 10)).as("total").isFalse();
      assertThat(text(sheet, FIRST + 2, 9)).isEqualTo("5-9");
      assertThat(text(sheet, FIRST + 2, 14)).isEqualTo("80");
      assertThat(text(sheet, FIRST + 2, 15)).as("compared with nothing").isEmpty();
      assertThat(text(sheet, FIRST + 2, 21)).as("tells nothing").isEqualTo("0");
    }
  }

  @Test
  void thatThereAreNoneOrMoreIsSaid() throws IOException {
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet none = sheet(workbook, PublishedDuplicates.NONE);
      assertThat(text(none, FIRST, 0)).isEqualTo("Không có đề án nào trùng hoặc nghi trùng.");
      assertThat(none.getLastRowNum()).isEqualTo(FIRST);
    }
    try (ReopenedBook workbook = new ReopenedBook()) {
      DuplicateCounts seven = new DuplicateCounts(6, 1, 0, 1, Withheld.NOTHING, Withheld.NOTHING);
      XSSFSheet more = sheet(workbook, new PublishedDuplicates(seven, List.of(settled(DOUBTFUL))));
      assertThat(text(more, FIRST + 3, 0))
          .isEqualTo("Còn 6 nhóm nữa không ghi ở đây; xem bằng lệnh review.");
    }
  }

  private static SettledGroup settled(DuplicateGroup group) {
    return new Settlement(Doubtful.HOLD, List.of()).settle(group);
  }

  private static PublishedDuplicates listed(SettledGroup group) {
    return new PublishedDuplicates(
        new DuplicateCounts(0, 1, 0, 1, Withheld.NOTHING, Withheld.NOTHING), List.of(group));
  }

  private static XSSFSheet sheet(ReopenedBook workbook, PublishedDuplicates duplicates)
      throws IOException {
    return workbook.sheet(
        DuplicatesSheet.NAME,
        book -> DuplicatesSheet.write(book, MARK, duplicates, new SubmitterNames(PLAN)));
  }

  private static boolean filled(XSSFSheet sheet, int row, int column) {
    XSSFCellStyle style = sheet.getRow(row).getCell(column).getCellStyle();
    return style.getFillForegroundXSSFColor() != null;
  }

  private static List<String> row(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    sheet.getRow(row).forEach(cell -> texts.add(text(sheet, row, cell.getColumnIndex())));
    return texts;
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
  }
}
