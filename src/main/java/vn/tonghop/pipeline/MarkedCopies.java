package vn.tonghop.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.SentFile;
import vn.tonghop.publication.AnnotatedWorkbook;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.AnnotatedWorkbook.Format;
import vn.tonghop.publication.MarkedWorkbook;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyFile.Copy;
import vn.tonghop.publication.ReplyNames;
import vn.tonghop.publication.UnwritableWorkbookException;

/**
 * The copies of what one submitter has sent, with the cells marked of which something was found.
 * The first of them that is an .xlsx stays open, since the reply is to stand in front of it; each
 * other one is written into a file of its own at once, so that no more than two are ever open.
 */
final class MarkedCopies implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(MarkedCopies.class);

  private final AnnotatedWorkbook workbook;
  private final SentFiles sent;
  private final Replies.Sink sink;
  private final Iterator<String> furtherNames;
  private final List<CopiedFile> files = new ArrayList<>();
  private @Nullable MarkedWorkbook here;
  private int placeOfHere;

  MarkedCopies(
      AnnotatedWorkbook workbook,
      SentFiles sent,
      Sender sender,
      ReplyNames names,
      Replies.Sink sink) {
    this.workbook = workbook;
    this.sent = sent;
    this.sink = sink;
    furtherNames = names.further(sender.submitter(), sender.files().size()).iterator();
  }

  /**
   * Marks what the submitter has sent, in the order of the names.
   *
   * @throws IOException when a frozen file cannot be read, or a copy not be written
   */
  void mark(Sender sender) throws IOException {
    for (SentFile file : sender.files()) {
      files.add(copied(sender, sent.found(file)));
    }
  }

  /** What the submitter has sent, and where its copies are. */
  List<CopiedFile> files() {
    return List.copyOf(files);
  }

  /**
   * Writes the reply in front of the copy that stays open.
   *
   * @return whether there is such a copy; when it cannot be written, it is none any more
   */
  boolean write(Reply reply, OutputStream out) throws IOException {
    if (here == null) {
      return false;
    }
    try {
      here.write(reply, out);
      return true;
    } catch (UnwritableWorkbookException e) {
      LOG.warn("The reply stands alone", e);
      files.set(placeOfHere, files.get(placeOfHere).with(Copy.UNREADABLE, null));
      close();
      return false;
    }
  }

  private CopiedFile copied(Sender sender, CopiedFile file) throws IOException {
    if (file.file().copy() != Copy.HERE) {
      return file;
    }
    MarkedWorkbook marked =
        workbook.mark(sent.bytes(file.file().sent()), sent.feedback(sender, file));
    if (marked.copy().equals(new AnnotatedWorkbook.Copy(Format.XLSX, Extent.MARKED))
        && here == null) {
      here = marked;
      placeOfHere = files.size();
      return file;
    }
    try (marked) {
      return beside(file, marked);
    }
  }

  private CopiedFile beside(CopiedFile file, MarkedWorkbook marked) throws IOException {
    Copy copy = copy(marked.copy());
    if (copy != Copy.BESIDE) {
      return file.with(copy, null);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      marked.write(bytes);
    } catch (UnwritableWorkbookException e) {
      LOG.warn("Of a further copy there is only the list", e);
      return file.with(Copy.UNREADABLE, null);
    }
    String further = furtherNames.next();
    String name = marked.copy().format() == Format.XLS ? ReplyNames.xls(further) : further;
    sink.take(name, bytes::writeTo, null);
    return file.with(Copy.BESIDE, name);
  }

  private static Copy copy(AnnotatedWorkbook.Copy marked) {
    return switch (marked.extent()) {
      case MARKED ->
          switch (marked.format()) {
            case XLSX, XLS -> Copy.BESIDE;
            case XLSM, XLS_WITH_MACROS -> Copy.MACROS;
          };
      case LIST_OF_UNREADABLE -> Copy.UNREADABLE;
      case LIST_OF_LARGE -> Copy.LARGE;
    };
  }

  @Override
  public void close() throws IOException {
    MarkedWorkbook open = here;
    here = null;
    if (open != null) {
      open.close();
    }
  }
}
