package vn.tonghop.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes Vietnamese as the programs of the nineties did. Its table is typed letter by letter, from
 * TCVN 5712:1993 and the code table of VNI, and knows nothing of the one that reads.
 */
public final class LegacyLetters {

  private static final Map<Character, String[]> BYTES = read();

  private LegacyLetters() {}

  private static Map<Character, String[]> read() {
    Map<Character, String[]> bytes = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LegacyLetters.class.getResourceAsStream("/legacy/letters.tsv")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(parts -> bytes.put(parts[0].charAt(0), new String[] {parts[1], parts[2]}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  /** The 134 precomposed letters that ASCII lacks. */
  public static List<Character> all() {
    return List.copyOf(BYTES.keySet());
  }

  /** In .VnTime; capitals that TCVN3 lacks stand in runs of .VnTimeH. */
  public static SheetCell.Text tcvn3(String text) {
    StringBuilder written = new StringBuilder();
    List<FontRun> runs = new ArrayList<>(List.of(new FontRun(0, ".VnTime")));
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String[] bytes = BYTES.get(letter);
      boolean capital = bytes != null && bytes[0].startsWith("H");
      String font = capital ? ".VnTimeH" : ".VnTime";
      if (!runs.get(runs.size() - 1).font().equals(font)) {
        runs.add(new FontRun(written.length(), font));
      }
      written.append(bytes == null ? letter : latin1(bytes[0].replace("H", "")));
    }
    return new SheetCell.Text(written.toString(), runs);
  }

  /** In VNI-Times. */
  public static SheetCell.Text vni(String text) {
    StringBuilder written = new StringBuilder();
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String[] bytes = BYTES.get(letter);
      written.append(bytes == null ? letter : latin1(bytes[1].replace(" ", "")));
    }
    return new SheetCell.Text(written.toString(), List.of(new FontRun(0, "VNI-Times")));
  }

  private static String latin1(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
  }
}
