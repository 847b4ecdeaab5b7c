package vn.tonghop.definition;

import java.util.Locale;

/**
 * Everything that can be wrong with a definition file; the sentences stand in the resource bundle
 * {@code vn/tonghop/definition/messages}.
 */
public enum ProblemKind {
  // The file itself.
  JOB_MISSING,
  NOT_A_PLAN,
  FILE_MISSING,
  NOT_A_FILE,
  FILE_NOT_READABLE,
  FILE_TOO_LARGE,
  FILE_EMPTY,
  NOT_UTF8,
  NOT_PRINTABLE,
  // Its YAML.
  YAML_TAB,
  YAML_COLON,
  YAML_NO_COLON,
  YAML_INDENT,
  YAML_QUOTE,
  YAML_BACKSLASH,
  YAML_BRACKET,
  YAML_SPECIAL_CHARACTER,
  YAML_TAG,
  YAML_DOCUMENTS,
  YAML_LIMIT,
  YAML_BROKEN,
  TAG,
  ANCHOR,
  // Its keys.
  UNKNOWN_KEY,
  KEY_TWICE,
  MISSING_KEY,
  MISSING_VALUE,
  // The type of a value.
  NOT_A_BLOCK,
  NOT_A_LIST,
  EMPTY_LIST,
  NOT_TEXT,
  UNQUOTED_TEXT,
  EMPTY_TEXT,
  TEXT_TOO_LONG,
  INVISIBLE_CHARACTER,
  NOT_A_CODE,
  NOT_A_PATH,
  NOT_A_FILE_NAME,
  NOT_A_NUMBER,
  NOT_AN_AMOUNT,
  NOT_A_DATE,
  NO_SUCH_DAY,
  NOT_A_FLAG,
  NOT_ONE_OF,
  NOT_ONE_WORD,
  NOT_AN_INSTRUMENT_NUMBER,
  // What values say together.
  ALREADY_TAKEN,
  STANDALONE_PROGRAMMES,
  VALIDITY_ORDER,
  INSTRUMENT_NOT_IN_CATALOGUE,
  UNIT_LINE_DIFFERS,
  REPLACED_TWICE,
  REPLACED_BY_ITSELF,
  VERSIONS_OVERLAP,
  VERSIONS_GAP,
  NOTHING_LIMITED,
  LINE_WITHOUT_CEILING,
  UNKNOWN_CONTENT,
  NO_RATE_TO_LOWER,
  HIGHER_THAN_LAW,
  RECEIVED_TWICE,
  BUDGET_OVERDRAWN;

  String bundleKey() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
