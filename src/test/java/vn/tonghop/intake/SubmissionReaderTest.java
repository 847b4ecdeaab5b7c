package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

class SubmissionReaderTest {

  private static FakeWorkbook workbook() {
    return FakeWorkbook.standard()
        .programme1()
        .item("1.1", "Tập huấn", 10)
        .item("1.2", "Khảo sát", "20.000")
        .row("6", "Tư vấn, trợ giúp cơ sở CNNT")
        .item("6.1", "Tư vấn", 30)
        .row(null, "Tổng cộng", null, null, null, null, 60)
        .row("Người lập biểu")
        .sheet("Phụ")
        .row("UBND thành phố Biên Hòa")
        .row("ĐVT: triệu đồng")
        .heading()
        .item("1", "Hội chợ", 1);
  }

  @Test
  void goesOnAfterARestartWhereverItStopped() throws IOException {
    List<IntakeItem> all = rest(workbook(), 0);
    assertThat(all).last().isInstanceOf(IntakeItem.End.class);
    for (int read = 0; read <= all.size(); read++) {
      assertThat(rest(workbook(), read)).isEqualTo(all.subList(read, all.size()));
    }
  }

  private static List<IntakeItem> rest(FakeWorkbook workbook, int skipped) throws IOException {
    try (IntakeItems items = workbook.open(FakeWorkbook.PLAN)) {
      for (int i = 0; i < skipped; i++) {
        assertThat(items.next()).isNotNull();
      }
      List<IntakeItem> rest = new ArrayList<>();
      for (IntakeItem item = items.next(); item != null; item = items.next()) {
        rest.add(item);
      }
      assertThat(items.next()).as("nothing comes after the end").isNull();
      return rest;
    }
  }

  @Test
  void countsEveryRowOnce() {
    Reading reading = workbook().row().read();
    assertThat(reading.end().rows()).isEqualTo(reading.rows().size()).isEqualTo(18);
    assertThat(reading.rows().stream().map(IntakeItem.Row::origin)).doesNotHaveDuplicates();
  }

  @Test
  void givesAProposalExactlyForItems() {
    assertThat(workbook().read().rows())
        .allMatch(row -> (row.kind() == RowKind.ITEM) == (row.proposal() != null));
  }

  @Test
  void deliversWhatItReadBeforeAFault() {
    Reading reading = workbook().damagedAfter(8).read();
    assertThat(reading.rows()).hasSize(8);
    assertThat(reading.proposals()).hasSize(2);
    assertThat(reading.end().rows()).isEqualTo(8);
    assertThat(reading.end().submitterCode()).isEqualTo("731");
    assertThat(reading.end().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FILE_DAMAGED);
  }

  @Test
  void doesNotMissWhatMayStandBehindAFault() {
    Reading reading = workbook().named("x.xlsx").damagedAfter(1).read();
    assertThat(reading.codes()).containsExactly(FindingCode.FILE_DAMAGED);
  }

  @Test
  void endsASubmissionThatCannotBeOpened() throws IOException {
    WorkbookSource source =
        (SubmissionFile file, Limits limits, Hidden hidden) -> {
          throw new UnreadableWorkbookException(
              Finding.of(FindingCode.FILE_EMPTY, Address.ofFile(file.name())), null);
        };
    SubmissionFile file = new SubmissionFile(1, "734-lan-2.xlsx", Path.of("x"));
    try (IntakeItems items = new SubmissionReader(source).open(file, FakeWorkbook.PLAN)) {
      Reading reading = Reading.of(items);
      assertThat(reading.rows()).isEmpty();
      assertThat(reading.codes()).containsExactly(FindingCode.FILE_EMPTY);
      assertThat(reading.end().edition().round()).isEqualTo(2);
      assertThat(items.next()).isNull();
    }
  }

  @Test
  void readsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    Reading reading = workbook().read();
    try {
      for (String tag : List.of("tr", "vi", "ar-SA-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(workbook().read()).as(tag).isEqualTo(reading);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
