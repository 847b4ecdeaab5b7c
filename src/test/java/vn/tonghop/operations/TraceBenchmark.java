package vn.tonghop.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.audit.Verification;
import vn.tonghop.audit.jdbc.JdbcDecisionLog;
import vn.tonghop.audit.jdbc.JdbcDecisionLogCheck;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.ReadDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.revision.Inputs;
import vn.tonghop.revision.Revision;

/**
 * Fills a revision with a million decisions about a hundred thousand items, and says how long it
 * takes to seal them, to verify them, and to trace items picked at random: {@code
 * src/bench/trace.sh}.
 */
public final class TraceBenchmark {

  private static final int FILES = 100;
  private static final int ROWS = 1_000;
  private static final int TRACES = 200;

  /** Eight findings, accepted, included: ten decisions a row. */
  private static final String ENTRIES =
      """
      insert into decision_entry
        (revision_id, stage, file_name, sheet, row_number, event, body, body_sha256)
      select ?, stage, file, 1, row, event, body, encode(sha256(convert_to(body, 'UTF8')), 'hex')
      from (select k.stage, k.event, to_char(f, '"f-"FM000".xlsx"') as file, r as row,
          '{"detail":"đề án khuyến công ' || k.k || '","event":"' || k.event || '","file":"'
            || to_char(f, '"f-"FM000".xlsx"') || '","row":' || r || ',"sheet":1,"stage":"'
            || k.label || '"}' as body
        from generate_series(1, ?) f, generate_series(1, ?) r,
          (select n as k, 0 as stage, 'FOUND' as event, 'intake' as label
              from generate_series(1, 8) n
            union all values (9, 1, 'ACCEPTED', 'validation'), (10, 3, 'INCLUDED', 'consolidation'))
          as k) as entries
      """;

  private static final String ROWS_OF_FILES =
      "insert into sheet_row (revision_id, submission, sheet, row_number, kind, table_row)"
          + " select ?, f, 1, r, 'ITEM', 0 from generate_series(1, ?) f, generate_series(1, ?) r";

  private static final String PROPOSALS =
      """
      insert into proposal (revision_id, submission, sheet, row_number, file_name, sheet_name,
        columns, programme_code, name, total, provincial, own_share, other, unreadable, fate)
      select ?, f, 1, r, to_char(f, '"f-"FM000".xlsx"'), 'Đăng ký', 'NAME=B;TOTAL=H', ?,
        'Đề án ' || f || '/' || r, 1000000, 1000000, 0, 0, false,
        'ACCEPTED'
      from generate_series(1, ?) f, generate_series(1, ?) r
      """;

  private static final String ITEMS =
      """
      insert into plan_item (revision_id, position, number, submission, sheet, row_number)
      select revision_id, row_number() over (order by submission, row_number),
        '1.' || row_number() over (order by submission, row_number), submission, sheet, row_number
      from proposal where revision_id = ?
      """;

  private static final String FINDINGS =
      """
      insert into finding
        (revision_id, stage, code, file_name, sheet_name, row_number, column_name, arguments)
      select ?, 'intake', 'NUMBER_AS_TEXT', to_char(f, '"f-"FM000".xlsx"'), 'Đăng ký', r, c,
        array['TOTAL', '1.000', '1.000']
      from generate_series(1, ?) f, generate_series(1, ?) r, unnest(array['H', 'I']) c
      """;

  private TraceBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    try (MigratedDatabase database = MigratedDatabase.fresh()) {
      Tables tables = Tables.over(database.jdbc());
      ReadDefinition definition = DefinitionReader.read(Path.of("jobs", "2021"));
      Revision revision = tables.revisions().open(2021, new Inputs(definition.files(), files()));
      String programme = definition.plan().programmes().get(0).code();
      say("filled", seconds(() -> fill(database.jdbc(), revision.id(), programme)));
      say("sealed", seconds(() -> seal(database, revision.id())));
      say("verified", seconds(() -> verify(database, revision.id())));
      trace(new TraceItem(tables), revision);
    }
  }

  private static List<FrozenFile> files() {
    List<FrozenFile> files = new ArrayList<>();
    for (int f = 1; f <= FILES; f++) {
      String name = String.format(Locale.ROOT, "f-%03d.xlsx", f);
      files.add(new FrozenFile(name, Sha256.of(name), 1));
    }
    return files;
  }

  private static void fill(JdbcTemplate jdbc, long revision, String programme) {
    jdbc.update(ROWS_OF_FILES, revision, FILES, ROWS);
    jdbc.update(PROPOSALS, revision, programme, FILES, ROWS);
    jdbc.update(ITEMS, revision);
    jdbc.update(FINDINGS, revision, FILES, ROWS);
    jdbc.update(ENTRIES, revision, FILES, ROWS);
    jdbc.execute("analyze");
  }

  private static void seal(MigratedDatabase database, long revision) {
    JdbcDecisionLog log = new JdbcDecisionLog(database.jdbc());
    for (Stage stage : List.of(Stage.INTAKE, Stage.VALIDATION, Stage.CONSOLIDATION)) {
      database.transaction().executeWithoutResult(status -> log.seal(revision, stage));
    }
    database.jdbc().execute("analyze");
  }

  private static void verify(MigratedDatabase database, long revision) {
    JdbcDecisionLogCheck check = new JdbcDecisionLogCheck(database.jdbc());
    Verification verification =
        database
            .transaction()
            .execute(status -> check.verify(revision, true, ExpectedHead.UNKNOWN));
    System.out.println(verification);
  }

  private static void trace(TraceItem traceItem, Revision revision) {
    Random random = new Random(1);
    double[] millis = new double[TRACES];
    for (int i = 0; i < TRACES; i++) {
      String item = "1." + (1 + random.nextInt(FILES * ROWS));
      long begun = System.nanoTime();
      List<ItemTrace> traces = traceItem.trace(revision, item);
      millis[i] = (System.nanoTime() - begun) / 1e6;
      if (traces.size() != 1 || traces.get(0).decisions().size() != 10) {
        throw new IllegalStateException("not what was filled in: " + traces);
      }
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "traced %d items: first %.1f ms, median %.1f ms, slowest %.1f ms%n",
        TRACES,
        first,
        millis[TRACES / 2],
        millis[TRACES - 1]);
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void say(String what, double seconds) {
    System.out.printf(Locale.ROOT, "%s %d decisions in %.1f s%n", what, FILES * ROWS * 10, seconds);
  }
}
