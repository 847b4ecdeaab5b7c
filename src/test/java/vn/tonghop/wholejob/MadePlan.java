package vn.tonghop.wholejob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The definition of 2021 with other submitters and a budget that holds everything, without the plan
 * document.
 */
final class MadePlan {

  private static final List<String> SHARED =
      List.of("vocabulary.yml", "rates.yml", "legal-bases.yml", "matching.yml");

  private final Path jobs;
  private final int submitters;

  MadePlan(Path jobs, int submitters) {
    this.jobs = jobs;
    this.submitters = submitters;
  }

  static String code(int submitter) {
    return String.format(Locale.ROOT, "X%05d", submitter);
  }

  static String name(int submitter) {
    return String.format(Locale.ROOT, "UBND xã Thử Nghiệm %05d", submitter);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : SHARED) {
      Files.copy(jobs.resolve(file), folder.resolve(file));
    }
    String plan = Files.readString(jobs.resolve("2021").resolve("plan.yml"));
    plan = plan.replace(": ../", ": ").replace("../sample-inputs/2021", "../submissions");
    plan = replaced(plan, "\nsubmitters:\n", "\n# What one đề án", "\nsubmitters:\n" + senders());
    plan = replaced(plan, "\nbudget:\n", "\nappendix:", budget());
    plan = replaced(plan, "\ndocument:\n", "\ndelivery:", "\n");
    Files.writeString(folder.resolve("plan.yml"), plan);
  }

  private static String budget() {
    return "\nbudget:\n  provincial: 999999999999999\n";
  }

  private String senders() {
    return IntStream.rangeClosed(1, submitters)
        .mapToObj(
            one ->
                """
                  - code: %s
                    name: %s
                    level: commune
                    required: true
                """
                    .formatted(code(one), name(one)))
        .collect(Collectors.joining());
  }

  private static String replaced(String text, String from, String until, String by) {
    int start = text.indexOf(from);
    int end = text.indexOf(until, start);
    if (start < 0 || end < 0) {
      throw new IllegalStateException("no " + from.strip() + " in the plan that serves as pattern");
    }
    return text.substring(0, start) + by + text.substring(end);
  }
}
