package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.delivery.MailServerException;
import vn.tonghop.pipeline.SideBySide.Piece;
import vn.tonghop.revision.Revision;

/**
 * Puts the outputs where finance picks them up, with their checksums in a file that {@code
 * sha256sum -c} reads, sends what is to be sent, and closes the revision.
 */
final class DeliveryWork implements OnceTasklet.Work {

  private static final String CHECKSUMS = "SHA256SUMS";

  private final Tables tables;
  private final Assignment assignment;
  private final Journal journal;
  private final Post post;
  private final Runnable permission;
  private final SideBySide sideBySide;

  DeliveryWork(
      Tables tables,
      Assignment assignment,
      Journal journal,
      Post post,
      Runnable permission,
      SideBySide sideBySide) {
    this.tables = tables;
    this.assignment = assignment;
    this.journal = journal;
    this.post = post;
    this.permission = permission;
    this.sideBySide = sideBySide;
  }

  @Override
  public long run()
      throws IOException, MailServerException, LettersRefusedException, InterruptedException {
    SortedMap<String, String> outputs = tables.revisions().outputs(assignment.revisionId());
    OutputFolder outbox = new OutputFolder(assignment.outbox(), permission);
    List<Piece> copies = new ArrayList<>();
    StringBuilder checksums = new StringBuilder();
    outputs.forEach(
        (name, sha256) -> {
          copies.add(() -> deliver(name, sha256, outbox));
          checksums.append(sha256).append("  ").append(name).append('\n');
        });
    sideBySide.doAll(copies);
    outbox.write(
        CHECKSUMS, out -> out.write(checksums.toString().getBytes(StandardCharsets.UTF_8)));
    // Before anything else is locked: a letter is kept, and logged, in transactions of its own.
    post.send();
    tables.revisions().setState(assignment.revisionId(), Revision.State.PUBLISHED);
    journal.record(
        OperationEvent.DELIVERED,
        Map.of("outbox", assignment.outbox().toString(), "files", outputs.size()));
    return outputs.size();
  }

  private void deliver(String name, String sha256, OutputFolder outbox) throws IOException {
    Path published = assignment.outputs().resolve(name);
    if (!Files.exists(published)) {
      throw new AlteredOutputException(published);
    }
    outbox.copy(name, published, sha256);
  }
}
