package vn.tonghop.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.JdbcProposals;
import vn.tonghop.proposal.jdbc.StoredProposal;

/**
 * Reads the proposals of one submission that are not judged yet, in the order of their rows, page
 * by page. Whether one is judged stands in its row, so a restart needs to know nothing else. This
 * reader is not thread-safe: each partition has its own.
 */
final class StoredProposalReader implements ItemReader<StoredProposal> {

  private static final int PAGE = 1_000;

  private final JdbcProposals proposals;
  private final long revisionId;
  private final Deque<StoredProposal> page = new ArrayDeque<>();
  private Origin last;
  private boolean more = true;

  StoredProposalReader(JdbcProposals proposals, long revisionId, int submission) {
    this.proposals = proposals;
    this.revisionId = revisionId;
    this.last = new Origin(submission, 0, 0);
  }

  @Override
  public @Nullable StoredProposal read() {
    if (page.isEmpty() && more) {
      page.addAll(proposals.unjudged(revisionId, last, PAGE));
      more = page.size() == PAGE;
    }
    StoredProposal read = page.poll();
    if (read != null) {
      last = read.proposal().origin();
    }
    return read;
  }
}
