package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an export; {@link ExportMutationTest} shows that nothing else passes. */
class ExportCheckTest {

  private static final List<String> ENTRIES =
      List.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}", "{\"a\":4}");
  private static final List<String> LINES = Logs.lines(ENTRIES);
  private static final List<Chain.Link> LINKS = Logs.links(ENTRIES);

  @Test
  void anIntactLogTellsItsEntriesAndItsHead() {
    assertThat(Logs.verify(Logs.export(LINES), ExpectedHead.UNKNOWN))
        .isEqualTo(new Verification(4, LINKS.get(3).hash(), 0, null));
    assertThat(Logs.verify(Logs.export(LINES), ExpectedHead.last(LINKS.get(3).hash())))
        .isEqualTo(new Verification(4, LINKS.get(3).hash(), 4, null));
  }

  /** L1 to L4 are the lines; the columns are what is found and at which entry. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~                            | EMPTY           | 0",
        "~L1\\nL2\\n\\nL3\\nL4\\n~     | BLANK_LINE      | 3",
        "~\\nL1\\nL2\\nL3\\nL4\\n~     | BLANK_LINE      | 1",
        "~L1\\nL2\\nL3\\nL4\\n\\n~     | BLANK_LINE      | 5",
        "~L1\\r\\nL2\\nL3\\nL4\\n~     | CARRIAGE_RETURN | 1",
        "~L1\\nL2\\nL3\\nL4~           | LINE_NOT_ENDED  | 4",
        "~L1\\nL2\\nL3\\nL4\\nx~       | LINE_NOT_ENDED  | 5",
        "~L1\\nL2\\n L3\\nL4\\n~       | NOT_A_LINK      | 3",
        "~L1\\nL2 \\nL3\\nL4\\n~       | NOT_A_LINK      | 2",
        "~\\uFEFFL1\\nL2\\nL3\\nL4\\n~ | NOT_A_LINK      | 1",
        "~L1\\nL2\\nL3\\nL4\\nx\\n~    | NOT_A_LINK      | 5",
        "~L1\\nL3\\nL4\\n~             | GAP             | 2",
        "~L1\\nL3\\nL2\\nL4\\n~        | GAP             | 2",
        "~L2\\nL3\\nL4\\n~             | GAP             | 1",
        "~L1\\nL2\\nL2\\nL3\\nL4\\n~   | REPEATED        | 3",
        "~L1\\nL2\\nL3\\n~             | HEAD_NOT_FOUND  | 0",
      })
  void saysWhatIsWrongAndWhere(String export, LogFault.Kind kind, long entry) {
    String text = export.replace("\\n", "\n").replace("\\r", "\r").replace("\\uFEFF", "\uFEFF");
    for (int i = 0; i < LINES.size(); i++) {
      text = text.replace("L" + (i + 1), LINES.get(i));
    }
    LogFault fault = fault(text.getBytes(StandardCharsets.UTF_8));
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.entry()).isEqualTo(entry);
  }

  @Test
  void anEntryAfterTheExpectedHeadIsNamed() {
    byte[] export = Logs.export(LINES);
    ExpectedHead third = ExpectedHead.last(LINKS.get(2).hash());
    assertThat(Logs.verify(export, third).fault())
        .isEqualTo(
            new LogFault(LogFault.Kind.ENTRIES_ADDED, 4, LINKS.get(3).hash(), LINKS.get(2).hash()));
    Verification grown = Logs.verify(export, new ExpectedHead(LINKS.get(2).hash(), true));
    assertThat(grown.isIntact()).isTrue();
    assertThat(grown.expectedAt()).isEqualTo(3);
  }

  @Test
  void aHeadThatIsNowhereIsFoundInALogThatMayGrowToo() {
    ExpectedHead other = new ExpectedHead("f".repeat(64), true);
    assertThat(Logs.verify(Logs.export(LINES), other).fault())
        .isEqualTo(
            new LogFault(LogFault.Kind.HEAD_NOT_FOUND, 0, LINKS.get(3).hash(), "f".repeat(64)));
  }

  @Test
  void aChainThatBeginsWithSomethingElseHasAWrongGenesis() {
    String first = new Chain.Link(1, "1".repeat(64), "{}").exportLine();
    assertThat(fault(Logs.export(List.of(first))).kind()).isEqualTo(LogFault.Kind.WRONG_GENESIS);
  }

  /** Each is chained as it stands, so that only its form is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"a\":1}           | DUPLICATE_KEY",
        "{\"a\":{\"b\":1,\"b\":2}}   | DUPLICATE_KEY",
        "{\"a\":1,\"\\u0061\":1}     | DUPLICATE_KEY",
        "{\"b\":1,\"a\":1}           | NOT_CANONICAL",
        "{\"a\": 1}                  | NOT_CANONICAL",
        "{\"a\":1.0}                 | NOT_CANONICAL",
        "{\"a\":1e3}                 | NOT_CANONICAL",
        "{\"a\":01}                  | NOT_CANONICAL",
        "{\"a\":-0}                  | NOT_CANONICAL",
        "{\"a\":9007199254740993}    | NOT_CANONICAL",
        "{\"a\":99999999999999999999}| NOT_CANONICAL",
        "{\"a\":null}                | NOT_CANONICAL",
        "{\"a\":NaN}                 | NOT_CANONICAL",
        "{\"a\":\"\\u0041\"}         | NOT_CANONICAL",
        "{\"a\":\"\\/\"}             | NOT_CANONICAL",
        "{\"a\":\"\\u000A\"}         | NOT_CANONICAL",
        "{\"a\":\"\\ud800\"}         | NOT_CANONICAL",
        "{\"a\":\"\t\"}              | NOT_CANONICAL",
        "{\"a\":[1,]}                | NOT_CANONICAL",
        "{\"a\":[1 ]}                | NOT_CANONICAL",
        "{\"a\":1}{\"a\":1}          | NOT_CANONICAL",
        "{'a':1}                     | NOT_CANONICAL",
        "{\"a\":1}//x                | NOT_CANONICAL",
        "[1]                         | NOT_CANONICAL",
        "{\"a\":1                    | NOT_CANONICAL",
      })
  void whatAJsonReaderWouldForgiveIsFound(String entry, LogFault.Kind kind) {
    LogFault fault = fault(Logs.export(Logs.lines(List.of("{\"a\":0}", entry))));
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.entry()).isEqualTo(2);
  }

  @Test
  void nestingWithoutEndIsRefusedAndNotFollowed() {
    String deep = "{\"a\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}";
    assertThat(fault(Logs.export(Logs.lines(List.of(deep)))).kind())
        .isEqualTo(LogFault.Kind.NOT_CANONICAL);
  }

  @Test
  void bytesThatAreNoUtf8AreFound() {
    byte[] export = Logs.export(LINES);
    export[export.length / 2] = (byte) 0xff;
    assertThat(fault(export).kind()).isEqualTo(LogFault.Kind.NOT_UTF8);
  }

  @Test
  void aLineWithoutEndIsNotHeldInMemory() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    LogFault fault = ExportCheck.of(endless, ExpectedHead.UNKNOWN).fault();
    assertThat(fault).isEqualTo(LogFault.of(LogFault.Kind.LINE_TOO_LONG, 1));
  }

  private static LogFault fault(byte[] export) {
    return Objects.requireNonNull(
        Logs.verify(export, ExpectedHead.last(LINKS.get(3).hash())).fault());
  }
}
