package vn.tonghop.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a submission bears, above or below its tables: "Biên Hòa, ngày 15 tháng 3 năm 2021". A
 * line that says more than a place and a day speaks of something else, such as another letter.
 */
final class LetterDate {

  private static final Pattern DATE =
      Pattern.compile("((?:[a-z]+ ){0,6})ngay (\\d{1,2})(?: thang)? (\\d{1,2})(?: nam)? (\\d{4})");

  /** "Hạn gửi: trước ngày …", "kèm theo Tờ trình ngày …", "căn cứ Quyết định ngày …". */
  private static final Set<String> NO_PLACE =
      Set.of("theo", "cu", "han", "truoc", "sau", "den", "tu", "nop", "gui", "so", "het", "trong");

  private @Nullable LocalDate latest;

  /** Looks at a row outside of the table's đề án. */
  void read(HeadingRow row) {
    for (HeadingCell cell : row.cells()) {
      if (cell.text().length() > 7) {
        in(cell.folded()).filter(this::isLater).ifPresent(day -> latest = day);
      }
    }
  }

  /** What bears several days cannot have been sent before the last of them. */
  private boolean isLater(LocalDate day) {
    return latest == null || day.isAfter(latest);
  }

  /** Null when it bears none. */
  @Nullable LocalDate latest() {
    return latest;
  }

  /** The day in a line, folded; empty when it is no such line, or there is no such day. */
  static Optional<LocalDate> in(String folded) {
    Matcher matcher = DATE.matcher(folded);
    if (!matcher.matches()
        || List.of(matcher.group(1).split(" ")).stream().anyMatch(NO_PLACE::contains)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(matcher, 4), number(matcher, 3), number(matcher, 2)));
    } catch (DateTimeException e) {
      return Optional.empty(); // there is no 31st of February
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
