package vn.tonghop.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** One piece of what intake found in a submission. */
public sealed interface IntakeItem {

  List<Finding> findings();

  /** Whether its đề án cannot be accepted, or at the end: none of the file can. */
  default boolean rejects() {
    return findings().stream().anyMatch(Finding::rejects);
  }

  /**
   * One row of a sheet.
   *
   * @param origin the row
   * @param sheet name of its sheet
   * @param kind what it is
   * @param table the row in which the heading of its table begins; 0 outside of any table
   * @param proposal present exactly when the kind is {@link RowKind#ITEM}
   * @param statedTotal what a programme, section, subtotal or total row claims; null when it claims
   *     nothing
   * @param findings about this row
   */
  record Row(
      Origin origin,
      String sheet,
      RowKind kind,
      int table,
      @Nullable Proposal proposal,
      @Nullable StatedTotal statedTotal,
      List<Finding> findings)
      implements IntakeItem {

    public Row {
      findings = List.copyOf(findings);
    }

    /** The same with further findings. */
    Row and(List<Finding> further) {
      if (further.isEmpty()) {
        return this;
      }
      List<Finding> all = Stream.concat(findings.stream(), further.stream()).toList();
      return new Row(origin, sheet, kind, table, proposal, statedTotal, all);
    }
  }

  /**
   * The last item of every submission, also of one that could not be read.
   *
   * @param submitterCode who sent it; null when unknown
   * @param unit in which its amounts are written; null when unknown
   * @param rows how many rows were read, counted by the reader itself, in one pass from the first
   * @param money what its đề án ask for, added up in the same pass
   * @param edition which of its submitter's submissions the title or the file name says it is
   * @param modified when the workbook says it was last modified; null when it does not
   * @param dated the day it bears, above or below its tables; null when it bears none
   * @param findings about the file as a whole
   */
  record End(
      @Nullable String submitterCode,
      @Nullable MoneyUnit unit,
      long rows,
      Funding money,
      Edition edition,
      @Nullable Instant modified,
      @Nullable LocalDate dated,
      List<Finding> findings)
      implements IntakeItem {

    public End {
      findings = List.copyOf(findings);
    }
  }
}
