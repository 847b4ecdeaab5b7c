package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts and units as a machine takes them, with a java that ends as it is told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "POSIX shell and systemd")
@Timeout(60)
class ScheduleScriptsTest {

  private static final Path SCHEDULE = Path.of("jobs/schedule").toAbsolutePath();

  private final Path folder;

  ScheduleScriptsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void install() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String script : List.of("tonghop-run-year", "tonghop-notify")) {
      Path source = SCHEDULE.resolve("bin").resolve(script);
      assertThat(source).isExecutable();
      Files.copy(source, bin.resolve(script));
    }
    program("mail", "{ echo \"$@\"; cat; } >>\"$FOLDER/mails\"");
    program(
        "java",
        """
        echo "asked for $*"
        echo call >>"$FOLDER/calls"
        set -- $CODES
        shift $(($(wc -l <"$FOLDER/calls") - 1))
        if [ "$1" = wait ]; then
          trap 'exit 143' TERM
          : >"$FOLDER/waiting"
          while :; do sleep 0.1; done
        fi
        exit "$1"
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "0,     0, 1,",
    "3,     3, 1, đã xuất bản",
    "1 0,   0, 2,",
    "1 1 1, 1, 3, chưa xong",
    "1 3,   3, 2, đã xuất bản",
    "2,     2, 1, viết sai",
    "4,     4, 1, không xuất bản",
    "5,     5, 1, đang giữ năm này",
    "137 0, 0, 2,",
  })
  void whatIsWorthItIsTriedAgainAndAPersonIsToldTheEnd(
      String codes, int ended, int calls, String told) throws Exception {
    Process process = start(codes);

    assertThat(process.waitFor()).isEqualTo(ended);
    assertThat(Files.readAllLines(folder.resolve("calls"))).hasSize(calls);
    assertThat(mails()).startsWith(told == null ? "" : "-s tonghop 2026: ");
    assertThat(mails()).contains(told == null ? "" : told);
    if (told != null) {
      assertThat(mails())
          .contains("asked for -jar " + folder + "/tonghop.jar run /j/2026 --work /w");
    }
  }

  @Test
  void optionsOfJavaComeBeforeTheProgram() throws Exception {
    Process process = start("2", Map.of("TONGHOP_JAVA_OPTIONS", "@/o/java.options -Xmx1g"));

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(mails()).contains("asked for @/o/java.options -Xmx1g -jar " + folder);
  }

  @Test
  void theInstallerUnpacksTheProgramAndArchivesItsClasses() throws Exception {
    Path home = folder.resolve("home");
    program(
        "java",
        """
        echo "$*" >>"$FOLDER/asked"
        for word; do
          case $word in -XX:ArchiveClassesAtExit=*) echo classes >"${word#*=}" ;; esac
        done
        """);
    ProcessBuilder builder =
        new ProcessBuilder(SCHEDULE.resolve("bin/tonghop-install").toString(), home.toString());
    builder.environment().put("FOLDER", folder.toString());
    builder.environment().put("TONGHOP_JAVA", folder.resolve("java").toString());

    assertThat(builder.inheritIO().start().waitFor()).isZero();

    assertThat(Files.readAllLines(folder.resolve("asked")))
        .satisfiesExactly(
            unpacked -> assertThat(unpacked).endsWith("extract --force --destination " + home),
            run -> assertThat(run).contains("-jar " + home + "/tonghop.jar run "));
    assertThat(home.resolve("tonghop.jsa")).hasContent("classes");
    assertThat(home.resolve("java.options"))
        .content()
        .contains("-XX:SharedArchiveFile=\"" + home.resolve("tonghop.jsa") + "\"");
  }

  @Test
  void askingTheScriptToEndAsksTheRunAndDoesNotTryAgain() throws Exception {
    Process process = start("wait 0");
    while (!Files.exists(folder.resolve("waiting"))) {
      Thread.sleep(10);
    }

    process.destroy();

    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(Files.readAllLines(folder.resolve("calls"))).hasSize(1);
    assertThat(mails()).contains("được yêu cầu dừng");
  }

  @Test
  void systemdHasNothingToSayAgainstTheUnits() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd here");
    for (String unit : List.of("tonghop@.service", "tonghop@.timer", "tonghop-notify@.service")) {
      String text = Files.readString(SCHEDULE.resolve("systemd").resolve(unit));
      Files.writeString(
          folder.resolve(unit), text.replaceAll("(?m)^ExecStart=\\S+", "ExecStart=/bin/true"));
    }
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                "systemd-analyze",
                "verify",
                "--man=no",
                folder.resolve("tonghop@.service").toString(),
                folder.resolve("tonghop@.timer").toString(),
                folder.resolve("tonghop-notify@.service").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(said).as("what is only ignored is said, with exit code 0").hasContent("");
  }

  private Process start(String codes) throws IOException {
    return start(codes, Map.of());
  }

  private Process start(String codes, Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", folder.resolve("bin/tonghop-run-year").toString(), "2026")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "FOLDER",
                folder.toString(),
                "CODES",
                codes,
                "TONGHOP_HOME",
                folder.toString(),
                "TONGHOP_JAVA",
                folder.resolve("java").toString(),
                "TONGHOP_JOBS",
                "/j",
                "TONGHOP_WORK",
                "/w",
                "TONGHOP_MAIL",
                folder.resolve("mail").toString(),
                "TONGHOP_MAIL_TO",
                "khuyencong@example.vn",
                "TONGHOP_PAUSE",
                "0"));
    builder.environment().putAll(more);
    return builder.start();
  }

  private String mails() throws IOException {
    Path mails = folder.resolve("mails");
    return Files.exists(mails) ? Files.readString(mails, StandardCharsets.UTF_8) : "";
  }

  private void program(String name, String body) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
