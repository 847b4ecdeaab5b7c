package vn.tonghop.proposal;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;

/**
 * A đề án as one row of one submission asks for it. Text is clean Unicode (NFC, single spaces) and
 * null where the cell is blank or the column missing.
 *
 * @param origin natural key within the revision
 * @param address file, sheet and row, for people
 * @param columns where in the row each field stands
 * @param submitterCode who sent it; null while unknown
 * @param programmeCode programme of the plan; null when {@code programmeText} names none of them
 * @param programmeText the group row it stands under, as written; null when under none
 * @param number its running number, as written but for what closes it: "1.1", "a"; null without one
 * @param name tên đề án
 * @param implementer đơn vị thực hiện: who carries it out
 * @param beneficiary đơn vị thụ hưởng: who receives it
 * @param objective mục tiêu và nội dung chính
 * @param expectedResult dự kiến kết quả đạt được
 * @param startMonth tháng bắt đầu as written, so maybe outside 1–12
 * @param endMonth tháng kết thúc as written, so maybe outside 1–12
 * @param funding null when every money cell is blank: the đề án awaits its funding
 * @param note ghi chú
 * @param raw texts that the file stores otherwise than they stand here
 */
public record Proposal(
    Origin origin,
    Address address,
    Columns columns,
    @Nullable String submitterCode,
    @Nullable String programmeCode,
    @Nullable String programmeText,
    @Nullable String number,
    @Nullable String name,
    @Nullable String implementer,
    @Nullable String beneficiary,
    @Nullable String objective,
    @Nullable String expectedResult,
    @Nullable Integer startMonth,
    @Nullable Integer endMonth,
    @Nullable Funding funding,
    @Nullable String note,
    RawTexts raw) {

  /**
   * The cell in which the field of this đề án stands; its row when the sheet has no such column.
   */
  public Address at(Field field) {
    return address.at(columns.of(field));
  }

  /** The same for other money. */
  public Proposal costing(Funding other) {
    return new Proposal(
        origin,
        address,
        columns,
        submitterCode,
        programmeCode,
        programmeText,
        number,
        name,
        implementer,
        beneficiary,
        objective,
        expectedResult,
        startMonth,
        endMonth,
        other,
        note,
        raw);
  }

  /** The money it asks for; zero while it awaits funding. */
  public Funding fundingOrZero() {
    return funding == null ? Funding.ZERO : funding;
  }

  /**
   * What stands in a column of text; null where that is blank.
   *
   * @throws IllegalArgumentException when the field is none that is kept as text
   */
  public @Nullable String text(Field field) {
    return switch (field) {
      case NUMBER -> number;
      case NAME -> name;
      case IMPLEMENTER -> implementer;
      case BENEFICIARY -> beneficiary;
      case OBJECTIVE -> objective;
      case EXPECTED_RESULT -> expectedResult;
      case NOTE -> note;
      default -> throw new IllegalArgumentException(field + " is no text");
    };
  }
}
