package vn.tonghop.publication.proof;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a file holds, sheet by sheet, in their order. */
record WrittenBook(List<WrittenSheet> sheets, WrittenTexts texts) implements Closeable {

  WrittenBook {
    sheets = List.copyOf(sheets);
  }

  Optional<WrittenSheet> sheet(Predicate<WrittenSheet> wanted) {
    return sheets.stream().filter(wanted).findFirst();
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }
}
