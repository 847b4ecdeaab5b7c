package vn.tonghop.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported log: JSON Lines, a link each. The bytes must be to the letter those that an
 * export writes, so that no change of them passes. Holds one line at a time.
 */
public final class ExportCheck {

  /** No entry comes near it: a cell holds 32.767 characters at most. */
  static final int LONGEST_LINE = 16 * 1024 * 1024;

  private final InputStream in;
  private final ChainCheck chain;

  private ExportCheck(InputStream in, ExpectedHead expected) {
    this.in = in;
    this.chain = new ChainCheck(expected);
  }

  /**
   * Verifies what a stream holds, which should be buffered.
   *
   * @throws IOException when it cannot be read
   */
  public static Verification of(InputStream in, ExpectedHead expected) throws IOException {
    return new ExportCheck(in, expected).run();
  }

  private Verification run() throws IOException {
    Line line = new Line();
    boolean any = false;
    while (chain.isIntact() && line.read(in)) {
      any = true;
      LogFault.Kind wrong = line.fault();
      if (wrong == null) {
        take(line);
      } else {
        chain.refuse(LogFault.of(wrong, chain.nextSequence()));
      }
    }
    if (!any) {
      chain.refuse(LogFault.of(LogFault.Kind.EMPTY, 0));
    }
    return chain.end();
  }

  private void take(Line line) {
    String text = line.text();
    if (text == null) {
      chain.refuse(LogFault.of(LogFault.Kind.NOT_UTF8, chain.nextSequence()));
      return;
    }
    ExportLine parsed = ExportLine.parse(text);
    if (parsed == null) {
      chain.refuse(LogFault.of(LogFault.Kind.NOT_A_LINK, chain.nextSequence()));
      return;
    }
    chain.next(parsed.link(), parsed.hash());
  }

  /** A line as it stands in the stream. */
  private static final class Line {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private boolean ended;
    private int last;

    /** Reads the next one; false when there is none. */
    boolean read(InputStream in) throws IOException {
      bytes.reset();
      ended = false;
      last = -1;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          ended = true;
          return true;
        }
        bytes.write(next);
        last = next;
        if (bytes.size() > LONGEST_LINE) {
          return true;
        }
      }
      return bytes.size() > 0;
    }

    LogFault.@Nullable Kind fault() {
      if (bytes.size() > LONGEST_LINE) {
        return LogFault.Kind.LINE_TOO_LONG;
      }
      if (!ended) {
        return LogFault.Kind.LINE_NOT_ENDED;
      }
      if (last == '\r') {
        return LogFault.Kind.CARRIAGE_RETURN;
      }
      return bytes.size() == 0 ? LogFault.Kind.BLANK_LINE : null;
    }

    @Nullable String text() {
      return ExportLine.text(bytes.toByteArray(), bytes.size());
    }
  }
}
