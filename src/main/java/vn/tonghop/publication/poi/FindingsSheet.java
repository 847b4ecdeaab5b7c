package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.WithoutRateLine;

/**
 * Everything that was found, in Vietnamese, to be filtered and printed: in the words of the
 * annotated copy that a district gets.
 */
final class FindingsSheet {

  static final String NAME = "Phát hiện";

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private static final List<ListColumn<Listed>> COLUMNS =
      List.of(
          ListColumn.centred("TT", 5, Listed::number),
          ListColumn.centred("Mã", 8.5, row -> row.finding().code().id()),
          ListColumn.<Listed>centred("Mức độ", 10, row -> TEXT.severity(row.finding().severity()))
              .filled(row -> colour(row.finding().severity())),
          ListColumn.left("Tệp", 22, row -> row.finding().address().file()),
          ListColumn.left("Sheet", 13, row -> row.finding().address().sheet()),
          ListColumn.centred("Ô", 9, row -> cell(row.finding().address())),
          ListColumn.left("Đang ghi", 42, row -> TEXT.found(row.finding())),
          ListColumn.left("Cần ghi", 32, row -> TEXT.expected(row.finding())),
          ListColumn.left("Cách xử lý", 42, row -> TEXT.action(row.finding())),
          ListColumn.left("Căn cứ", 32, row -> TEXT.source(row.finding())));

  /** A finding, counted from 1. */
  private record Listed(int number, Finding finding) {}

  private FindingsSheet() {}

  /** Lists the findings, says how many are left out, and names the rules that did not run. */
  static void write(Book book, RevisionMark mark, PublishedFindings findings) {
    ListSheet<Listed> sheet = new ListSheet<>(book, NAME, COLUMNS);
    sheet.head(
        "PHÁT HIỆN KHI TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG NĂM " + mark.year(),
        SheetLine.of(mark, counts(mark, findings)));
    int number = 0;
    for (Finding finding : findings.listed()) {
      sheet.row(new Listed(++number, finding));
    }
    remark(sheet, findings);
    sheet.filter();
    List<String> unchecked = new ArrayList<>(IdleLines.of(findings.rules().idle()));
    WithoutRateLine.of(findings).map(line -> "– " + line).ifPresent(unchecked::add);
    if (!unchecked.isEmpty()) {
      sheet.below(IdleLines.TITLE, unchecked);
    }
    sheet.paper();
  }

  private static String counts(RevisionMark mark, PublishedFindings findings) {
    StringBuilder counts = new StringBuilder("Lần tổng hợp " + mark.revision());
    String separator = ": ";
    for (Severity severity : Severity.values()) {
      counts.append(separator).append(findings.counts().of(severity)).append(' ');
      counts.append(TEXT.severity(severity).toLowerCase(Locale.ROOT));
      separator = ", ";
    }
    return counts.toString();
  }

  /** Without findings the sheet says so. */
  private static void remark(ListSheet<Listed> sheet, PublishedFindings findings) {
    if (findings.counts().total() == 0) {
      sheet.remark("Không có phát hiện nào.");
    } else if (findings.unlisted() > 0) {
      sheet.remark(
          "Còn " + findings.unlisted() + " phát hiện nữa không ghi ở đây; xem findings.json.");
    }
  }

  private static @Nullable String colour(Severity severity) {
    return severity == Severity.NOTE ? null : SeverityColour.of(severity).hex();
  }

  private static String cell(Address address) {
    return address.row() > 0 && address.column() == null
        ? "dòng " + address.cell()
        : address.cell();
  }
}
