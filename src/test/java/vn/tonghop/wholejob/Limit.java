package vn.tonghop.wholejob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.tonghop.database.TestDatabase;

/**
 * As fast as it can be done with nothing decided: reads every cell of the workbooks of a folder
 * with fastexcel-reader, as many at once as there are processors, copies the rows into PostgreSQL,
 * and writes them into one workbook with fastexcel: {@code FOLDER}. Prints rows and seconds.
 */
public final class Limit {

  private static final int COLUMNS = 13;
  private static final double NANOS = 1e9;

  private Limit() {}

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    Path out = Files.createTempFile("tonghop-limit", ".xlsx");
    try (TestDatabase database = TestDatabase.fresh();
        Connection connection = database.dataSource().getConnection()) {
      create(connection);
      long start = System.nanoTime();
      long rows = readAll(Path.of(arguments[0]), database);
      long read = System.nanoTime();
      write(out, connection);
      long end = System.nanoTime();
      System.out.printf(
          Locale.ROOT,
          "%d rows: %.1f s reading and copying, %.1f s writing, %.1f s in all%n",
          rows,
          (read - start) / NANOS,
          (end - read) / NANOS,
          (end - start) / NANOS);
    } finally {
      Files.delete(out);
    }
  }

  private static void create(Connection connection) throws SQLException {
    StringBuilder columns = new StringBuilder("file text");
    for (int column = 0; column < COLUMNS; column++) {
      columns.append(", c").append(column).append(" text");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE cells (" + columns + ")");
    }
  }

  private static long readAll(Path folder, TestDatabase database)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService readers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Stream<Path> files = Files.list(folder)) {
      List<Future<Long>> counts = new ArrayList<>();
      files.sorted().forEach(file -> counts.add(readers.submit(() -> copy(file, database))));
      long rows = 0;
      for (Future<Long> count : counts) {
        rows += count.get();
      }
      return rows;
    } finally {
      readers.shutdown();
    }
  }

  private static long copy(Path file, TestDatabase database) throws IOException, SQLException {
    try (Connection connection = database.dataSource().getConnection();
        OutputStream into =
            new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY cells FROM STDIN");
        InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      long rows = 0;
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> some = sheet.openStream()) {
          for (Row row : (Iterable<Row>) some::iterator) {
            into.write(line(file, row).getBytes(StandardCharsets.UTF_8));
            rows++;
          }
        }
      }
      return rows;
    }
  }

  private static String line(Path file, Row row) {
    StringBuilder line = new StringBuilder(file.getFileName().toString());
    for (int column = 0; column < COLUMNS; column++) {
      Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
      String text = cell == null ? "" : cell.getText();
      line.append('\t');
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        line.append(letter == '\\' || letter < ' ' ? ' ' : letter);
      }
    }
    return line.append('\n').toString();
  }

  private static void write(Path out, Connection connection) throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (OutputStream stream = Files.newOutputStream(out);
        Workbook workbook = new Workbook(stream, "limit", "1.0");
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(1000);
      Worksheet sheet = workbook.newWorksheet("cells");
      int number = 0;
      try (var rows = statement.executeQuery("SELECT * FROM cells")) {
        while (rows.next()) {
          for (int column = 0; column < COLUMNS; column++) {
            sheet.value(number, column, rows.getString(column + 2));
          }
          number++;
          if (number % 1000 == 0) {
            sheet.flush();
          }
        }
      }
      sheet.finish();
    }
  }
}
