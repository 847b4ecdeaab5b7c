package vn.tonghop.intake.poi.formula;

import java.util.Locale;
import java.util.Set;

/**
 * What is known of Excel's functions. Evaluated are those that tables of money are written with,
 * and that give here what they give in Excel: whatever the country it is set to, and in a bounded
 * time. So TEXT and VALUE are not among them, whose results depend on the country, nor REPT and
 * SUBSTITUTE, whose results may fill the memory.
 */
final class Functions {

  private static final Set<String> EVALUATED =
      Set.of(
          "SUM",
          "SUBTOTAL",
          "PRODUCT",
          "SUMPRODUCT",
          "SUMIF",
          "SUMIFS",
          "AVERAGE",
          "AVERAGEIF",
          "AVERAGEIFS",
          "COUNT",
          "COUNTA",
          "COUNTIF",
          "COUNTIFS",
          "MIN",
          "MAX",
          "LARGE",
          "SMALL",
          "MEDIAN",
          "RANK",
          "IF",
          "IFERROR",
          "IFNA",
          "AND",
          "OR",
          "NOT",
          "TRUE",
          "FALSE",
          "ROUND",
          "ROUNDUP",
          "ROUNDDOWN",
          "MROUND",
          "CEILING",
          "FLOOR",
          "INT",
          "TRUNC",
          "ABS",
          "SIGN",
          "MOD",
          "QUOTIENT",
          "POWER",
          "SQRT",
          "EVEN",
          "ODD",
          "VLOOKUP",
          "HLOOKUP",
          "LOOKUP",
          "INDEX",
          "MATCH",
          "CHOOSE",
          "ROW",
          "ROWS",
          "COLUMN",
          "COLUMNS",
          "ISBLANK",
          "ISNUMBER",
          "ISTEXT",
          "ISNONTEXT",
          "ISERROR",
          "ISERR",
          "ISNA",
          "ISLOGICAL",
          "N",
          "T",
          "NA",
          "LEN",
          "LEFT",
          "RIGHT",
          "MID",
          "TRIM",
          "CONCATENATE",
          "CONCAT",
          "EXACT",
          "FIND",
          "REPLACE",
          "DATE",
          "YEAR",
          "MONTH",
          "DAY",
          "EDATE",
          "EOMONTH",
          "HYPERLINK");

  private static final Set<String> VOLATILE =
      Set.of("TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY");

  private static final Set<String> EXTERNAL =
      Set.of(
          "WEBSERVICE",
          "RTD",
          "STOCKHISTORY",
          "IMAGE",
          "SQL.REQUEST",
          "CALL",
          "CUBEMEMBER",
          "CUBEVALUE",
          "CUBESET",
          "CUBESETCOUNT",
          "CUBERANKEDMEMBER",
          "CUBEMEMBERPROPERTY",
          "CUBEKPIMEMBER");

  private static final Set<String> JOINING = Set.of("CONCATENATE", "CONCAT", "REPLACE");

  /** Those that take only the numbers of the cells that they are given. */
  private static final Set<String> ADDING =
      Set.of("SUM", "SUBTOTAL", "PRODUCT", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX");

  /** What files put before the names of functions newer than their format. */
  private static final String NEWER = "_XLFN.";

  private Functions() {}

  /** What stands in the way of evaluating the function; PENDING for nothing. */
  static Verdict obstacle(String name) {
    String plain = plain(name);
    if (EXTERNAL.contains(plain)) {
      return Verdict.EXTERNAL;
    }
    if (VOLATILE.contains(plain)) {
      return Verdict.VOLATILE;
    }
    return EVALUATED.contains(plain) ? Verdict.PENDING : Verdict.UNCHECKED;
  }

  static boolean joinsTexts(String name) {
    return JOINING.contains(plain(name));
  }

  static boolean isAdding(String name) {
    return ADDING.contains(plain(name));
  }

  private static String plain(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith(NEWER) ? upper.substring(NEWER.length()) : upper;
  }
}
