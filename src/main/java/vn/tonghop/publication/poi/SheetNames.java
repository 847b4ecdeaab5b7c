package vn.tonghop.publication.poi;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The names of a workbook's sheets. */
final class SheetNames {

  private static final int LONGEST = 31;

  private SheetNames() {}

  /** The sheet that intake knows under that name; null when there is none. */
  static @Nullable Sheet find(Workbook workbook, @Nullable String name) {
    for (Sheet sheet : workbook) {
      // In old files a name may be padded.
      if (sheet.getSheetName().replace("\0", "").equals(name)) {
        return sheet;
      }
    }
    return null;
  }

  /** The name, or "name (2)" and so on where others have it, in capitals or not. */
  static String unused(Workbook workbook, String name) {
    String unused = name;
    for (int number = 1; isUsed(workbook, unused); number++) {
      unused = continued(name, number);
    }
    return unused;
  }

  /** "name (2)" for the first sheet that goes on with what that one began. */
  static String continued(String name, int number) {
    String suffix = " (" + (number + 1) + ")";
    return name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
  }

  private static boolean isUsed(Workbook workbook, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Sheet sheet : workbook) {
      if (sheet.getSheetName().toLowerCase(Locale.ROOT).equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** As formulas and links write it. */
  static String quoted(String name) {
    return "'" + name.replace("'", "''") + "'";
  }
}
