package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.deduplication.SentTwice;

class ReviewCommandTest {

  private TestDatabase database;
  private SentTwice sent;
  private Path work;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    database = TestDatabase.fresh();
    sent = new SentTwice(folder.resolve("input"));
    work = folder.resolve("work");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void look() throws Exception {
    Typed ran = Typed.vietnamese(typed("run", "jobs/2021", "--input", sent.folder().toString()));
    System.out.println(ran.screen());
    System.out.println(Typed.vietnamese(typed("review", "2021", "--all")).screen());
    System.out.println(Typed.vietnamese(typed("status", "2021")).screen());
    System.out.println(Typed.vietnamese(typed("review", "2021", "decide", "abcd1234", "merge", "--reason", "x")).screen());
    java.nio.file.Files.walk(work).filter(p -> p.toString().endsWith(".xlsx")).limit(1).forEach(p -> {
      try { java.nio.file.Files.copy(p, Path.of("/tmp/h/review/out.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING); } catch (IOException e) { throw new RuntimeException(e); }
    });
    assertThat(ran.code()).isEqualTo(3);
  }

  private String[] typed(String... arguments) {
    return Typed.with(
        arguments, "--work", work.toString(), "--threads", "2", "--db-url", database.url());
  }
}
