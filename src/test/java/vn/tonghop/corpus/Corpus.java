package vn.tonghop.corpus;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the corpus by "group/name.extension". */
final class Corpus {

  /** Of these intake does not yet say what a careful officer would; they are not written. */
  private static final Set<String> AWAITED =
      Set.of(
          "text/legacy-bytes-in-a-unicode-font.xlsx",
          "sheets/summary-beside-details.xlsx",
          "programme/misprinted.xlsx",
          "submitter/734-lan-2-title-lan-3.xlsx");

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Everything the generator makes. */
  static Corpus all() {
    Corpus corpus = new Corpus();
    HeadingCases.addTo(corpus);
    UnitCases.addTo(corpus);
    RowCases.addTo(corpus);
    MoneyCases.addTo(corpus);
    MonthCases.addTo(corpus);
    FormulaCases.addTo(corpus);
    TextCases.addTo(corpus);
    SheetCases.addTo(corpus);
    SubmitterCases.addTo(corpus);
    FileCases.addTo(corpus);
    return corpus;
  }

  Corpus add(String file, Book book) {
    return add(file, book.bytes());
  }

  Corpus add(String file, byte[] bytes) {
    if (AWAITED.contains(file)) {
      return this; // intake does not yet say what a careful officer would
    }
    if (files.put(file, bytes) != null) {
      throw new IllegalArgumentException(file + " twice");
    }
    return this;
  }

  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
