package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.finding.Address;
import vn.tonghop.matching.ScorePart;
import vn.tonghop.operations.Review;
import vn.tonghop.operations.Reviews;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Groups of duplicates for programs: one object, amounts in đồng. */
final class ReviewJson {

  private ReviewJson() {}

  static String of(Reviews reviews) {
    Map<String, Object> object = new TreeMap<>();
    object.put("year", reviews.revision().year());
    object.put("revision", reviews.revision().number());
    object.put("certain", reviews.counts().certain());
    object.put("doubtful", reviews.counts().doubtful());
    object.put("open", reviews.waiting().open());
    object.put("toBeApplied", reviews.waiting().decided());
    object.put("held", reviews.counts().held().proposals());
    object.put("heldAmounts", amounts(reviews.counts().held().money()));
    object.put("putOff", reviews.counts().putOff().proposals());
    object.put("putOffAmounts", amounts(reviews.counts().putOff().money()));
    object.put("groups", reviews.listed().stream().map(ReviewJson::group).toList());
    return CanonicalJson.of(object);
  }

  private static Object group(Review review) {
    SettledGroup group = review.group();
    Map<String, Object> object = new TreeMap<>();
    object.put("group", group.key());
    object.put("certain", group.certain());
    object.put("open", review.isOpen());
    object.put("toBeApplied", review.isToBeApplied());
    object.put("decisions", review.decisions().stream().map(ReviewJson::decision).toList());
    object.put("decidedBefore", review.sharing().stream().map(ReviewJson::decision).toList());
    List<Object> members = new ArrayList<>();
    for (int place = 0; place < group.members().size(); place++) {
      members.add(member(place + 1, group.members().get(place), review.now().members().get(place)));
    }
    object.put("members", members);
    return object;
  }

  private static Object decision(ReviewDecision decision) {
    Map<String, Object> object = new TreeMap<>(decision.details());
    object.put("members", decision.members());
    object.put("at", decision.decidedAt().toString());
    return object;
  }

  private static Object member(int number, SettledMember settled, SettledMember now) {
    Proposal proposal = settled.member().proposal();
    Address address = proposal.address();
    Map<String, Object> object = new TreeMap<>();
    object.put("number", number);
    object.put("standing", settled.standing().name());
    object.put("of", settled.of() + 1);
    object.put("next", now.standing().name());
    object.put("nextOf", now.of() + 1);
    object.put("open", now.isOpen());
    object.put("content", settled.member().content());
    object.put("file", address.file());
    object.put("sheet", String.valueOf(address.sheet()));
    object.put("row", address.row());
    if (proposal.submitterCode() != null) {
      object.put("submitter", proposal.submitterCode());
    }
    object.put("amounts", amounts(proposal.fundingOrZero()));
    Map<String, Object> fields = new TreeMap<>();
    FieldText.of(proposal).forEach((field, text) -> fields.put(field.name(), text));
    for (Field field : Field.values()) {
      if (field.isMoney()) {
        fields.remove(field.name());
      }
    }
    object.put("fields", fields);
    object.put("score", settled.member().score().points());
    object.put("parts", settled.member().score().parts().stream().map(ReviewJson::part).toList());
    return object;
  }

  private static Object part(ScorePart part) {
    return Map.of(
        "evidence", part.evidence().name(),
        "agreement", part.agreement().name(),
        "points", part.points());
  }

  private static Map<String, Object> amounts(Funding funding) {
    return Map.of(
        "total", funding.total().amount(),
        "provincial", funding.provincial().amount(),
        "beneficiary", funding.beneficiary().amount(),
        "other", funding.other().amount());
  }
}
