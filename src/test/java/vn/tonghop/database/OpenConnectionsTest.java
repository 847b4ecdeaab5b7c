package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OpenConnectionsTest {

  /** An operator who looks for what went wrong finds nothing where all went well. */
  @Test
  void thePoolHasNothingToComplainOfWhenItIsClosed() throws Exception {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger hikari = (Logger) LoggerFactory.getLogger("com.zaxxer.hikari");
    try (TestDatabase database = TestDatabase.fresh()) {
      hikari.addAppender(log);
      log.start();
      Connecting connecting = new Connecting(database.url(), null, null);
      try (HikariDataSource pool = Connecting.pool(2, new OpenConnections(connecting))) {
        pool.getConnection().close();
      }
    } finally {
      hikari.detachAppender(log);
    }

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(message -> message.startsWith("Timed-out waiting"));
  }
}
