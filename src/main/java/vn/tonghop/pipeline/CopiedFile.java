package vn.tonghop.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.publication.ReplyFile;
import vn.tonghop.publication.ReplyFile.Copy;

/**
 * A file that was sent.
 *
 * @param file as the reply names it
 * @param counts of all findings about it
 * @param findings about it; of very many only the first
 */
record CopiedFile(ReplyFile file, FindingCounts counts, List<Finding> findings) {

  CopiedFile {
    findings = List.copyOf(findings);
  }

  /** The same, its copy being elsewhere. */
  CopiedFile with(Copy copy, @Nullable String name) {
    return new CopiedFile(
        new ReplyFile(file.sent(), file.sha256(), file.ledger(), copy, name), counts, findings);
  }
}
