package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.Outcome;

/** What happens to the folder of the submissions after they were frozen is none of a revision's. */
class ChangedFolderTest {

  @Test
  void aRevisionIsMadeOfWhatWasFrozenAndTheNextOfWhatIsThere() throws Exception {
    Workplace work = Workplace.fresh();
    Sample sample = Sample.of(2021).copiedInto(work.path().resolve("received"));
    Point begun = new Point(Stage.INTAKE, Point.Moment.STARTED, 1);
    RunUntilKilled.standingAt(begun, work, sample, 2).close();
    Path changed = sample.input().resolve("735-vinh-cuu.xlsx");
    Files.delete(sample.input().resolve("742-nhon-trach.xlsx"));
    Files.copy(
        sample.input().resolve("731-bien-hoa.xlsx"), changed, StandardCopyOption.REPLACE_EXISTING);

    assertThat(InProcess.resume(work, 2021).kind()).isEqualTo(Outcome.Kind.PUBLISHED);

    Undisturbed.run().assertSame(work);
    SortedMap<String, String> first = Workplace.hashes(work.outputs(2021, 1));

    assertThat(InProcess.run(work, sample).kind()).isEqualTo(Outcome.Kind.PUBLISHED);

    assertThat(new Published(work.outputs(2021, 2)).manifest().objects("submissions"))
        .extracting(submission -> submission.text("name"))
        .contains("735-vinh-cuu.xlsx")
        .doesNotContain("742-nhon-trach.xlsx");
    assertThat(new Published(work.outputs(2021, 2)).texts("ke-hoach-khuyen-cong-2021.xlsx"))
        .contains("Không còn trong kế hoạch: 1 đề án");
    assertThat(Workplace.hashes(work.outputs(2021, 1))).isEqualTo(first);
    assertThat(Command.status(work, "2021", "1").out()).contains("revision 1: published");
  }
}
