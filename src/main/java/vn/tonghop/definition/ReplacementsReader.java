package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the list {@code submissions.superseded}. */
final class ReplacementsReader {

  private final Map<String, String> byFile = new HashMap<>();

  List<Replacement> read(List<YamlValue> entries) {
    List<Replacement> replacements = new ArrayList<>();
    for (YamlValue entry : entries) {
      Replacement replacement = readOne(entry.map());
      if (!replacement.file().isEmpty() && !replacement.by().isEmpty()) {
        check(entry, replacement);
        replacements.add(replacement);
      }
    }
    return replacements;
  }

  private static Replacement readOne(YamlMap block) {
    Replacement replacement =
        new Replacement(block.required("file").fileName(), block.required("by").fileName());
    block.done();
    return replacement;
  }

  private void check(YamlValue entry, Replacement replacement) {
    if (byFile.putIfAbsent(replacement.file(), replacement.by()) != null) {
      entry.complain(ProblemKind.REPLACED_TWICE, entry.called(), replacement.file());
    } else if (leadsBack(replacement.file())) {
      entry.complain(ProblemKind.REPLACED_BY_ITSELF, entry.called(), replacement.file());
    }
  }

  /** There was no way round before this one, so a way round leads over it. */
  private boolean leadsBack(String file) {
    @Nullable String next = byFile.get(file);
    while (next != null && !next.equals(file)) {
      next = byFile.get(next);
    }
    return next != null;
  }
}
