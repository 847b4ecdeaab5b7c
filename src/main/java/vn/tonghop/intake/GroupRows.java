package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Section;

/** Tells rows of sections and programmes from đề án. */
final class GroupRows {

  private static final Numbering TOP = new Numbering(Numbering.Kind.INTEGER, "");

  private final PlanNames plan;

  GroupRows(PlanNames plan) {
    this.plan = plan;
  }

  /**
   * What a row is that names a section or programme of the plan; null when it names none, or is a
   * đề án which is only called like one.
   */
  @Nullable RowMeaning known(TableRow row, @Nullable TableRow next, Group above) {
    Group programme = plan.programme(row.foldedName());
    Section section = programme == null ? plan.sectionOf(row) : programme.section();
    if (section != null && section.standalone()) {
      return standalone(section, row, next);
    }
    if (programme != null) {
      return programme(programme, row, next, above);
    }
    if (section != null && !row.saysWhoOrWhen()) {
      Group opened = Group.openedBy(row, section, null);
      return RowMeaning.opening(RowKind.SECTION, opened, TotalRows.claimOf(opened));
    }
    return standaloneByNumber(row, next);
  }

  private @Nullable RowMeaning standaloneByNumber(TableRow row, @Nullable TableRow next) {
    Section section = plan.sectionNumbered(row.numbering().text());
    return section != null && section.standalone() && row.saysWhoOrWhen()
        ? standalone(section, row, next)
        : null;
  }

  /** A section that is a single item itself, unless items stand under it. */
  private static RowMeaning standalone(Section section, TableRow row, @Nullable TableRow next) {
    Group group = new Group(section, section.programmes().get(0), null);
    if (row.saysWhoOrWhen() || !isFollowedByItsOwn(row, next)) {
      return RowMeaning.opening(RowKind.ITEM, group, null);
    }
    return programmeRow(group, row);
  }

  private static @Nullable RowMeaning programme(
      Group named, TableRow row, @Nullable TableRow next, Group above) {
    boolean heads = !row.saysWhoOrWhen() || isNumberedAbove(row, next);
    boolean again = named.programme() == above.programme();
    boolean inside =
        row.numbering().isDeeperThan(TOP) && (row.hasAmount() || row.numbering().isNumbered());
    return heads && !(again && inside) ? programmeRow(named, row) : null;
  }

  private static RowMeaning programmeRow(Group named, TableRow row) {
    Group opened = Group.openedBy(row, named.section(), named.programme());
    return RowMeaning.opening(RowKind.PROGRAMME, opened, TotalRows.claimOf(opened));
  }

  /** What a row is that has a name the plan does not know, and says neither who nor when. */
  RowMeaning unknown(TableRow row, @Nullable TableRow next) {
    Numbering.Kind numbered = row.numbering().kind();
    Group opened = Group.openedBy(row, null, null);
    if (numbered == Numbering.Kind.DOTTED) {
      return RowMeaning.of(RowKind.ITEM);
    }
    if (numbered == Numbering.Kind.ROMAN && !row.hasNonZeroAmount()) {
      return RowMeaning.opening(RowKind.SECTION, opened, null);
    }
    boolean empty = !row.hasNonZeroAmount();
    if (isFollowedByItsOwn(row, next)
        || (empty && PlanNames.callsItselfProgramme(row.foldedName()))) {
      return RowMeaning.opening(RowKind.PROGRAMME, opened, null);
    }
    return empty && !row.nameInItsColumn() && !row.numbering().isNumbered()
        ? RowMeaning.of(RowKind.NOTE)
        : RowMeaning.of(RowKind.ITEM);
  }

  /**
   * Whether the next row stands under this one. A row with an amount counts as a group only when
   * numbers say so: else its amount would be lost.
   */
  private static boolean isFollowedByItsOwn(TableRow row, @Nullable TableRow next) {
    if (next == null) {
      return false;
    }
    if (row.numbering().isNumbered() && next.numbering().isNumbered()) {
      return next.numbering().isDeeperThan(row.numbering());
    }
    return !row.hasNonZeroAmount()
        && !row.sharesWhoOrWhen()
        && (next.saysWhoOrWhen() || next.hasAmount() || next.numbering().isNumbered());
  }

  /** "1" above "1.1". */
  private static boolean isNumberedAbove(TableRow row, @Nullable TableRow next) {
    return next != null
        && row.numbering().isNumbered()
        && next.numbering().text().startsWith(row.numbering().text() + ".");
  }
}
