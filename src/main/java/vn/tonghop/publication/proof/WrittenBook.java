package vn.tonghop.publication.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a file holds, sheet by sheet, in their order. */
record WrittenBook(List<WrittenSheet> sheets) {

  WrittenBook {
    sheets = List.copyOf(sheets);
  }

  Optional<WrittenSheet> sheet(Predicate<WrittenSheet> wanted) {
    return sheets.stream().filter(wanted).findFirst();
  }
}
