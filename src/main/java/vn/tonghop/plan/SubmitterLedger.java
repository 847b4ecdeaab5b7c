package vn.tonghop.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of everything that one submitter sent.
 *
 * @param submitterCode null for the files of which nobody knows who sent them
 * @param files its submissions in the order of file names, superseded and refused ones too
 */
public record SubmitterLedger(@Nullable String submitterCode, List<LedgerLine> files) {

  public SubmitterLedger {
    files = List.copyOf(files);
  }

  /** The sum over its files. */
  public LedgerLine sum() {
    return files.stream().reduce(LedgerLine.empty(submitterCode), LedgerLine::plus);
  }
}
