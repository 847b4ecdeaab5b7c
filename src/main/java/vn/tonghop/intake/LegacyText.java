package vn.tonghop.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.encoding.Tcvn3;
import vn.tonghop.encoding.Vni;
import vn.tonghop.encoding.Windows1252;

/** The text of a cell with the encoding of each character, as its font tells it. */
final class LegacyText {

  private final String text;
  private final @Nullable LegacyEncoding[] encodings;
  private final boolean[] capitals;
  private final Set<LegacyEncoding> present = EnumSet.noneOf(LegacyEncoding.class);

  /**
   * A text in its fonts.
   *
   * @param runs in their order; what stands before the first of them is in an ordinary font
   */
  LegacyText(String text, List<FontRun> runs) {
    this.text = text;
    encodings = new LegacyEncoding[text.length()];
    capitals = new boolean[text.length()];
    for (int run = 0; run < runs.size(); run++) {
      int end = run + 1 < runs.size() ? runs.get(run + 1).start() : text.length();
      set(runs.get(run), Math.min(end, text.length()));
    }
  }

  private void set(FontRun run, int end) {
    LegacyEncoding encoding = LegacyEncoding.ofFont(run.font());
    if (encoding != null && run.start() < end) {
      present.add(encoding);
      Arrays.fill(encodings, run.start(), end, encoding);
      Arrays.fill(capitals, run.start(), end, encoding.isCapitals(run.font()));
    }
  }

  String text() {
    return text;
  }

  /** The encodings of its fonts. */
  Set<LegacyEncoding> encodings() {
    return present;
  }

  /** The encoding of the font of that character; null where it is an ordinary font. */
  @Nullable LegacyEncoding encodingAt(int index) {
    return encodings[index];
  }

  /** What a person sees where the fonts of the given encodings are at work. */
  Decoded decode(Set<LegacyEncoding> wanted) {
    Decoder decoder = new Decoder();
    for (int index = 0; index < text.length(); index++) {
      decoder.starts[index] = decoder.out.length();
      LegacyEncoding encoding = encodings[index];
      char written = text.charAt(index);
      int code = Windows1252.byteOf(written);
      if (encoding == null || !wanted.contains(encoding) || code == Windows1252.NONE) {
        decoder.out.append(written);
      } else if (encoding == LegacyEncoding.VNI) {
        decoder.vni(code, index);
      } else {
        decoder.tcvn3(code, index);
      }
    }
    return decoder.end();
  }

  /**
   * Decoded text.
   *
   * @param text what is seen; characters that stand for nothing are as they were
   * @param undefined where these stood before, by index
   * @param starts where the result of each character begins; its last element is the end
   */
  record Decoded(String text, BitSet undefined, int[] starts) {

    /** What came of the characters from the first to the last, excluding it. */
    String between(int first, int last) {
      return text.substring(starts[first], starts[last]);
    }

    /** The characters that stand for nothing, each once; "" when there are none. */
    String undefinedIn(String written) {
      return undefined.stream()
          .mapToObj(index -> String.valueOf(written.charAt(index)))
          .distinct()
          .collect(Collectors.joining(" "));
    }

    /** Whether one of these characters stands for nothing. */
    boolean lacks(int first, int last) {
      int lacking = undefined.nextSetBit(first);
      return lacking >= 0 && lacking < last;
    }
  }

  private final class Decoder {

    private final StringBuilder out = new StringBuilder(text.length());
    private final BitSet undefined = new BitSet();
    private final int[] starts = new int[text.length() + 1];

    /** A mark belongs to the letter before it, also where that stands in another run. */
    private void vni(int code, int index) {
      if (!Vni.isMark(code)) {
        append(Vni.decode(code), index);
        return;
      }
      int last = out.length() - 1;
      Character letter = last < 0 ? null : Vni.marked(out.charAt(last), code);
      if (letter == null) {
        append(Windows1252.UNDEFINED, index);
      } else {
        out.setCharAt(last, letter);
      }
    }

    private void tcvn3(int code, int index) {
      char letter = Tcvn3.decode(code);
      append(capitals[index] ? Character.toUpperCase(letter) : letter, index);
    }

    private void append(char letter, int index) {
      boolean known = letter != Windows1252.UNDEFINED;
      out.append(known ? letter : text.charAt(index));
      undefined.set(index, !known);
    }

    private Decoded end() {
      starts[text.length()] = out.length();
      return new Decoded(out.toString(), undefined, starts);
    }
  }
}
