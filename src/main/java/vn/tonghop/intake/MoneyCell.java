package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/** Reads one money cell. What cannot be read without guessing is a finding with what it may be. */
final class MoneyCell {

  private final SheetCell cell;
  private final Field field;
  private final Address address;
  private final TableMoney table;
  private final List<Finding> findings;

  /** A reader of one cell that is not blank; what is wrong is added to the findings. */
  MoneyCell(
      SheetCell cell, Field field, Address address, TableMoney table, List<Finding> findings) {
    this.cell = cell;
    this.field = field;
    this.address = address;
    this.table = table;
    this.findings = findings;
  }

  /** The amount; null when it cannot be told, and then a finding says why. */
  @Nullable ExactAmount read() {
    Optional<Finding> valueless = CellFaults.of(cell, address, field);
    if (valueless.isPresent()) {
      findings.add(valueless.get());
      return null;
    }
    if (cell instanceof SheetCell.Number number) {
      return stored(number);
    }
    String line = cell instanceof SheetCell.Text ? CellText.line(cell) : null;
    if (line != null && WrittenAmount.isDash(line)) {
      return inColumnUnit(BigDecimal.ZERO, ExactAmount.Form.PLAIN);
    }
    WrittenAmount written = line == null ? null : WrittenAmount.of(line);
    if (written == null || !table.words().mayFollowAmount(written.tail())) {
      add(FindingCode.NUMBER_NOT_READABLE);
      return null;
    }
    return typed(written);
  }

  /** The unit that a format writes beside a number counts as if it were typed, but for "đ". */
  private @Nullable ExactAmount stored(SheetCell.Number number) {
    BigDecimal value = Amount.shown(number.value());
    MoneyUnit own =
        number.unit().isEmpty() ? null : table.words().behindAmount(number.unit()).orElse(null);
    if (own == null || own == MoneyUnit.DONG || own == table.unitOf(field) || value.signum() == 0) {
      return inColumnUnit(value, ExactAmount.Form.PLAIN);
    }
    return ExactAmount.of(value, own, ExactAmount.Form.OWN_UNIT);
  }

  private @Nullable ExactAmount typed(WrittenAmount written) {
    MoneyUnit own = table.words().behindAmount(written.tail()).orElse(null);
    if (written.isZero()) {
      return inColumnUnit(BigDecimal.ZERO, ExactAmount.Form.TEXT);
    }
    Optional<Notation> notation = table.notation().of(written.digits());
    if (notation.isEmpty()) {
      notRead(written, own);
      return null;
    }
    noteNotation(notation.get());
    BigDecimal value = written.in(notation.get()).orElseThrow();
    return own == null ? inColumnUnit(value, ExactAmount.Form.TEXT) : inOwnUnit(value, own);
  }

  private @Nullable ExactAmount inColumnUnit(BigDecimal value, ExactAmount.Form form) {
    MoneyUnit unit = table.unitOf(field);
    if (unit != null) {
      return ExactAmount.of(value, unit, form);
    }
    if (value.signum() != 0) {
      table.missUnit();
    }
    return null;
  }

  /** The unit of the cell wins, but for a mere "đ", which may be said of any amount of money. */
  private @Nullable ExactAmount inOwnUnit(BigDecimal value, MoneyUnit own) {
    MoneyUnit unit = table.unitOf(field);
    if (own == unit) {
      return ExactAmount.of(value, own, ExactAmount.Form.TEXT);
    }
    ExactAmount amount = ExactAmount.of(value, own, ExactAmount.Form.OWN_UNIT);
    if (own == MoneyUnit.DONG && unit != null) {
      add(FindingCode.CELL_UNIT_UNCLEAR, unit.name(), amount.shown(), shown(value, unit));
      return null;
    }
    return amount;
  }

  private void noteNotation(Notation notation) {
    if (notation == Notation.ENGLISH) {
      table
          .notation()
          .firstProofOfEnglish()
          .ifPresent(proof -> add(FindingCode.NOTATION_ASSUMED, proof.toString()));
    }
  }

  private void notRead(WrittenAmount written, @Nullable MoneyUnit own) {
    MoneyUnit unit = own == null ? table.unitOf(field) : own;
    Optional<BigDecimal> vietnamese = written.in(Notation.VIETNAMESE);
    Optional<BigDecimal> english = written.in(Notation.ENGLISH);
    List<NotationEvidence.Example> contradiction =
        english.isEmpty() ? List.of() : table.notation().contradiction();
    if (!contradiction.isEmpty()) {
      add(
          FindingCode.NOTATION_CONFLICT,
          contradiction.stream().map(Object::toString).collect(Collectors.joining("; ")));
    } else if (vietnamese.isPresent() && english.isPresent() && unit != null) {
      add(FindingCode.NUMBER_AMBIGUOUS, shown(vietnamese.get(), unit), shown(english.get(), unit));
    } else {
      add(FindingCode.NUMBER_NOT_READABLE);
    }
  }

  private static String shown(BigDecimal value, MoneyUnit unit) {
    return ExactAmount.of(value, unit, ExactAmount.Form.TEXT).shown();
  }

  private void add(FindingCode code, String... further) {
    findings.add(IntakeFindings.unreadable(code, address, field, CellText.quoted(cell), further));
  }
}
