package vn.tonghop.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Submitter;

/** What intake made of a file, in lines that a person can check against the workbook. */
final class IntakeDump {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private final PlanDefinition plan;
  private final List<String> lines = new ArrayList<>();

  private IntakeDump(PlanDefinition plan) {
    this.plan = plan;
  }

  static String of(Reading reading, PlanDefinition plan) {
    IntakeDump dump = new IntakeDump(plan);
    dump.end(reading.end());
    dump.rows(reading.rows());
    return String.join("\n", dump.lines) + "\n";
  }

  private void end(IntakeItem.End end) {
    lines.add("submitter: " + submitter(end.submitterCode()));
    lines.add("unit: " + (end.unit() == null ? "?" : end.unit().label()));
    lines.add("round: " + end.edition().round());
    lines.add("rows: " + end.rows());
    lines.add("money: " + money(end.money()));
    end.findings().forEach(finding -> finding("", finding));
  }

  private String submitter(@Nullable String code) {
    return plan.submitters().stream()
        .filter(submitter -> submitter.code().equals(code))
        .map(Submitter::name)
        .findFirst()
        .map(name -> code + " " + name)
        .orElse("?");
  }

  private void rows(List<IntakeItem.Row> rows) {
    String sheet = "";
    int at = 0;
    while (at < rows.size()) {
      IntakeItem.Row row = rows.get(at);
      if (!row.sheet().equals(sheet)) {
        sheet = row.sheet();
        lines.add("");
        lines.add("sheet " + sheet);
      }
      int last = lastAlike(rows, at);
      lines.add(numbers(row, rows.get(last)) + " " + row.kind());
      details(row);
      at = last + 1;
    }
  }

  private static String numbers(IntakeItem.Row first, IntakeItem.Row last) {
    int from = first.origin().row();
    int to = last.origin().row();
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  /** Rows of one kind about which nothing more is to be said share a line. */
  private static int lastAlike(List<IntakeItem.Row> rows, int first) {
    int last = first;
    while (isPlain(rows.get(first))
        && last + 1 < rows.size()
        && isPlain(rows.get(last + 1))
        && rows.get(last + 1).kind() == rows.get(first).kind()
        && rows.get(last + 1).sheet().equals(rows.get(first).sheet())) {
      last++;
    }
    return last;
  }

  private static boolean isPlain(IntakeItem.Row row) {
    return row.kind() != RowKind.ITEM && row.statedTotal() == null && row.findings().isEmpty();
  }

  private void details(IntakeItem.Row row) {
    if (row.proposal() != null) {
      proposal(row.proposal());
    }
    if (row.statedTotal() != null) {
      lines.add(
          "    states the sum of " + row.statedTotal().scope() + " " + row.statedTotal().key());
      row.statedTotal()
          .columns()
          .letters()
          .forEach((field, column) -> amount(column, field, row.statedTotal().funding()));
    }
    row.findings().forEach(finding -> finding("    ", finding));
  }

  private void proposal(Proposal proposal) {
    lines.add(
        "    programme "
            + (proposal.programmeCode() == null ? "?" : proposal.programmeCode())
            + (proposal.programmeText() == null ? "" : ": " + proposal.programmeText()));
    field(proposal, Field.NAME, proposal.name());
    field(proposal, Field.IMPLEMENTER, proposal.implementer());
    field(proposal, Field.BENEFICIARY, proposal.beneficiary());
    field(proposal, Field.OBJECTIVE, proposal.objective());
    field(proposal, Field.EXPECTED_RESULT, proposal.expectedResult());
    field(proposal, Field.START_MONTH, proposal.startMonth());
    field(proposal, Field.END_MONTH, proposal.endMonth());
    Funding funding = proposal.funding();
    if (funding == null) {
      lines.add("    awaits its funding");
    } else {
      for (Field field :
          List.of(
              Field.TOTAL, Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE)) {
        amount(proposal.columns().of(field), field, funding);
      }
    }
    field(proposal, Field.NOTE, proposal.note());
  }

  private void field(Proposal proposal, Field field, @Nullable Object value) {
    if (value != null) {
      String shown = value.toString().replace("\n", " ⏎ ");
      lines.add("    " + at(proposal.columns().of(field)) + field + " = " + shown);
    }
  }

  private void amount(@Nullable String column, Field field, Funding funding) {
    Dong amount =
        switch (field) {
          case TOTAL -> funding.total();
          case PROVINCIAL_SHARE -> funding.provincial();
          case BENEFICIARY_SHARE -> funding.beneficiary();
          case OTHER_SHARE -> funding.other();
          default -> throw new IllegalArgumentException(field.name());
        };
    if (column != null || !amount.isZero()) {
      lines.add("    " + at(column) + field + " = " + amount.grouped() + " đồng");
    }
  }

  private static String at(@Nullable String column) {
    return column == null ? "" : column + " ";
  }

  private static String money(Funding funding) {
    return new StringJoiner(" ")
        .add(funding.total().grouped())
        .add("=")
        .add(funding.provincial().grouped())
        .add("+")
        .add(funding.beneficiary().grouped())
        .add("+")
        .add(funding.other().grouped())
        .toString();
  }

  private void finding(String indent, Finding finding) {
    String place = finding.address().sheet() == null ? "" : " " + finding.address().sheet();
    String cell = finding.address().cell().isEmpty() ? "" : "!" + finding.address().cell();
    lines.add(
        indent
            + finding.code().id()
            + " "
            + finding.severity()
            + place
            + cell
            + " "
            + finding.code()
            + finding.arguments());
    lines.add(indent + "    " + TEXT.sentence(finding));
  }
}
