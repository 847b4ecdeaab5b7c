package vn.tonghop.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/**
 * What became of all rows and all money of one submission, or of all of them.
 *
 * @param file name of the submission; "" for the sum over all
 * @param submitterCode who sent it; null while unknown, and for the sum
 * @param rowsRead rows counted by the reader when it read the file
 * @param notProposal rows that are no đề án: titles, headings, totals, blanks, signatures
 * @param moneyRead money counted when it was read, per source, in đồng
 * @param byFate rows and money of the đề án by what became of them; every fate is present
 */
public record LedgerLine(
    String file,
    @Nullable String submitterCode,
    long rowsRead,
    long notProposal,
    Funding moneyRead,
    Map<Fate, Tally> byFate) {

  /** A number of đề án and their money, in đồng. */
  public record Tally(long rows, Funding money) {

    public static final Tally NONE = new Tally(0, Funding.ZERO);

    public Tally plus(Tally added) {
      return new Tally(rows + added.rows, money.plus(added.money));
    }
  }

  public LedgerLine {
    Map<Fate, Tally> complete = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      complete.put(fate, byFate.getOrDefault(fate, Tally.NONE));
    }
    byFate = Collections.unmodifiableMap(complete);
  }

  public Tally of(Fate fate) {
    return byFate.getOrDefault(fate, Tally.NONE);
  }

  /** Rows for which nothing accounts: 0 when the line balances. */
  public long rowsUnaccounted() {
    long accounted = notProposal;
    for (Fate fate : Fate.values()) {
      accounted += fate == Fate.READ ? 0 : of(fate).rows();
    }
    return rowsRead - accounted;
  }

  /** Money for which nothing accounts: zero in every source when the line balances. */
  public Funding moneyUnaccounted() {
    Funding rest = moneyRead;
    for (Fate fate : Fate.values()) {
      rest = fate == Fate.READ ? rest : rest.minus(of(fate).money());
    }
    return rest;
  }

  public boolean balances() {
    return rowsUnaccounted() == 0 && moneyUnaccounted().equals(Funding.ZERO);
  }
}
