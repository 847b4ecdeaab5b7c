package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The procedure that {@code AUDIT.md} gives to those who have not the program, taken from there.
 */
class DocumentedProcedureTest {

  private static final int MUTATIONS = 40;

  private final List<String> lines = Logs.lines(Logs.canonicalDecisions(12));
  private final byte[] intact = Logs.export(lines);

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void thereAreTheTools() {
    for (String tool : List.of("bash", "sha256sum", "cmp", "tr")) {
      assumeTrue(isThere(tool), tool + " is not there, so the procedure cannot be tried");
    }
  }

  @Test
  void tellsTheEntriesAndTheHeadOfAnIntactLog() throws Exception {
    Verification verification = Logs.verify(intact, ExpectedHead.UNKNOWN);
    assertThat(procedure(intact))
        .isEqualTo(new Ended(0, "12 entries, head " + verification.head() + "\n"));
  }

  @Test
  void findsWhatTheProgramFinds() throws Exception {
    for (int seed = 0; seed < MUTATIONS; seed++) {
      byte[] mutated = mutated(new Random(seed));
      LogFault fault = Logs.verify(mutated, ExpectedHead.UNKNOWN).fault();
      Ended ended = procedure(mutated);
      assertThat(ended.code()).as("seed %d: %s", seed, fault).isEqualTo(fault == null ? 0 : 1);
      assertThat(ended.said()).startsWith(fault == null ? "11 entries" : "entry ");
    }
  }

  /** A byte changed, added or removed, or a line; only a cut at the end of a line is not seen. */
  private byte[] mutated(Random random) {
    int at = random.nextInt(intact.length);
    List<String> changed = new ArrayList<>(lines);
    switch (random.nextInt(6)) {
      case 0 -> {
        byte[] flipped = intact.clone();
        flipped[at] ^= (byte) (1 + random.nextInt(255));
        return flipped;
      }
      case 1 -> {
        return Arrays.copyOf(intact, Math.max(1, at));
      }
      case 2 -> {
        return Arrays.copyOf(intact, intact.length + 1);
      }
      case 3 -> changed.remove(random.nextInt(11));
      case 4 -> changed.add(random.nextInt(12), lines.get(random.nextInt(11)));
      default -> changed.remove(11);
    }
    return Logs.export(changed);
  }

  private record Ended(int code, String said) {}

  private Ended procedure(byte[] export) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("audit.jsonl"), export);
    Path script = Files.writeString(folder.resolve("verify.sh"), documented());
    Process process =
        new ProcessBuilder("bash", script.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static String documented() throws IOException {
    String document = Files.readString(Path.of("src/docs/AUDIT.md"));
    int begin = document.indexOf("```bash\n") + "```bash\n".length();
    return document.substring(begin, document.indexOf("```", begin));
  }

  private static boolean isThere(String tool) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
