package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.endtoend.Published.Found;
import vn.tonghop.operations.Outcome;

/** What has been published is not made again, and never changed. */
class SecondRunTest {

  private Workplace work;
  private Sample sample;
  private Map<String, String> first;
  private Map<String, String> delivered;

  @BeforeEach
  void publishARevision() throws Exception {
    work = Workplace.fresh();
    sample = Sample.of(2021).copiedInto(work.path().resolve("received"));
    assertThat(InProcess.run(work, sample).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    first = Workplace.hashes(work.outputs(2021, 1));
    delivered = Workplace.hashes(work.outbox(2021, 1));
  }

  @Test
  void theSameInputsAgainDoNothingAndNameTheRevision() throws Exception {
    Books before = Books.of(work.database());

    JavaProcess.Ended again = Command.run(work, sample);
    JavaProcess.Ended resumed = Command.resume(work, 2021);

    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.out()).contains("Plan 2021: nothing to do. Revision 1 was published");
    assertThat(resumed.exitCode()).isEqualTo(3);
    assertThat(resumed.out()).contains("Plan 2021: nothing to do. Revision 1 was published");
    assertThat(work.outputs(2021, 2)).doesNotExist();
    Books after = Books.of(work.database());
    assertThat(after.rows()).isEqualTo(before.rows());
    assertThat(after.written()).isEqualTo(before.written());
    assertFirstRevisionIsUntouched();
  }

  @Test
  void aPublishedFileThatWasAlteredIsFoundWhenTheSameInputsComeAgain() throws Exception {
    Path workbook = work.outputs(2021, 1).resolve("ke-hoach-khuyen-cong-2021.xlsx");
    Files.write(workbook, new byte[] {0}, StandardOpenOption.APPEND);

    JavaProcess.Ended again = Command.run(work, sample);

    assertThat(again.exitCode()).isOne();
    assertThat(again.err()).contains(workbook.toString()).contains("SHA256SUMS");
    Files.copy(
        work.outbox(2021, 1).resolve(workbook.getFileName()),
        workbook,
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(Command.run(work, sample).exitCode()).isEqualTo(3);
    assertFirstRevisionIsUntouched();
  }

  @Test
  void aCorrectedWorkbookMakesTheNextRevision() throws Exception {
    correctNhonTrach();

    Outcome outcome = InProcess.run(work, sample);

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.revision().number()).isEqualTo(2);
    assertThat(new Published(work.outputs(2021, 2)).manifest().number("revision")).isEqualTo(2);
    assertThat(new Published(work.outputs(2021, 2)).findings())
        .extracting(Found::code)
        .doesNotContain("TH-202");
    assertThat(new Published(work.outputs(2021, 2)).texts("ke-hoach-khuyen-cong-2021.xlsx"))
        .anyMatch(text -> text.startsWith("Lần tổng hợp 2 so với lần 1. Sửa đổi: 0; thêm mới: 0"));
    assertFirstRevisionIsUntouched();
  }

  @Test
  void anotherDefinitionMakesTheNextRevision() throws Exception {
    Sample other = new Sample(jobWithLargerBudget(), sample.input());

    assertThat(InProcess.run(work, other).revision().number()).isEqualTo(2);
    assertThat(InProcess.run(work, other).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    assertFirstRevisionIsUntouched();
  }

  @Test
  void goingBackToEarlierInputsMakesTheNextRevisionToo() throws Exception {
    InProcess.run(work, new Sample(jobWithLargerBudget(), sample.input()));

    Outcome back = InProcess.run(work, sample);

    assertThat(back.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(back.revision().number()).isEqualTo(3);
    assertFirstRevisionIsUntouched();
  }

  /** 560.000 ≠ 280.000 + 270.000: its total is what the sources give. */
  private void correctNhonTrach() throws IOException {
    Path file = sample.input().resolve("742-nhon-trach.xlsx");
    byte[] sent = Files.readAllBytes(file);
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(sent));
        OutputStream out = Files.newOutputStream(file)) {
      workbook.getSheetAt(0).getRow(12).getCell(8).setCellValue(550_000);
      workbook.write(out);
    }
  }

  private Path jobWithLargerBudget() throws IOException {
    Path jobs = Files.createDirectories(work.path().resolve("jobs/2021"));
    PlanDefinitions.copyShared(jobs);
    String plan = Files.readString(sample.job().resolve("plan.yml"), StandardCharsets.UTF_8);
    PlanDefinitions.copyPlan(jobs);
    Files.writeString(
        jobs.resolve("plan.yml"),
        plan.replace("provincial: 6172400000", "provincial: 7000000000"),
        StandardCharsets.UTF_8);
    return jobs;
  }

  private void assertFirstRevisionIsUntouched() throws IOException {
    assertThat(Workplace.hashes(work.outputs(2021, 1))).isEqualTo(first);
    assertThat(Workplace.hashes(work.outbox(2021, 1))).isEqualTo(delivered);
  }
}
