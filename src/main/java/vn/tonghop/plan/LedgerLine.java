package vn.tonghop.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/**
 * What became of all rows and all money of one submission, or of several together.
 *
 * <p>Conservation is that both of these hold, the second in the total and in each source, to the
 * đồng; a row that was only {@link Fate#READ} accounts for nothing:
 *
 * <pre>
 * rows read  = accepted + rejected + duplicate + superseded + not a proposal, of all kinds
 * money read = accepted + rejected + duplicate + superseded
 * </pre>
 *
 * @param file name of the submission; "" for a sum over several
 * @param submitterCode who sent it; null while unknown, and for the sum over all
 * @param rowsRead rows counted by the reader when it read the file
 * @param otherRows rows that are no đề án, by what they are; every kind but {@link RowKind#ITEM} is
 *     present
 * @param moneyRead money counted when it was read, per source, in đồng
 * @param byFate rows and money of the đề án by what became of them; every fate is present
 */
public record LedgerLine(
    String file,
    @Nullable String submitterCode,
    long rowsRead,
    Map<RowKind, Long> otherRows,
    Funding moneyRead,
    Map<Fate, Tally> byFate) {

  /** A number of đề án and their money, in đồng. */
  public record Tally(long rows, Funding money) {

    public static final Tally NONE = new Tally(0, Funding.ZERO);

    public Tally plus(Tally added) {
      return new Tally(rows + added.rows, money.plus(added.money));
    }
  }

  /** Throws {@link IllegalArgumentException} when items are among the other rows. */
  public LedgerLine {
    if (otherRows.containsKey(RowKind.ITEM)) {
      throw new IllegalArgumentException("an item is a proposal");
    }
    Map<RowKind, Long> kinds = new EnumMap<>(RowKind.class);
    for (RowKind kind : RowKind.values()) {
      if (kind != RowKind.ITEM) {
        kinds.put(kind, otherRows.getOrDefault(kind, 0L));
      }
    }
    Map<Fate, Tally> fates = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      fates.put(fate, byFate.getOrDefault(fate, Tally.NONE));
    }
    otherRows = Collections.unmodifiableMap(kinds);
    byFate = Collections.unmodifiableMap(fates);
  }

  /** A line of which nothing was read. */
  static LedgerLine empty(@Nullable String submitterCode) {
    return new LedgerLine("", submitterCode, 0, Map.of(), Funding.ZERO, Map.of());
  }

  /** The sum of both, of the submitter of this one and of no file. */
  LedgerLine plus(LedgerLine added) {
    Map<RowKind, Long> kinds = new EnumMap<>(otherRows);
    added.otherRows.forEach((kind, rows) -> kinds.merge(kind, rows, Long::sum));
    Map<Fate, Tally> fates = new EnumMap<>(byFate);
    added.byFate.forEach((fate, tally) -> fates.merge(fate, tally, Tally::plus));
    return new LedgerLine(
        "",
        submitterCode,
        rowsRead + added.rowsRead,
        kinds,
        moneyRead.plus(added.moneyRead),
        fates);
  }

  public Tally of(Fate fate) {
    return byFate.getOrDefault(fate, Tally.NONE);
  }

  /** Rows that are no đề án: titles, headings, totals, blanks, signatures … */
  public long notProposal() {
    return otherRows.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows for which nothing accounts: 0 when the line balances. */
  public long rowsUnaccounted() {
    long accounted = notProposal();
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
