package vn.tonghop.plan;

import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.FundingSum;
import vn.tonghop.proposal.Proposal;

/**
 * By what the items of a plan are recognised in another one, by their places in it, from 0. Kept
 * are 32 bytes of each, since two large plans do not fit into memory: 64 bits of a hash stand for a
 * text. That any two of a million items share them without being alike is less likely than one in a
 * million.
 */
final class ItemKeys {

  /** Of the hash by Fowler, Noll and Vo (FNV-1a, 64 bits). */
  private static final long OFFSET = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  /** Stands in no text, since none of them has a control character. */
  private static final char BETWEEN = '\u001F';

  private final long[] said;
  private final long[] sender;
  private final long[] money;
  private final long[] programme;
  private final FundingSum sum = new FundingSum();
  private int size;

  private ItemKeys(int size) {
    said = new long[size];
    sender = new long[size];
    money = new long[size];
    programme = new long[size];
  }

  /**
   * Reads the items once.
   *
   * @param size how many they are
   */
  static ItemKeys of(int size, Stream<PlanItem> items) {
    ItemKeys keys = new ItemKeys(size);
    items.forEachOrdered(item -> keys.add(item.proposal()));
    return keys;
  }

  private void add(Proposal proposal) {
    Funding funding = proposal.fundingOrZero();
    said[size] = said(proposal);
    sender[size] = text(OFFSET, proposal.submitterCode());
    money[size] = money(funding);
    programme[size] = text(OFFSET, proposal.programmeCode());
    sum.add(funding);
    size++;
  }

  int size() {
    return size;
  }

  /** Their money, in đồng. */
  Funding funding() {
    return sum.funding();
  }

  /** Equal for those of one name and beneficiary, or implementer where nobody is named. */
  IntToLongFunction said() {
    return place -> said[place];
  }

  /** Equal for those that one submitter sent, too. */
  IntToLongFunction saidBySender() {
    return place -> mixed(mixed(OFFSET, said[place]), sender[place]);
  }

  /** Equal for those that ask for the same money, too. */
  IntToLongFunction saidBySenderForMoney() {
    return place -> mixed(mixed(mixed(OFFSET, said[place]), sender[place]), money[place]);
  }

  /** Equal for those of one programme and submitter that ask for the same money. */
  IntToLongFunction moneyOfSender() {
    return place -> mixed(mixed(mixed(OFFSET, programme[place]), sender[place]), money[place]);
  }

  private static long said(Proposal proposal) {
    String beneficiary = proposal.beneficiary();
    long hash = text(text(OFFSET, folded(proposal.name())), folded(beneficiary));
    return text(hash, beneficiary == null ? folded(proposal.implementer()) : "");
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : Folded.fold(text);
  }

  private static long text(long before, @Nullable String text) {
    long hash = (before ^ BETWEEN) * PRIME;
    String hashed = String.valueOf(text);
    for (int at = 0; at < hashed.length(); at++) {
      hash = (hash ^ hashed.charAt(at)) * PRIME;
    }
    return hash;
  }

  private static long money(Funding funding) {
    long hash = mixed(OFFSET, funding.total().amount());
    hash = mixed(hash, funding.provincial().amount());
    hash = mixed(hash, funding.beneficiary().amount());
    return mixed(hash, funding.other().amount());
  }

  /** A number into a hash of those before it, as the finalizer of SplitMix64 does. */
  private static long mixed(long hash, long number) {
    long mixed = (hash ^ number) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
