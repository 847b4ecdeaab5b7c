package vn.tonghop.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How Vietnamese was stored before Unicode: as bytes of Windows-1252 that only a font of that
 * encoding shows as the letters that were meant.
 */
public enum LegacyEncoding {
  /** TCVN 5712:1993 VN3, also called ABC: one byte a letter, capitals with a tone by font. */
  TCVN3(".vn"),
  /** VNI for Windows: a base letter, and behind it one byte for all its marks. */
  VNI("vni-");

  private final String fontPrefix;

  LegacyEncoding(String fontPrefix) {
    this.fontPrefix = fontPrefix;
  }

  /** The encoding that a font of that name shows; null where it is an ordinary font. */
  static @Nullable LegacyEncoding ofFont(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    for (LegacyEncoding encoding : values()) {
      if (name.startsWith(encoding.fontPrefix)) {
        return encoding;
      }
    }
    return null;
  }

  /**
   * Whether a font of this encoding shows small letters as capitals: {@code .VnTimeH} and all that
   * end in an H. TCVN3 needs them, since it has no bytes for capitals with a tone; VNI has none.
   */
  boolean isCapitals(String font) {
    return this == TCVN3 && font.strip().toLowerCase(Locale.ROOT).endsWith("h");
  }

  /** The name of a font for small letters of this encoding. */
  String anyFont() {
    return fontPrefix;
  }

  /** As people call it. */
  public String label() {
    return name();
  }
}
