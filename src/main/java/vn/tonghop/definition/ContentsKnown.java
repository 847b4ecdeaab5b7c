package vn.tonghop.definition;

import java.util.List;
import java.util.stream.Collectors;

/** Whether all contents of support that a plan.yml names stand in its file of rates. */
final class ContentsKnown {

  private final Rates rates;

  private ContentsKnown(Rates rates) {
    this.rates = rates;
  }

  /** Complains of those that do not. */
  static void check(PlanDefinition plan, YamlMap file) {
    ContentsKnown known = new ContentsKnown(plan.checks().rates());
    for (YamlValue section : file.required("sections").list()) {
      for (YamlValue programme : section.map().required("programmes").list()) {
        known.check(programme.map().optional("contents").listOrNone());
      }
    }
    YamlValue support = file.optional("support");
    if (support.isPresent()) {
      YamlMap block = support.map();
      known.check(block.optional("unverified").listOrNone());
      known.check(named(block.optional("lower").listOrNone()));
      known.check(named(block.optional("exempt").listOrNone()));
    }
  }

  private static List<YamlValue> named(List<YamlValue> entries) {
    return entries.stream().map(entry -> entry.map().required("content")).toList();
  }

  private void check(List<YamlValue> contents) {
    for (YamlValue content : contents) {
      if (!rates.know(content.code())) {
        content.mismatch(
            ProblemKind.UNKNOWN_CONTENT,
            rates.rates().stream().map(Rate::content).collect(Collectors.joining(", ")));
      }
    }
  }
}
