package vn.tonghop.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.finding.Address;
import vn.tonghop.matching.ScorePart;

/** Groups of duplicates as JSON objects; amounts are in đồng. */
final class DuplicatesJson {

  private DuplicatesJson() {}

  /** How many there are, and what they keep out of the sum. */
  static Map<String, Object> counts(DuplicateCounts counts) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("groups", counts.groups());
    object.put("certain", counts.certain());
    object.put("doubtful", counts.doubtful());
    object.put("decided", counts.decided());
    object.put("open", counts.open());
    object.put("held", counts.held().proposals());
    object.put("heldAmounts", LedgerFigures.money(counts.held().money()));
    object.put("putOff", counts.putOff().proposals());
    object.put("putOffAmounts", LedgerFigures.money(counts.putOff().money()));
    return object;
  }

  /** A group with its members, and how it was settled. */
  static Map<String, @Nullable Object> group(SettledGroup group) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("group", group.key());
    object.put("certain", group.certain());
    object.put("open", group.isOpen());
    object.put(
        "decisions", group.decisions().stream().<Object>map(DuplicatesJson::decision).toList());
    List<Object> members = new ArrayList<>();
    group.members().forEach(member -> members.add(member(member)));
    object.put("members", members);
    return object;
  }

  /** When it was does not belong to what has to be the same again. */
  private static Map<String, Object> decision(ReviewDecision decision) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("number", decision.number());
    object.put("verdict", decision.verdict().name());
    object.put("by", decision.decidedBy());
    object.put("reason", decision.reason());
    return object;
  }

  private static Map<String, @Nullable Object> member(SettledMember settled) {
    Address address = settled.member().proposal().address();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("file", address.file());
    object.put("sheet", address.sheet());
    object.put("row", address.row());
    object.put("standing", settled.standing().name());
    object.put("of", settled.of() + 1);
    object.put("decision", settled.by() == null ? null : settled.by().number());
    object.put("score", settled.member().score().points());
    object.put(
        "parts",
        settled.member().score().parts().stream().<Object>map(DuplicatesJson::part).toList());
    return object;
  }

  private static Map<String, Object> part(ScorePart part) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("evidence", part.evidence().name());
    object.put("agreement", part.agreement().name());
    object.put("points", part.points());
    return object;
  }
}
