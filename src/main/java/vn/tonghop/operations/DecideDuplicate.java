package vn.tonghop.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.OperationsLog;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.operations.Decided.Kind;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * Records what a person decided about a group of duplicates. It changes no revision that there is:
 * those that are opened from then on are made by it, as long as the group says what it said. A
 * later decision about the same group counts in its place, and both stay.
 */
public final class DecideDuplicate {

  private static final int MOST_NAMED = 20;

  private final YearLock years;
  private final Tables tables;
  private final TransactionTemplate transaction;
  private final OperationsLog operations;
  private final Clock clock;

  DecideDuplicate(
      YearLock years,
      Tables tables,
      TransactionTemplate transaction,
      OperationsLog operations,
      Clock clock) {
    this.years = years;
    this.tables = tables;
    this.transaction = transaction;
    this.operations = operations;
    this.clock = clock;
  }

  /**
   * Decides.
   *
   * @return empty when no revision of the year has come so far
   * @throws YearTakenException when somebody else works on the year
   */
  public Optional<Decided> decide(DecisionRequest request, Terms terms) throws YearTakenException {
    try (YearLock.Hold hold = terms.hold(request.year(), "review decide", years, clock.instant())) {
      return named(request).map(reviews -> decide(request, reviews, terms.caller()));
    }
  }

  private Optional<Reviews> named(DecisionRequest request) {
    String prefix = request.group().toLowerCase(Locale.ROOT);
    return new ListReviews(tables).of(request.year(), prefix, MOST_NAMED);
  }

  private Decided decide(DecisionRequest request, Reviews reviews, Caller caller) {
    if (reviews.listed().size() > 1) {
      return new Decided(Kind.SEVERAL_GROUPS, reviews);
    }
    if (reviews.listed().isEmpty()) {
      return new Decided(
          Kind.NO_SUCH_GROUP, new ListReviews(tables).open(request.year()).orElse(reviews));
    }
    Review review = reviews.listed().get(0);
    int stays = stays(request.stays(), review.group());
    if (stays < 0) {
      return new Decided(Kind.NO_SUCH_MEMBER, reviews);
    }
    String content = stays == 0 ? null : review.group().contents().get(stays);
    ReviewDecision current = review.current();
    if (current != null && current.says(request.verdict(), content)) {
      return new Decided(Kind.ALREADY, reviews);
    }
    ReviewDecision decision = decision(request, review, content, caller);
    transaction.executeWithoutResult(
        status -> record(decision, reviews.revision(), review.group(), caller));
    return new Decided(Kind.RECORDED, named(request).orElse(reviews));
  }

  /** Its place in the group; -1 when it has no such member. */
  private static int stays(@Nullable String asked, SettledGroup group) {
    if (asked == null) {
      return 0;
    }
    return IntStream.range(0, group.members().size())
        .filter(
            place ->
                asked.equals(Integer.toString(place + 1)) || asked.equals(group.whereIs(place)))
        .findFirst()
        .orElse(-1);
  }

  private ReviewDecision decision(
      DecisionRequest request, Review review, @Nullable String stays, Caller caller) {
    // As precise as the database keeps it.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new ReviewDecision(
        review.group().key(),
        tables.reviewDecisions().nextNumber(review.group().key()),
        request.verdict(),
        stays,
        request.reason(),
        caller.actor(),
        now);
  }

  private void record(
      ReviewDecision decision, Revision revision, SettledGroup group, Caller caller) {
    tables.reviewDecisions().add(revision.year(), decision, group.contents());
    Map<String, Object> details = new TreeMap<>(decision.details());
    details.remove("by"); // It is the actor.
    details.put("of", revision.number());
    details.put("members", members(group));
    operations.record(
        new OperationEntry(
            decision.decidedAt(),
            caller.actor(),
            OperationEvent.DUPLICATE_DECIDED,
            revision.year(),
            0,
            details));
  }

  private static List<String> members(SettledGroup group) {
    return IntStream.range(0, group.members().size()).mapToObj(group::whereIs).toList();
  }
}
