package vn.tonghop.revision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Sha256;
import vn.tonghop.definition.DefinitionFile;
import vn.tonghop.revision.jdbc.JdbcRevisions;

/** Revisions and their inputs, as fixtures. */
public final class Revisions {

  private Revisions() {}

  /** Opens the next revision of 2021 over files of these names; returns its id. */
  public static long open(JdbcTemplate jdbc, String... files) {
    return new JdbcRevisions(jdbc).open(2021, inputs(files)).id();
  }

  /** A definition of two files, and submissions of these names. */
  public static Inputs inputs(String... files) {
    List<FrozenFile> submissions = new ArrayList<>();
    for (String file : files) {
      submissions.add(submission(file, "content of " + file));
    }
    return new Inputs(
        List.of(definition("plan.yml", "year: 2021"), definition("vocabulary.yml", "total: []")),
        submissions);
  }

  static DefinitionFile definition(String name, String content) {
    return new DefinitionFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static FrozenFile submission(String name, String content) {
    return new FrozenFile(name, Sha256.of(content), content.length());
  }
}
