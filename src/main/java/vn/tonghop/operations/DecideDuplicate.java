package vn.tonghop.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.operations.Decided.Kind;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * Records what a person decided about members of a group of duplicates. It changes no revision that
 * there is: those that are opened from then on are made by it, as long as the members say what they
 * said. A later decision about them counts in its place, and both stay.
 */
public final class DecideDuplicate {

  private static final int MOST_NAMED = 20;

  private final Tables tables;
  private final YearActs acts;

  DecideDuplicate(Tables tables, YearActs acts) {
    this.tables = tables;
    this.acts = acts;
  }

  /**
   * Decides.
   *
   * @return empty when no revision of the year has come so far
   * @throws YearTakenException when somebody else works on the year
   */
  public Optional<Decided> decide(DecisionRequest request, Terms terms) throws YearTakenException {
    try (YearLock.Hold hold = acts.hold(request.year(), "review decide", terms)) {
      return named(request).map(reviews -> decide(request, reviews, terms.caller()));
    }
  }

  private Optional<Reviews> named(DecisionRequest request) {
    return new ListReviews(tables).of(request.year(), prefix(request), MOST_NAMED);
  }

  private static String prefix(DecisionRequest request) {
    return request.group().toLowerCase(Locale.ROOT);
  }

  private Decided decide(DecisionRequest request, Reviews reviews, Caller caller) {
    if (reviews.listed().size() > 1) {
      return Decided.not(Kind.SEVERAL_GROUPS, reviews);
    }
    if (reviews.listed().isEmpty()) {
      return none(request, reviews);
    }
    SettledGroup group = reviews.listed().get(0).group();
    MemberChoice choice = new MemberChoice(group);
    Optional<String> unknown =
        choice.unknown(
            Stream.concat(request.members().stream(), Stream.ofNullable(request.stays())));
    if (unknown.isPresent()) {
      return new Decided(Kind.NO_SUCH_MEMBER, reviews, null, List.of(), unknown.get());
    }
    List<Integer> meant = meant(request, group, choice);
    if (request.verdict() == Verdict.MERGE && meant.size() < 2) {
      return Decided.not(Kind.ONE_MEMBER, reviews);
    }
    Integer stays = stays(request.stays(), choice);
    if (stays != null && !meant.contains(stays)) {
      return Decided.not(Kind.STAYS_ELSEWHERE, reviews);
    }
    return acts.whole(
        () -> decide(decision(request, group, meant, stays, caller), reviews, request, caller));
  }

  private Decided none(DecisionRequest request, Reviews reviews) {
    ListReviews list = new ListReviews(tables);
    return list.after(request.year(), prefix(request))
        .map(others -> Decided.not(Kind.ANOTHER_GROUP, others))
        .orElseGet(
            () -> Decided.not(Kind.NO_SUCH_GROUP, list.open(request.year()).orElse(reviews)));
  }

  private static List<Integer> meant(
      DecisionRequest request, SettledGroup group, MemberChoice choice) {
    return request.members().isEmpty()
        ? IntStream.range(0, group.members().size()).boxed().toList()
        : List.copyOf(choice.places(request.members()));
  }

  private static @Nullable Integer stays(@Nullable String typed, MemberChoice choice) {
    if (typed == null) {
      return null;
    }
    SortedSet<Integer> places = choice.places(List.of(typed));
    return places.size() == 1 ? places.first() : Integer.valueOf(-1);
  }

  private ReviewDecision decision(
      DecisionRequest request,
      SettledGroup group,
      List<Integer> meant,
      @Nullable Integer stays,
      Caller caller) {
    List<String> names = group.group().names();
    return new ReviewDecision(
        tables.reviewDecisions().nextNumber(),
        group.key(),
        request.verdict(),
        meant.stream().map(names::get).toList(),
        names,
        stays == null ? null : names.get(stays),
        request.reason(),
        caller.actor(),
        acts.now());
  }

  private Decided decide(
      ReviewDecision decision, Reviews reviews, DecisionRequest request, Caller caller) {
    Review review = reviews.listed().get(0);
    SettledGroup after = new SettledNow(tables, reviews.revision()).of(review.group(), decision);
    Change change = new Change(review.now(), after, decision);
    if (change.isNone()) {
      return new Decided(Kind.ALREADY, reviews, change.already(), List.of(), null);
    }
    tables.reviewDecisions().add(request.year(), decision);
    record(decision, reviews.revision(), review.group(), caller);
    return new Decided(
        Kind.RECORDED, named(request).orElse(reviews), decision, change.replaced(), null);
  }

  private void record(
      ReviewDecision decision, Revision revision, SettledGroup group, Caller caller) {
    Map<String, Object> details = new TreeMap<>(decision.details());
    details.remove("by"); // It is the actor.
    details.put("of", revision.number());
    details.put("members", places(decision, group));
    acts.record(
        OperationEvent.DUPLICATE_DECIDED, revision.year(), details, decision.decidedAt(), caller);
  }

  private static List<String> places(ReviewDecision decision, SettledGroup group) {
    List<String> names = group.group().names();
    return decision.members().stream().map(names::indexOf).map(group::whereIs).toList();
  }
}
