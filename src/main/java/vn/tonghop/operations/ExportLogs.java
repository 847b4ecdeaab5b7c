package vn.tonghop.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.jdbc.JdbcOperationsLog;
import vn.tonghop.pipeline.OutputFolder;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** Hands out a log as JSON Lines, whole as of one moment. */
public final class ExportLogs {

  private final Tables tables;
  private final JdbcOperationsLog operations;
  private final TransactionTemplate snapshot;

  ExportLogs(Tables tables, JdbcOperationsLog operations, PlatformTransactionManager transactions) {
    this.tables = tables;
    this.operations = operations;
    this.snapshot = VerifyLogs.snapshot(transactions);
  }

  /**
   * Writes the decision log of a revision, or the operations log when it is null.
   *
   * @throws vn.tonghop.audit.LogAlteredException at the first entry that is not as it was
   */
  public void export(@Nullable Revision revision, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      snapshot.executeWithoutResult(status -> write(revision, writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  /** The same into a file, which appears when it is complete, in place of one of that name. */
  public void export(@Nullable Revision revision, Path file) throws IOException {
    OutputFolder.replace(file, out -> export(revision, out));
  }

  private void write(@Nullable Revision revision, Writer writer) {
    try {
      if (revision == null) {
        operations.export(writer);
      } else {
        tables.decisions().export(revision.id(), writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
