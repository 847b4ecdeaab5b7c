package vn.tonghop.anylayout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.WorkbookSource;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Reads what was written and tells the first difference. */
final class RoundTrip {

  private RoundTrip() {}

  /** What is different; null when all is read as it was written. */
  static @Nullable String difference(Layout layout) {
    List<Grid> sheets = layout.sheets();
    return difference(layout, sheets, new GridSource(sheets), Path.of(layout.fileName()));
  }

  static @Nullable String difference(
      Layout layout, List<Grid> sheets, WorkbookSource source, Path frozen) {
    SubmissionFile file = new SubmissionFile(1, layout.fileName(), frozen);
    try (IntakeItems items = new SubmissionReader(source).open(file, layout.definition())) {
      return difference(layout, sheets, Reading.of(items));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String difference(Layout layout, List<Grid> sheets, Reading reading) {
    for (Finding finding : reading.findings()) {
      if (finding.severity() != Severity.NOTE) {
        return "finding " + finding;
      }
    }
    if (!layout.plan().submitter().code().equals(reading.end().submitterCode())) {
      return "sender " + reading.end().submitterCode();
    }
    return Stream.of(
            kinds(sheets, reading.rows()),
            items(layout.expected(), reading.proposals()),
            totals(reading))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String kinds(List<Grid> sheets, List<IntakeItem.Row> read) {
    List<String> expected = new ArrayList<>();
    for (Grid sheet : sheets) {
      for (int row = 0; row < sheet.rows().size(); row++) {
        expected.add(sheet.name() + " " + (row + 1) + " " + sheet.rows().get(row).kind());
      }
    }
    List<String> found =
        read.stream()
            .map(row -> row.sheet() + " " + row.origin().row() + " " + row.kind())
            .toList();
    return first("row", expected, found);
  }

  private static @Nullable String items(List<PlannedItem> written, List<Proposal> read) {
    return first("đề án", written, read.stream().map(PlannedItem::of).toList());
  }

  /** A total that was written is the sum of what stands in its sheet. */
  private static @Nullable String totals(Reading reading) {
    for (IntakeItem.Row row : reading.rows()) {
      StatedTotal stated = row.statedTotal();
      if (stated != null && !isSum(stated, reading.proposals())) {
        return "total " + stated;
      }
    }
    return null;
  }

  private static boolean isSum(StatedTotal stated, List<Proposal> read) {
    Funding sum =
        read.stream()
            .filter(item -> item.origin().sheet() == stated.origin().sheet())
            .filter(item -> isWithin(stated, item))
            .map(Proposal::fundingOrZero)
            .reduce(Funding.ZERO, Funding::plus);
    return stated.scope() == StatedTotal.Scope.IN_WORDS
        ? sum.total().equals(stated.funding().total())
        : sum.equals(stated.funding());
  }

  private static boolean isWithin(StatedTotal stated, Proposal item) {
    return switch (stated.scope()) {
      case PROGRAMME -> stated.key().equals(item.programmeCode());
      case SECTION -> item.funding() != null; // those of section II await theirs
      case GRAND_TOTAL, IN_WORDS -> true;
    };
  }

  private static @Nullable String first(String what, List<?> expected, List<?> found) {
    for (int at = 0; at < Math.min(expected.size(), found.size()); at++) {
      if (!expected.get(at).equals(found.get(at))) {
        return what + "\n  written " + expected.get(at) + "\n  read    " + found.get(at);
      }
    }
    return expected.size() == found.size()
        ? null
        : what + ": " + expected.size() + " written, " + found.size() + " read";
  }
}
