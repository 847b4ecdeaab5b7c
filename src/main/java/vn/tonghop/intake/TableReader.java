package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Reads the rows below one heading. */
final class TableReader {

  private final SubmissionFile file;
  private final int planYear;
  private final TableLayout layout;
  private final Columns columns;
  private final TableMoney money;
  private final @Nullable String submitterCode;
  private final TotalInWords inWords;
  private final RowClassifier classifier;
  private final ProgrammeSearch programmes;
  private final MergedAmounts mergedAmounts;
  private final FormulaFindings formulas;
  private final UncountedMoney uncounted;
  private @Nullable TableRow ahead;
  private @Nullable Merged nameOfItem;
  private int itemRow;
  private final ItemParts parts = new ItemParts();
  private final SumsAbove sums = new SumsAbove();

  /**
   * A reader of one table.
   *
   * @param money how its amounts are written
   * @param submitterCode null when unknown
   * @param formulas of the whole submission
   * @param uncounted looks for money that nobody counts
   */
  TableReader(
      SubmissionFile file,
      PlanDefinition definition,
      TableLayout layout,
      TableMoney money,
      @Nullable String submitterCode,
      FormulaFindings formulas,
      UncountedMoney uncounted) {
    this.file = file;
    this.planYear = definition.year();
    this.layout = layout;
    this.columns = layout.letters();
    this.money = money;
    this.submitterCode = submitterCode;
    this.inWords = new TotalInWords(definition.vocabulary().amountInWords(), columns, money);
    PlanNames plan = new PlanNames(definition);
    this.classifier = new RowClassifier(definition.vocabulary(), plan);
    this.mergedAmounts = new MergedAmounts(layout);
    this.programmes = new ProgrammeSearch(plan, columns);
    this.formulas = formulas;
    this.uncounted = uncounted;
  }

  /**
   * Reads the next row.
   *
   * @param next the next row that is not blank; null at the end of the sheet
   * @param below the rows in sight below it
   */
  IntakeItem.Row read(
      HeadingRow cells, @Nullable HeadingRow next, Supplier<List<HeadingRow>> below) {
    TableRow row = ahead != null && ahead.row() == cells.row() ? ahead : row(cells);
    ahead = next == null ? null : row(next);
    if (isContinuation(row)) {
      Finding continues = IntakeFindings.rowContinues(address(row), itemRow);
      return item(row, RowKind.NOTE, null, null, List.of(continues));
    }
    List<Finding> findings = new ArrayList<>();
    RowMeaning meaning = meaning(row, findings);
    if (!meaning.understood()) {
      findings.add(IntakeFindings.rowNotUnderstood(address(row), row.lead()));
    }
    StatedTotal spoken = meaning.kind() == RowKind.AMOUNT_IN_WORDS ? spoken(row, findings) : null;
    if (meaning.opens() != null) {
      parts.leave();
      sums.open(meaning.kind());
      if (meaning.kind() != RowKind.ITEM) {
        programmes.opened(meaning.opens(), address(row), findings);
      }
    }
    if (meaning.kind() == RowKind.ITEM) {
      if (classifier.totalRow() > 0) {
        findings.add(IntakeFindings.itemBelowTotal(address(row), classifier.totalRow()));
      }
      parts.check(row, address(row), findings);
    }
    Proposal proposal =
        meaning.kind() == RowKind.ITEM ? proposal(row, () -> rows(below), findings) : null;
    if (proposal != null) {
      sums.add(proposal);
    }
    StatedTotal total = statedTotal(row, meaning.claims(), findings);
    uncounted.read(row, meaning.kind());
    formulas.of(row, meaning.kind(), total != null, address(row), findings);
    return item(row, meaning.kind(), proposal, total == null ? spoken : total, findings);
  }

  private RowMeaning meaning(TableRow row, List<Finding> findings) {
    RowMeaning meaning = classifier.read(row, ahead);
    if (meaning.kind() != RowKind.ITEM || !row.isMereAmounts()) {
      return meaning;
    }
    Optional<String> rows = sums.rowsOf(amounts(row));
    rows.ifPresent(sum -> findings.add(IntakeFindings.totalWithoutLabel(address(row), sum)));
    return rows.isPresent() ? classifier.takeForTotal() : meaning;
  }

  /** The amounts of a row that may be a total; none of them when one cannot be read. */
  private Map<Field, Dong> amounts(TableRow row) {
    List<Finding> faults = new ArrayList<>();
    Map<Field, Dong> amounts = new MoneyReader(row, address(row), columns, money, faults).amounts();
    return faults.stream().anyMatch(Finding::rejects) ? Map.of() : amounts;
  }

  private boolean isContinuation(TableRow row) {
    Merged name = nameOfItem;
    return name != null
        && name.range().coversRow(row.row().rowNumber())
        && Continued.isContinuation(row);
  }

  private IntakeItem.Row item(
      TableRow row,
      RowKind kind,
      @Nullable Proposal proposal,
      @Nullable StatedTotal total,
      List<Finding> findings) {
    return new IntakeItem.Row(
        origin(row),
        row.row().sheetName(),
        kind,
        layout.firstRow().rowNumber(),
        proposal,
        total,
        findings);
  }

  private Origin origin(TableRow row) {
    return new Origin(file.number(), row.row().sheetNumber(), row.row().rowNumber());
  }

  private Address address(TableRow row) {
    return Address.ofRow(file.name(), row.row().sheetName(), row.row().rowNumber());
  }

  private List<TableRow> rows(Supplier<List<HeadingRow>> below) {
    return below.get().stream().map(this::row).toList();
  }

  /**
   * Whether a heading further down is that of a later page: no total and no unit stands between.
   */
  boolean goesOnBelow(TableLayout heading, Titles between) {
    return !classifier.hasEnded()
        && between.units().isEmpty()
        && between.unreadUnit().isEmpty()
        && layout.isContinuedBy(heading);
  }

  /** Whether the row is no đề án and no group of this table, and states no amount. */
  boolean saysNothing(HeadingRow row) {
    return classifier.saysNothing(row(row));
  }

  /** Whether a row that says nothing, above the heading of another table, is one of its titles. */
  boolean isTitle(HeadingRow row) {
    return classifier.isTitle(row(row));
  }

  private TableRow row(HeadingRow cells) {
    return new TableRow(cells, layout);
  }

  private Proposal proposal(TableRow row, Supplier<List<TableRow>> below, List<Finding> findings) {
    Address address = address(row);
    Group group = programmes.of(row, classifier.group(), address, findings);
    mergedAmounts.check(row, below, address, findings);
    TableRow whole = row.continuedIn(continuations(row, below));
    return new ProposalReader(whole, address, columns, planYear, findings)
        .read(origin(row), submitterCode, group, money);
  }

  /** The rows below that go on with the đề án, whose name is merged down into them. */
  private List<TableRow> continuations(TableRow item, Supplier<List<TableRow>> below) {
    Integer column = layout.column(Field.NAME);
    Merged name = column == null ? null : item.seen().over(column);
    nameOfItem = name;
    itemRow = item.row().rowNumber();
    if (name == null || name.range().lastRow() == itemRow) {
      return List.of();
    }
    return below.get().stream()
        .takeWhile(row -> name.range().coversRow(row.row().rowNumber()))
        .takeWhile(row -> row.row().isBlank() || Continued.isContinuation(row))
        .filter(row -> !row.row().isBlank())
        .toList();
  }

  /** A total in words, at the cell in which it stands. */
  private @Nullable StatedTotal spoken(TableRow row, List<Finding> findings) {
    String column = ColumnLetters.of(row.leadColumn());
    return inWords
        .words(row, address(row).at(column), findings)
        .map(
            said ->
                new StatedTotal(
                    origin(row),
                    address(row),
                    new Columns(Map.of(Field.TOTAL, column)),
                    StatedTotal.Scope.IN_WORDS,
                    "",
                    layout.firstRow().rowNumber(),
                    new Funding(said, Dong.ZERO, Dong.ZERO, Dong.ZERO)))
        .orElse(null);
  }

  private @Nullable StatedTotal statedTotal(
      TableRow row, RowMeaning.@Nullable Claim claim, List<Finding> findings) {
    if (claim == null) {
      return null;
    }
    Address address = address(row);
    MoneyReader reader = new MoneyReader(row, address, columns, money, findings);
    Map<Field, Dong> amounts = reader.amounts();
    if (claim.scope() == StatedTotal.Scope.GRAND_TOTAL) {
      inWords.total(address, reader.exact());
    }
    if (amounts.isEmpty()) {
      return null;
    }
    return new StatedTotal(
        origin(row),
        address,
        new Columns(layout.lettersOf(amounts.keySet())),
        claim.scope(),
        claim.key(),
        layout.firstRow().rowNumber(),
        MoneyReader.fundingOf(amounts));
  }
}
