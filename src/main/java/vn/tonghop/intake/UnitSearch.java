package vn.tonghop.intake;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.MoneyUnit;

/**
 * In which unit the tables of a submission are written: what a table names itself, else what the
 * table above it in the same sheet has, else what the template has in which the file was filled in.
 * What a sheet names is what its sender reads, so it counts against the template.
 */
final class UnitSearch {

  private final String fileName;
  private final @Nullable MoneyUnit ofTemplate;
  private final Consumer<Finding> findings;
  private @Nullable MoneyUnit first;
  private @Nullable MoneyUnit above;
  private int sheet;

  /** A search through one file; what is doubtful goes to the findings. */
  UnitSearch(String fileName, TemplateMark mark, Consumer<Finding> findings) {
    this.fileName = fileName;
    this.ofTemplate = mark.unit();
    this.findings = findings;
  }

  /** The units of the next table. */
  TableUnits of(TableLayout layout, Titles titles) {
    TableUnits units = search(layout, titles);
    MoneyUnit main = units.main();
    first = first == null ? main : first;
    if (!units.contradiction().isEmpty()) {
      findings.accept(IntakeFindings.unitConflict(address(layout), units.contradiction()));
    }
    if (!units.different().isEmpty()) {
      findings.accept(IntakeFindings.unitsByColumn(address(layout), layout, units.different()));
    }
    above = main;
    sheet = layout.firstRow().sheetNumber();
    return units;
  }

  private TableUnits search(TableLayout layout, Titles titles) {
    TableUnits named = new TableUnits(titles.units(), layout.units());
    MoneyUnit main = named.main();
    if (main != null || !named.contradiction().isEmpty() || !titles.unreadUnit().isEmpty()) {
      if (main != null && ofTemplate != null && main != ofTemplate) {
        findings.accept(IntakeFindings.unitOtherThanTemplate(address(layout), main, ofTemplate));
      }
      return named;
    }
    if (above != null && sheet == layout.firstRow().sheetNumber()) {
      findings.accept(IntakeFindings.unitOfTableAbove(address(layout), above));
      return new TableUnits(Set.of(above), layout.units());
    }
    if (ofTemplate != null) {
      findings.accept(IntakeFindings.unitOfTemplate(address(layout), ofTemplate));
      return new TableUnits(Set.of(ofTemplate), layout.units());
    }
    return named;
  }

  /** The unit of the first table that has one; null before it was met. */
  @Nullable MoneyUnit first() {
    return first;
  }

  private Address address(TableLayout layout) {
    SheetRow row = layout.firstRow();
    return Address.ofRow(fileName, row.sheetName(), row.rowNumber());
  }
}
