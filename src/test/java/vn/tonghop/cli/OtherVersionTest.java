package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.TestDatabase;

class OtherVersionTest {

  @Test
  void tablesOfAnotherVersionAreNotTouchedAndNoFaultOfTheProgram(@TempDir Path work) {
    try (TestDatabase database = TestDatabase.fresh()) {
      String[] status = {"status", "--work", work.toString(), "--db-url", database.url()};
      assertThat(Typed.english(status).code()).isZero();
      new JdbcTemplate(database.dataSource())
          .update("update flyway_schema_history set checksum = 1 where version = '2'");

      Typed vietnamese = Typed.vietnamese(status);

      assertThat(vietnamese.code()).isEqualTo(1);
      assertThat(vietnamese.err())
          .startsWith(
              "Sự cố: các bảng trong cơ sở dữ liệu này do một phiên bản tonghop khác tạo ra.")
          .doesNotContain("Validate", "Migration", "lỗi của chương trình", "\tat ");
    }
  }
}
