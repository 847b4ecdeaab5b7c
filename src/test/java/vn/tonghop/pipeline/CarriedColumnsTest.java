package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;

/**
 * Whoever adds a table or a column has to decide whether a rerun takes it over from the revision
 * before: in {@link CarryOver} and the {@code carryOver} of its table, and then here.
 */
class CarriedColumnsTest {

  private static final String PLACE = "revision_id submission sheet row_number ";

  /** What a rerun takes over, or opens anew with the same content. */
  private static final Map<String, String> OF_A_REVISION =
      Map.ofEntries(
          Map.entry("revision", "id year number fingerprint state"),
          Map.entry("definition_file", "revision_id name bytes"),
          Map.entry("revision_earlier_plan", "revision_id year edition"),
          Map.entry(
              "submission",
              "revision_id number name sha256 size submitter_code unit round correction supplement"
                  + " modified letter_date refused superseded_by rows_read read_total read_provincial"
                  + " read_beneficiary read_other ended"),
          Map.entry("stage_done", "revision_id stage carried_from"),
          Map.entry("sheet_row", PLACE + "kind table_row"),
          Map.entry(
              "proposal",
              PLACE
                  + "file_name sheet_name columns submitter_code programme_code programme_text"
                  + " written_number name implementer beneficiary objective expected_result start_month end_month total"
                  + " provincial own_share other note raw_texts unreadable fate"),
          Map.entry(
              "stated_total",
              PLACE
                  + "file_name sheet_name columns scope scope_key table_row total provincial own_share"
                  + " other"),
          Map.entry(
              "finding",
              "id revision_id stage code severity file_name sheet_name row_number column_name"
                  + " arguments"),
          Map.entry("revision_review_decision", "revision_id number"),
          Map.entry("duplicate_group", "revision_id number group_key certain"),
          Map.entry(
              "duplicate_member",
              PLACE + "group_number position content same standing copy_of decision score"),
          Map.entry("plan_item", PLACE + "position number"),
          Map.entry(
              "decision_entry",
              "id revision_id stage file_name sheet row_number event body body_sha256"),
          Map.entry("decision_seal", "revision_id sequence entry_id stage previous hash"));

  /** Made by publication and delivery, which every revision does itself. */
  private static final List<String> NEVER_TAKEN_OVER = List.of("output", "mailing");

  /** Of years, not of revisions; Spring Batch and Flyway keep their own. */
  private static final List<String> OF_NO_REVISION =
      List.of(
          "year_holder", "operation_entry", "earlier_%", "review_decision", "batch_%", "flyway_%");

  @Test
  void everyColumnIsKnown() {
    SortedMap<String, TreeSet<String>> known = new TreeMap<>();
    OF_A_REVISION.forEach(
        (table, columns) -> known.put(table, new TreeSet<>(List.of(columns.split(" ")))));

    assertThat(columns()).isEqualTo(known);
  }

  private static SortedMap<String, TreeSet<String>> columns() {
    SortedMap<String, TreeSet<String>> columns = new TreeMap<>();
    try (MigratedDatabase database = MigratedDatabase.fresh()) {
      database
          .jdbc()
          .query(
              """
              select table_name, column_name from information_schema.columns
              where table_schema = current_schema() and not table_name like any (?)
              """,
              row -> {
                columns
                    .computeIfAbsent(row.getString("table_name"), table -> new TreeSet<>())
                    .add(row.getString("column_name"));
              },
              (Object) notTakenOver());
    }
    return columns;
  }

  private static String[] notTakenOver() {
    TreeSet<String> tables = new TreeSet<>(OF_NO_REVISION);
    tables.addAll(NEVER_TAKEN_OVER);
    return tables.toArray(String[]::new);
  }
}
