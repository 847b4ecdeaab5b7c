package vn.tonghop.corpus;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the corpus by "group/name.extension". */
final class Corpus {

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
    if (files.put(file, bytes) != null) {
      throw new IllegalArgumentException(file + " twice");
    }
    return this;
  }

  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
