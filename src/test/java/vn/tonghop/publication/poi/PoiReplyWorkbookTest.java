package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingList;
import vn.tonghop.intake.Sender;
import vn.tonghop.pipeline.ProofParser;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.MarkedWorkbook;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyFile;
import vn.tonghop.publication.ReplyFile.Copy;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.UnwritableWorkbookException;
import vn.tonghop.publication.proof.ReplyProof;

/** What a submitter is told of all that it has sent. */
class PoiReplyWorkbookTest {

  private static final Publication PLAN = Plan2021.publication();
  private static final Sender BIEN_HOA = PLAN.senders().all().get(0);
  private static final LedgerLine LEDGER = PLAN.ledger().lines().get(0);
  private static final Finding TOTAL =
      Finding.of(
          FindingCode.TOTAL_NOT_SUM_OF_SOURCES,
          new Address("bien-hoa.xlsx", SentBook.SHEET, 4, "H"),
          "10",
          "1",
          "2",
          "3",
          "6");

  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhatArrivedWhatBecameOfItAndWhatToDo() throws IOException {
    Sheet sheet = sheet(reply(Copy.LARGE, TOTAL));

    assertThat(texts(sheet))
        .startsWith(
            FindingList.FEEDBACK,
            "Kế hoạch khuyến công năm 2021, tỉnh Đồng Nai – lần tổng hợp 1",
            "Kính gửi: UBND thành phố Biên Hòa (mã 731)")
        .contains("02/04/2021 (ngày ghi trên văn bản)\n20 dòng, trong đó 2 đề án", "a".repeat(64))
        .contains("không có: tệp quá lớn; chỉ có danh sách ở phần IV")
        .anyMatch(text -> text.startsWith("Đề nghị đơn vị sửa các lỗi ở phần IV; nếu"))
        .contains("Đang ghi", SentBook.SHEET + ", ô H4", "TH-202");
    assertThat(numbers(sheet, "Không chấp nhận (có lỗi)"))
        .containsExactly(1, 350_000_000, 175_000_000, 170_000_000, 0);
    assertThat(numbers(sheet, "Cộng các đề án đã đọc"))
        .containsExactly(2, 961_000_000, 475_000_000, 481_000_000, 0);
    assertThat(numbers(sheet, "Cộng các dòng đã đọc")).containsExactly(20);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(rowOf(sheet, "Vị trí"));
  }

  @Test
  void standsBeforeTheWorkbookInWhichTheCellsAreMarked() throws Exception {
    Reply reply = reply(Copy.HERE, TOTAL);
    Path sent = SentBook.xlsx().in(folder);
    try (XSSFWorkbook workbook = open(writeMarked(reply, sent))) {
      assertThat(names(workbook)).containsExactly("Phản hồi", SentBook.SHEET, "Số 'cũ' 2020");
      assertThat(workbook.getSheetAt(1).getRow(3).getCell(7).getCellComment()).isNotNull();
      Row found = workbook.getSheetAt(0).getRow(rowOf(workbook.getSheetAt(0), "Vị trí") + 1);
      assertThat(found.getCell(1).getHyperlink().getAddress())
          .isEqualTo("'" + SentBook.SHEET + "'!H4");
      assertThat(workbook.getName("TongKinhPhi").getRefersToFormula())
          .isEqualTo("'" + SentBook.SHEET + "'!$H$4");
    }
    assertThat(writeMarked(reply, sent)).as("the same bytes").isEqualTo(writeMarked(reply, sent));
  }

  /** Whatever its figures are compared with, and also where the submitter's own parts stand. */
  @Test
  void itsFiguresAreProvedFromTheWrittenFile() throws Exception {
    Path plain = folder.resolve("plain.xlsx");
    Files.write(plain, write(reply(Copy.LARGE, TOTAL)));
    Path marked = folder.resolve("marked.xlsx");
    Files.write(marked, writeMarked(reply(Copy.HERE, TOTAL), SentBook.xlsx().in(folder)));

    assertThat(proof(LEDGER, Tally.NONE).differences(plain)).isEmpty();
    assertThat(proof(LEDGER, Tally.NONE).differences(marked)).isEmpty();
    assertThat(proof(LEDGER, new Tally(1, Funding.ofDong(3, 2, 1, 0))).differences(marked))
        .extracting(difference -> String.join(" ", difference.arguments()))
        .containsExactly(
            "Phản hồi D13 0 1 -1",
            "Phản hồi E13 0 3 -3",
            "Phản hồi F13 0 2 -2",
            "Phản hồi G13 0 1 -1");
    assertThat(proof(PLAN.ledger().lines().get(2), Tally.NONE).differences(plain)).isNotEmpty();
  }

  @Test
  void whoHasSentNothingIsAskedForIt() throws IOException {
    Sender nobody = new Sender(BIEN_HOA.submitter(), Sender.State.MISSING, List.of());
    Sheet sheet =
        sheet(
            new Reply(
                PLAN.mark(),
                PLAN.definition(),
                nobody,
                List.of(),
                null,
                FindingCounts.of(List.of()),
                List.of(),
                List.of(),
                0,
                List.of()));

    assertThat(texts(sheet))
        .contains("Đề nghị đơn vị gửi tệp đăng ký trước hết ngày 31/03/2021.")
        .contains("Không có phát hiện nào.")
        .doesNotContain("II. Kết quả (đồng)");
  }

  @Test
  void tellsASubmitterOfNoCommandAndOfNoKeyOfTheDefinition() throws IOException {
    Finding twice =
        Finding.of(
            FindingCode.DUPLICATE_PROPOSAL, TOTAL.address(), "b.xlsx", "S", "B9", "fd0c306a");

    assertThat(texts(sheet(reply(Copy.LARGE, twice))))
        .contains("Những điều chưa được kiểm tra:")
        .contains(
            "Nếu là hai đề án khác nhau thì ghi rõ chỗ khác nhau trong tên rồi gửi lại tệp; nếu là"
                + " một đề án thì không phải làm gì.")
        .noneMatch(text -> text.contains("plan.yml") || text.contains("lệnh"));
  }

  @Test
  void ofARevisionThatIsNotPublishedNothingIsSaidToBeInThePlan() throws IOException {
    Reply plain = reply(Copy.LARGE, TOTAL);
    RevisionMark mark = new RevisionMark(2021, 1, RevisionMark.Standing.BLOCKED);
    Sheet sheet =
        sheet(
            new Reply(
                mark,
                plain.definition(),
                plain.sender(),
                plain.files(),
                plain.sum(),
                plain.counts(),
                plain.findings(),
                plain.duplicates(),
                0,
                plain.idle()));

    assertThat(texts(sheet))
        .anyMatch(text -> text.contains("KHÔNG ĐƯỢC XUẤT BẢN"))
        .contains("Chấp nhận")
        .doesNotContain("Đưa vào kế hoạch");
  }

  @Test
  void textThatBeginsLikeAFormulaStaysText() throws IOException {
    Sheet sheet =
        sheet(
            reply(
                Copy.LARGE,
                Finding.of(
                    FindingCode.ROW_NOT_UNDERSTOOD,
                    Address.ofRow("=HYPERLINK(\"x\")", "=1+1", 5),
                    "@SUM(A1)")));

    Cell place = sheet.getRow(rowOf(sheet, "Vị trí") + 1).getCell(1);
    assertThat(place.getStringCellValue()).isEqualTo("=1+1, dòng 5");
    assertThat(place.getCellStyle().getQuotePrefixed()).isTrue();
    sheet.forEach(
        row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
  }

  private static Reply reply(Copy copy, Finding... findings) {
    ReplyFile file =
        new ReplyFile(BIEN_HOA.files().get(0), "a".repeat(64), LEDGER, copy, /* copyName= */ null);
    return new Reply(
        PLAN.mark(),
        PLAN.definition(),
        BIEN_HOA,
        List.of(file),
        LEDGER,
        FindingCounts.of(List.of(findings)),
        List.of(findings),
        List.of(),
        0,
        PLAN.findings().rules().idle());
  }

  private static byte[] writeMarked(Reply reply, Path sent)
      throws IOException, UnwritableWorkbookException {
    Feedback feedback =
        new Feedback(
            2021,
            "UBND thành phố Biên Hòa",
            MoneyUnit.THOUSAND,
            LEDGER,
            FindingCounts.of(List.of(TOTAL)),
            List.of(TOTAL),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MarkedWorkbook marked = new PoiAnnotatedWorkbook().mark(sent, feedback)) {
      marked.write(reply, out);
    }
    return out.toByteArray();
  }

  private static byte[] write(Reply reply) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiReplyWorkbook().write(reply, out);
    return out.toByteArray();
  }

  private static Sheet sheet(Reply reply) throws IOException {
    try (XSSFWorkbook workbook = open(write(reply))) {
      assertThat(names(workbook)).containsExactly("Phản hồi");
      return workbook.getSheetAt(0);
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                  }
                }));
    return texts;
  }

  private static int rowOf(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
          return row.getRowNum();
        }
      }
    }
    throw new AssertionError("no cell says " + text);
  }

  /** Of the row that is called so. */
  private static List<Integer> numbers(Sheet sheet, String label) {
    List<Integer> numbers = new ArrayList<>();
    for (Cell cell : sheet.getRow(rowOf(sheet, label))) {
      if (cell.getCellType() == CellType.NUMERIC) {
        numbers.add((int) cell.getNumericCellValue());
      }
    }
    return numbers;
  }

  private static ReplyProof proof(LedgerLine sum, Tally planned) {
    return new ReplyProof(sum, planned, ProofParser.ofReplies());
  }
}
