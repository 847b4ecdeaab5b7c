package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every letter and every byte of the two encodings. */
class LegacyLettersTest {

  private static LegacyText.Decoded decoded(SheetCell.Text cell) {
    return new LegacyText(cell.text(), cell.runs()).decode(EnumSet.allOf(LegacyEncoding.class));
  }

  @Test
  void thereAreAHundredAndThirtyFour() {
    assertThat(new HashSet<>(LegacyLetters.all()))
        .hasSize(134)
        .allMatch(letter -> letter > 0x7f && Character.isLetter(letter));
  }

  @Test
  void everyLetterGoesThroughTcvn3AndBack() {
    for (char letter : LegacyLetters.all()) {
      LegacyText.Decoded decoded = decoded(LegacyLetters.tcvn3(String.valueOf(letter)));
      assertThat(decoded.text()).isEqualTo(String.valueOf(letter)).matches(LegacyLettersTest::nfc);
      assertThat(decoded.undefined().isEmpty()).isTrue();
    }
  }

  @Test
  void everyLetterGoesThroughVniAndBack() {
    for (char letter : LegacyLetters.all()) {
      LegacyText.Decoded decoded = decoded(LegacyLetters.vni(String.valueOf(letter)));
      assertThat(decoded.text()).isEqualTo(String.valueOf(letter)).matches(LegacyLettersTest::nfc);
      assertThat(decoded.undefined().isEmpty()).isTrue();
    }
  }

  private static boolean nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  @Test
  void aMarkOfVniIsReadWhicheverCaseItIsTypedIn() {
    assertThat(decoded(vni("AÙ Aù aÙ Ôø öÏ")).text()).isEqualTo("Á Á á Ờ ự");
  }

  @Test
  void bytesThatStandForNothingAreNamedAndLeftAsTheyAre() {
    assertThat(undefined(".VnTime"))
        .isEqualTo(
            hex("81 8D 8F 90 9D AF B0 B1 B2 B3 B4 BA BF C0 C1 C2 C3 C4 C5 CD D9 DA DB E0 F0 FF"));
    // Here every mark is one of them, since it stands alone.
    assertThat(undefined("VNI-Times"))
        .isEqualTo(
            hex(
                "81 8D 8F 90 9D C0 C1 C2 C3 C4 C5 C7 C8 C9 CA CB CF D0 D5 D8 D9 DA DB DC DD DE DF"
                    + " E0 E1 E2 E3 E4 E5 E7 E8 E9 EA EB EF F0 F5 F8 F9 FA FB FC FD FE FF"));
  }

  private static Set<Integer> hex(String codes) {
    Set<Integer> bytes = new TreeSet<>();
    for (String code : codes.split(" ")) {
      bytes.add(Integer.parseInt(code, 16));
    }
    return bytes;
  }

  private static Set<Integer> undefined(String font) {
    Set<Integer> undefined = new TreeSet<>();
    for (int code = 0; code <= 0xff; code++) {
      String written = String.valueOf((char) code);
      LegacyText.Decoded decoded =
          decoded(new SheetCell.Text(written, List.of(new FontRun(0, font))));
      if (!decoded.undefined().isEmpty()) {
        assertThat(decoded.text()).isEqualTo(written);
        assertThat(decoded.undefinedIn(written)).isEqualTo(written);
        undefined.add(code);
      }
    }
    return undefined;
  }

  @Test
  void aMarkThatNoLetterTakesIsNamed() {
    assertThat(decoded(vni("bø aâ oê")).undefinedIn("bø aâ oê")).isEqualTo("ø ê");
  }

  @Test
  void punctuationOfWindowsIsReadFromUnicodeAndFromControlCharacters() {
    String windows = "\u201cKC\u201d \u2013 \u2026 \u2022 50\u20ac";
    String controls = "\u0093KC\u0094 \u0096 \u0085 \u0095 50\u0080";
    for (String font : List.of(".VnArial", "VNI-Helve", ".VnTimeH")) {
      List<FontRun> runs = List.of(new FontRun(0, font));
      assertThat(decoded(new SheetCell.Text(windows, runs)).text()).isEqualTo(windows);
      assertThat(decoded(new SheetCell.Text(controls, runs)).text()).isEqualTo(windows);
    }
  }

  private static SheetCell.Text vni(String written) {
    return new SheetCell.Text(written, List.of(new FontRun(0, "VNI-Times")));
  }
}
