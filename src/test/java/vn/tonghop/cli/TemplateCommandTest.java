package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.PlanDefinitions;

/** {@code template} gives the workbook, or says why it does not and leaves everything as it was. */
class TemplateCommandTest {

  private static final String JOB = "jobs/2021";

  @TempDir private Path folder = Path.of("");

  private Path file(String name) {
    return folder.resolve(name);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void writesTheWorkbookAndSaysWhere() throws IOException {
    Path out = file("mau.xlsx");

    Typed typed = Typed.vietnamese("template", JOB, "--out", out.toString());

    assertThat(typed).isEqualTo(new Typed(0, "Đã ghi tệp mẫu năm 2021: " + out + "\n", ""));
    assertThat(files()).containsExactly(out);
    assertThat(Typed.english("template", JOB, "--out", file("b.xlsx").toString(), "--quiet"))
        .isEqualTo(new Typed(0, "", ""));
    assertThat(file("b.xlsx")).hasSameBinaryContentAs(out);
  }

  @Test
  void writesTheNameOfTheSubmitterWhoseCodeIsGiven() {
    Path any = file("any.xlsx");
    Path own = file("own.xlsx");
    Typed.english("template", JOB, "--out", any.toString());

    assertThat(Typed.english("template", JOB, "--out", own.toString(), "--submitter", "734").code())
        .isZero();
    assertThat(own).exists();
    assertThat(own.toFile().length()).isNotEqualTo(any.toFile().length());
  }

  @Test
  void doesNotReplaceWhatSomebodyMayHaveFilledInUnlessToldTo() throws IOException {
    Path out = Files.writeString(file("mau.xlsx"), "filled in");

    Typed refused = Typed.english("template", JOB, "--out", out.toString());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "There is a file "
                + out
                + " already, and somebody may have filled it in."
                + " Name another file, or replace it with --force.\n");
    assertThat(out).hasContent("filled in");
    assertThat(Typed.english("template", JOB, "--out", out.toString(), "--force").code()).isZero();
    assertThat(Files.size(out)).isGreaterThan(10_000);
  }

  @Test
  void refusesWhatItCannotWrite() throws IOException {
    refuses(file("no/such/mau.xlsx"), "There is no folder " + file("no/such"));
    refuses(file("mau.xls"), "The name of the workbook must end in .xlsx");
    refuses(Files.createDirectory(file("dir.xlsx")), "--out takes the name of a file");
    assertThat(files()).containsExactly(file("dir.xlsx"));
  }

  @Test
  void saysWhatTheSystemSaidWhenItCouldNotBeWritten() throws IOException {
    Path out = file("a".repeat(250) + ".xlsx"); // complete, but no room for its name meanwhile

    Typed typed = Typed.english("template", JOB, "--out", out.toString());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .startsWith("The file " + out + " could not be written, and is as it was.")
        .contains("What happened: a file could not be read or written.")
        .endsWith("File name too long\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesASubmitterThatThePlanDoesNotHave() throws IOException {
    Path out = file("mau.xlsx");

    refuses(out, "The plan has no submitter with the code 999.", "--submitter", "999");
    assertThat(
            Typed.vietnamese("template", JOB, "--out", out.toString(), "--submitter", "999").err())
        .isEqualTo(
            "Kế hoạch không có đơn vị gửi nào mang mã 999."
                + " Các mã nằm ở mục submitters trong plan.yml.\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesAVocabularyByWhichItsOwnColumnsCouldNotBeRead() throws IOException {
    Path job = Files.createDirectory(file("2021"));
    PlanDefinitions.copyPlan(job);
    PlanDefinitions.copyShared(job);
    String vocabulary = Files.readString(file("vocabulary.yml"));
    Files.writeString(file("vocabulary.yml"), vocabulary.replaceAll("(?m)^  programme: .*\\R", ""));

    Typed typed = Typed.english("template", job.toString(), "--out", file("mau.xlsx").toString());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("no heading for the column that says the programme");
    assertThat(file("mau.xlsx")).doesNotExist();
  }

  @Test
  void refusesADefinitionThatIsNone() {
    Typed typed = Typed.english("template", "jobs/none", "--out", file("mau.xlsx").toString());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("jobs/none");
  }

  private static void refuses(Path out, String why, String... further) {
    Typed typed =
        Typed.english(Typed.with(new String[] {"template", JOB, "--out", out.toString()}, further));

    assertThat(typed.code()).as(why).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith(why);
  }
}
