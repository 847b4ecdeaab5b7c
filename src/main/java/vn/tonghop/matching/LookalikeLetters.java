package vn.tonghop.matching;

import java.lang.Character.UnicodeScript;

/**
 * Letters of other scripts that look like Latin ones, as a keyboard or a scanner puts them there:
 * "Мinh" with a Cyrillic М. They are read as Latin in words that have Latin letters too, and have
 * no letter that looks like none; a word of another script alone is left as it is.
 */
final class LookalikeLetters {

  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсух";
  private static final String OF_CYRILLIC = "ABESIJKMHOPCTYXaesijopcyx";
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ";
  private static final String OF_GREEK = "ABEZHIKMNOPTYXaivopu";

  private static final String FOREIGN = CYRILLIC + GREEK;
  private static final String LATIN = OF_CYRILLIC + OF_GREEK;

  private LookalikeLetters() {}

  /** The word in Latin letters, where it mixes them with others that look like them. */
  static String latin(String word) {
    StringBuilder latin = new StringBuilder(word);
    boolean mixed = false;
    boolean foreign = false;
    for (int at = 0; at < word.length(); at++) {
      UnicodeScript script = UnicodeScript.of(word.charAt(at));
      mixed = mixed || script == UnicodeScript.LATIN;
      if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
        foreign = true;
        int known = FOREIGN.indexOf(word.charAt(at));
        if (known < 0) {
          return word;
        }
        latin.setCharAt(at, LATIN.charAt(known));
      }
    }
    return mixed && foreign ? latin.toString() : word;
  }
}
