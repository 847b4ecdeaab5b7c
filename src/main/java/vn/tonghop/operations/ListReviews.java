package vn.tonghop.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.DuplicateGroup;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.revision.Revision;

/** Shows what was sent more than once, or may have been, and what was decided about it. */
public final class ListReviews {

  private final Tables tables;

  ListReviews(Tables tables) {
    this.tables = tables;
  }

  /**
   * The groups of the last revision of a year that has come so far, the open ones first.
   *
   * @param prefix with which the keys of the groups begin; "" for all
   * @param most how many are to be listed
   * @return empty when no revision of the year has come so far
   */
  public Optional<Reviews> of(int year, String prefix, int most) {
    return revision(year).map(revision -> of(revision, prefix, most));
  }

  /** The same, of those about which somebody has to decide. */
  public Optional<Reviews> open(int year) {
    return revision(year)
        .map(revision -> of(revision, "", tables.duplicateCounts().of(revision.id()).open()))
        .map(Reviews::onlyOpen);
  }

  /**
   * The groups in which there is now what was said in one that is no more, since something in it
   * was changed, came or went.
   *
   * @param prefix with which the key of that one begins
   * @return empty when no revision of the year had such a group, or nothing of it is left
   */
  public Optional<Reviews> after(int year, String prefix) {
    return revision(year)
        .map(
            revision ->
                reviews(
                    revision,
                    tables
                        .duplicates()
                        .saying(revision.id(), tables.duplicates().contents(year, prefix))))
        .filter(reviews -> !reviews.listed().isEmpty());
  }

  private Optional<Revision> revision(int year) {
    return tables.revisions().ofYear(year).stream()
        .filter(revision -> tables.revisions().isDone(revision.id(), Stage.DEDUPLICATION))
        .reduce((earlier, later) -> later);
  }

  private Reviews of(Revision revision, String prefix, int most) {
    return reviews(revision, tables.duplicates().groups(revision.id(), prefix, most));
  }

  private Reviews reviews(Revision revision, List<SettledGroup> groups) {
    SettledNow now = new SettledNow(tables, revision);
    return new Reviews(
        revision,
        tables.duplicateCounts().of(revision.id()),
        now.waiting(),
        groups.stream().map(group -> review(group, now)).toList(),
        submitters(revision),
        tables.history().of(revision.year(), revision.number()).folders().orElse(null));
  }

  /** What was decided before about one that was changed is of use while it is to be decided. */
  private static Review review(SettledGroup group, SettledNow settled) {
    SettledGroup now = settled.of(group);
    DuplicateGroup members = group.group();
    Map<Boolean, List<ReviewDecision>> about =
        settled.history().touching(members).stream()
            .collect(Collectors.partitioningBy(decision -> decision.speaksOf(members)));
    return new Review(
        group,
        now,
        about.getOrDefault(true, List.of()),
        now.isOpen() ? about.getOrDefault(false, List.of()) : List.of());
  }

  private Map<String, String> submitters(Revision revision) {
    return FrozenDefinition.readable(revision, tables).map(PlanDefinition::submitters).stream()
        .flatMap(List::stream)
        .collect(Collectors.toMap(Submitter::code, Submitter::name, (first, second) -> first));
  }
}
