package vn.tonghop.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.JdbcProposals;
import vn.tonghop.proposal.jdbc.StoredProposal;

/**
 * Reads the proposals of one submission in the order of their rows, page by page. Intake is closed
 * by then, so a restart finds the same rows in the same order. This reader is not thread-safe: each
 * partition has its own.
 */
final class StoredProposalReader extends AbstractItemCountingItemStreamItemReader<StoredProposal> {

  private static final int PAGE = 500;

  private final JdbcProposals proposals;
  private final long revisionId;
  private final int submission;
  private final Deque<StoredProposal> page = new ArrayDeque<>();
  private Origin last;

  StoredProposalReader(JdbcProposals proposals, long revisionId, int submission) {
    this.proposals = proposals;
    this.revisionId = revisionId;
    this.submission = submission;
    this.last = beforeFirst(submission);
    setName("validation");
  }

  @Override
  protected void doOpen() {
    page.clear();
    last = beforeFirst(submission);
  }

  @Override
  protected @Nullable StoredProposal doRead() {
    if (page.isEmpty()) {
      List<StoredProposal> next = proposals.page(revisionId, last, PAGE);
      page.addAll(next);
    }
    StoredProposal read = page.poll();
    if (read != null) {
      last = read.proposal().origin();
    }
    return read;
  }

  @Override
  protected void doClose() {
    page.clear();
  }

  private static Origin beforeFirst(int submission) {
    return new Origin(submission, 0, 0);
  }
}
