package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookRows;

class HostileFilesTest {

  /** Everything is small, for the sake of time; {@link HostileFilesCheck} has it in full size. */
  private static final HostileFiles FILES = new HostileFiles(2 << 20);

  private static final PoiWorkbookSource SOURCE = new PoiWorkbookSource();

  private static final Limits LIMITS = limits();

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Limits limits() {
    Limits limits = Limits.DEFAULT;
    for (Limit counted :
        List.of(
            Limit.UNPACKED_BYTES,
            Limit.STRUCTURE_BYTES,
            Limit.COLUMNS,
            Limit.TEXTS,
            Limit.TEXT_CHARACTERS,
            Limit.STYLES,
            Limit.MERGED_CELLS,
            Limit.XLS_CELLS)) {
      limits = limits.with(counted, counted.standard() / 32);
    }
    return limits.with(Limit.PARTS, 1_000);
  }

  @ParameterizedTest
  @MethodSource
  void endsInAFinding(String name) throws IOException {
    HostileFiles.Case hostile = Objects.requireNonNull(FILES.all().get(name));
    assertThat(found(SOURCE, hostile.write(folder.resolve("frozen")), LIMITS))
        .isEqualTo(hostile.expected());
  }

  static Stream<String> endsInAFinding() {
    return FILES.all().keySet().stream();
  }

  /** Code of what is found, and the limit if one is passed; "" when the file is read to its end. */
  static String found(PoiWorkbookSource source, Path file, Limits limits) throws IOException {
    try (WorkbookRows rows = source.open(new SubmissionFile(1, "a.xlsx", file), limits)) {
      for (SheetRow row = rows.next(); row != null; ) {
        row = rows.next();
      }
      return "";
    } catch (UnreadableWorkbookException e) {
      Finding found = e.finding();
      return found.code() == FindingCode.FILE_TOO_LARGE
          ? found.code() + " " + found.arguments().get(0)
          : found.code().name();
    }
  }
}
