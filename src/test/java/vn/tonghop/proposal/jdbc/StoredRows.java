package vn.tonghop.proposal.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.jdbc.JdbcSheetRows;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Keeps rows of a revision as intake would. */
public final class StoredRows {

  private final JdbcTemplate jdbc;
  private final long revision;

  public StoredRows(JdbcTemplate jdbc, long revision) {
    this.jdbc = jdbc;
    this.revision = revision;
  }

  public void insert(Proposal... proposals) {
    for (Proposal proposal : proposals) {
      insert(new StoredProposal(proposal, false));
    }
  }

  void insert(StoredProposal stored) {
    insertRow(stored.proposal().origin(), RowKind.ITEM, stored.proposal());
    new JdbcProposals(jdbc).insert(revision, List.of(stored));
  }

  /** A row that is no đề án. */
  public void insertOther(int submission, int row, RowKind kind) {
    insertRow(new Origin(submission, 1, row), kind, null);
  }

  void insertRow(Origin origin, RowKind kind, @Nullable Proposal proposal) {
    new JdbcSheetRows(jdbc)
        .insert(
            revision,
            List.of(new IntakeItem.Row(origin, "Đăng ký", kind, 0, proposal, null, List.of())));
  }
}
