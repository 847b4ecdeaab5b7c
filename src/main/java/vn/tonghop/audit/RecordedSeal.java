package vn.tonghop.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operations log says of a decision log at the moment a stage was closed.
 *
 * @param stage label of the stage
 * @param entries how many entries the decision log had, that stage's included
 * @param decisionHead hash of the last of these; 64 zeros when there were none
 */
public record RecordedSeal(String stage, long entries, String decisionHead) {

  /** Before any stage is closed, nothing is sealed. */
  public static final RecordedSeal NONE = of("", Chain.empty());

  /** What is to be recorded when a stage is closed and the chain stands as given. */
  public static RecordedSeal of(String stage, Chain chain) {
    return new RecordedSeal(stage, chain.sequence(), chain.head());
  }

  static RecordedSeal of(RecordedOperation recorded) {
    return new RecordedSeal(
        recorded.text("stage"), recorded.number("entries"), recorded.text("decisionHead"));
  }

  /** The one of the stage that was closed last; {@link #NONE} before any was. */
  public static RecordedSeal last(List<RecordedSeal> seals) {
    return seals.isEmpty() ? NONE : seals.get(seals.size() - 1);
  }

  /** What the entry of the operations log says besides its own fields. */
  public Map<String, Object> details() {
    return Map.of("stage", stage, "entries", entries, "decisionHead", decisionHead);
  }

  /** What is wrong with a chain that should end where this was recorded; null when nothing is. */
  public @Nullable LogFault compare(Chain chain) {
    if (chain.sequence() < entries) {
      return fault(LogFault.Kind.CUT_OFF, chain.sequence() + 1, chain.head());
    }
    if (chain.sequence() > entries) {
      return fault(LogFault.Kind.ENTRIES_ADDED, entries + 1, chain.head());
    }
    return compare(chain.head());
  }

  /** What is wrong when the last of these entries has that hash; null when nothing is. */
  public @Nullable LogFault compare(String hash) {
    return decisionHead.equals(hash)
        ? null
        : fault(LogFault.Kind.SEALED_HEAD_DIFFERS, entries, hash);
  }

  private LogFault fault(LogFault.Kind kind, long entry, String found) {
    return new LogFault(kind, entry, found, decisionHead);
  }
}
