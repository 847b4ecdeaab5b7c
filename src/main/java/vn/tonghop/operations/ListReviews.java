package vn.tonghop.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.audit.Stage;
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
        .map(revision -> of(revision, "", tables.duplicates().counts(revision.id()).open()))
        .map(Reviews::onlyOpen);
  }

  private Optional<Revision> revision(int year) {
    return tables.revisions().ofYear(year).stream()
        .filter(revision -> tables.revisions().isDone(revision.id(), Stage.DEDUPLICATION))
        .reduce((earlier, later) -> later);
  }

  private Reviews of(Revision revision, String prefix, int most) {
    return new Reviews(
        revision,
        tables.duplicates().counts(revision.id()),
        tables.duplicates().waiting(revision.id(), revision.year()),
        reviews(revision.year(), tables.duplicates().groups(revision.id(), prefix, most)),
        submitters(revision),
        tables.history().of(revision.year(), revision.number()).folders().orElse(null));
  }

  private List<Review> reviews(int year, List<SettledGroup> groups) {
    Map<String, List<ReviewDecision>> decisions =
        tables.reviewDecisions().about(year, groups.stream().map(SettledGroup::key).toList());
    return groups.stream().map(group -> review(year, group, decisions)).toList();
  }

  /** What was decided before about one that was changed is of use while it is to be decided. */
  private Review review(int year, SettledGroup group, Map<String, List<ReviewDecision>> decisions) {
    List<ReviewDecision> about = decisions.getOrDefault(group.key(), List.of());
    return new Review(
        group,
        about,
        about.isEmpty() && !group.certain()
            ? tables.reviewDecisions().sharing(year, group.key(), group.contents())
            : List.of());
  }

  private Map<String, String> submitters(Revision revision) {
    return FrozenDefinition.readable(revision, tables).map(PlanDefinition::submitters).stream()
        .flatMap(List::stream)
        .collect(Collectors.toMap(Submitter::code, Submitter::name, (first, second) -> first));
  }
}
