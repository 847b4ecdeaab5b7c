package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that its author learns all of it at once. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Without its folders. */
  String fileName() {
    return file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
  }

  void add(int line, ProblemKind kind, String... arguments) {
    found.add(new Problem(file, line, kind, List.of(arguments)));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> byLine() {
    return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }
}
