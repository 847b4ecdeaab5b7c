package vn.tonghop.operations.telemetry;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import vn.tonghop.pipeline.trace.LogMarks;

/**
 * Writes each event of the log as one line of JSON: when (UTC), how grave, what it belongs to,
 * what, who said so, and the stack of an exception. What it belongs to is left out where it belongs
 * to nothing. Named in {@code logback.xml}.
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {

  private static final byte[] NOTHING = {};

  /** All of one length, so that lines sort by it. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Secrets secrets = Secrets.ofEnvironment();
  private final long pid = ProcessHandle.current().pid();
  private final JsonWriter<ILoggingEvent> line = JsonWriter.of(this::members);

  private void members(JsonWriter.Members<ILoggingEvent> members) {
    members.add("time", event -> TIME.format(event.getInstant()));
    members.add("level", event -> event.getLevel().toString());
    members.add("year", event -> number(event, LogMarks.YEAR)).whenNotNull();
    members.add("revision", event -> number(event, LogMarks.REVISION)).whenNotNull();
    members.add("step", event -> mark(event, LogMarks.STEP)).whenNotNull();
    members.add("submission", event -> mark(event, LogMarks.SUBMISSION)).whenNotNull();
    members.add("message", event -> secrets.hiddenIn(event.getFormattedMessage()));
    members.add("logger", ILoggingEvent::getLoggerName);
    members.add("thread", ILoggingEvent::getThreadName);
    members.add("pid", event -> pid);
    members.add("exception", this::exception).whenNotNull();
  }

  private static @Nullable String mark(ILoggingEvent event, String key) {
    return event.getMDCPropertyMap().get(key);
  }

  private static @Nullable Long number(ILoggingEvent event, String key) {
    String value = mark(event, key);
    return value == null ? null : Long.valueOf(value);
  }

  private @Nullable String exception(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    return thrown == null ? null : secrets.hiddenIn(ThrowableProxyUtil.asString(thrown));
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    return (line.writeToString(event) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }
}
