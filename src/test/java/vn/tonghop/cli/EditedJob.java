package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinitions;

/** The job of 2021 in a folder of its own, whose plan.yml a person edits between two runs. */
public final class EditedJob {

  private static final Path JOBS = Path.of("jobs");

  private final Path plan;

  /** Copies it; the submissions stay where they are. */
  public EditedJob(Path folder) throws IOException {
    Path job = Files.createDirectories(folder.resolve("jobs/2021"));
    try (Stream<Path> files = Files.list(JOBS)) {
      for (Path shared : files.filter(Files::isRegularFile).toList()) {
        Files.copy(shared, job.resolveSibling(shared.getFileName()));
      }
    }
    plan = job.resolve("plan.yml");
    PlanDefinitions.copyPlan(job);
    edit("../../sample-inputs", Path.of("sample-inputs").toAbsolutePath().toString());
  }

  /** Replaces words that must stand there once. */
  public EditedJob edit(String words, String others) throws IOException {
    String text = Files.readString(plan);
    assertThat(text.split(Pattern.quote(words), -1)).as(words).hasSize(2);
    Files.writeString(plan, text.replace(words, others));
    return this;
  }

  /** Adds blocks at the end. */
  public EditedJob append(String... lines) throws IOException {
    Files.write(plan, List.of(lines), StandardOpenOption.APPEND);
    return this;
  }

  public Path folder() {
    return plan.resolveSibling("");
  }
}
