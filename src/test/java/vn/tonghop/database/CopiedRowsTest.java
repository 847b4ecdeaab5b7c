package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

class CopiedRowsTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private static final List<String> TEXTS =
      List.of(
          "",
          "\\N",
          "NULL",
          "\\.",
          "a\tb\nc\rd\\e\\te",
          "{\"a\",b}",
          "\b\f\u000b\u001f",
          "Đề án khuyến công ngành gỗ 🪵");

  private final JdbcTemplate jdbc = DATABASE.jdbc();

  @BeforeEach
  void table() {
    jdbc.execute("drop table if exists copied");
    jdbc.execute(
        "create table copied (id serial, t text, n bigint, b boolean not null, a text[] not null)");
  }

  @Test
  void everyTextComesInAsItIs() {
    CopiedRows.insert(
        jdbc,
        "copied (t, n, b, a)",
        TEXTS,
        (values, text) -> values.add(text).add(7L).add(true).add(TEXTS));

    assertThat(jdbc.queryForList("select t from copied order by id", String.class))
        .isEqualTo(TEXTS);
    assertThat(
            jdbc.query(
                "select a from copied",
                (row, index) -> Arrays.asList((String[]) row.getArray("a").getArray())))
        .isEqualTo(Collections.nCopies(TEXTS.size(), TEXTS));
  }

  @Test
  void whatIsNotThereIsNull() {
    CopiedRows.insert(
        jdbc,
        "copied (t, n, b, a)",
        List.of(1),
        (values, number) -> values.add((String) null).add((Number) null).add(false).add(List.of()));

    assertThat(jdbc.queryForMap("select t, n, b, cardinality(a) as a from copied"))
        .containsEntry("t", null)
        .containsEntry("n", null)
        .containsEntry("b", false)
        .containsEntry("a", 0);
  }

  @Test
  void noRowsNeedNoTable() {
    CopiedRows.insert(jdbc, "nowhere (t)", List.<String>of(), CopiedRows::add);
  }

  @Test
  void allComeInOrNone() {
    assertThatThrownBy(
            () ->
                CopiedRows.insert(
                    jdbc,
                    "copied (b, a)",
                    List.of("{}", "no array"),
                    (values, array) -> values.add(true).add(array)))
        .isInstanceOf(DataAccessException.class);
    assertThat(jdbc.queryForObject("select count(*) from copied", Integer.class)).isZero();
  }

  @Test
  void whatATableRefusesIsRefused() {
    assertThatThrownBy(
            () ->
                CopiedRows.insert(
                    jdbc, "copied (t)", List.of("a"), (values, text) -> values.add(text)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}
