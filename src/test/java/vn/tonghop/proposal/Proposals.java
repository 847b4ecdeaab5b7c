package vn.tonghop.proposal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;

/**
 * Builds đề án that read like the domain. Without further words it is one that every rule of 2021
 * accepts: Biên Hòa asks, in row 12 of the first file, for 175 of 350 triệu under programme 2.
 */
public final class Proposals {

  private Origin origin = new Origin(1, 1, 12);
  private String file = "731-bien-hoa.xlsx";
  private String sheet = "Đăng ký";
  private Columns columns = everyColumn();
  private @Nullable String submitter = "731";
  private @Nullable String programme = "2";
  private @Nullable String programmeText = "Chương trình ứng dụng máy móc thiết bị tiên tiến";
  private @Nullable String number = "1.1";
  private @Nullable String name = "Ứng dụng máy CNC trong chế biến gỗ";
  private @Nullable String implementer = "Phòng Kinh tế thành phố Biên Hòa";
  private @Nullable String beneficiary = "Công ty TNHH Gỗ Tân Hòa";
  private @Nullable String objective = "Hỗ trợ 01 máy CNC";
  private @Nullable String expectedResult = "Năng suất tăng 20%";
  private @Nullable Integer startMonth = 4;
  private @Nullable Integer endMonth = 11;
  private @Nullable Funding funding = Funding.ofDong(350_000_000, 175_000_000, 175_000_000, 0);
  private @Nullable String note = "Thông tư 28/2018/TT-BTC";
  private RawTexts raw = RawTexts.NONE;

  private Proposals() {}

  public static Proposals proposal() {
    return new Proposals();
  }

  /** As that one, where it stands included. */
  public static Proposals like(Proposal other) {
    Proposals like = new Proposals();
    like.origin = other.origin();
    like.file = other.address().file();
    like.sheet = Objects.requireNonNull(other.address().sheet());
    like.columns = other.columns();
    like.submitter = other.submitterCode();
    like.programme = other.programmeCode();
    like.programmeText = other.programmeText();
    like.number = other.number();
    like.name = other.name();
    like.implementer = other.implementer();
    like.beneficiary = other.beneficiary();
    like.objective = other.objective();
    like.expectedResult = other.expectedResult();
    like.startMonth = other.startMonth();
    like.endMonth = other.endMonth();
    like.funding = other.funding();
    like.note = other.note();
    like.raw = other.raw();
    return like;
  }

  /** Every field in a column: the first in A, the last in N. */
  public static Columns everyColumn() {
    Map<Field, String> letters = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      letters.put(field, String.valueOf((char) ('A' + field.ordinal())));
    }
    return new Columns(letters);
  }

  /** In that file, by number and name, on its first sheet, in that row. */
  public Proposals in(int submission, String fileName, int row) {
    this.origin = new Origin(submission, 1, row);
    this.file = fileName;
    return this;
  }

  public Proposals inRow(int row) {
    return in(origin.submission(), file, row);
  }

  public Proposals inSheet(int sheet) {
    this.origin = new Origin(origin.submission(), sheet, origin.row());
    return this;
  }

  public Proposals withColumns(Columns known) {
    this.columns = known;
    return this;
  }

  public Proposals sentBy(@Nullable String submitterCode) {
    this.submitter = submitterCode;
    return this;
  }

  public Proposals ofProgramme(@Nullable String code) {
    this.programme = code;
    return this;
  }

  public Proposals underGroup(@Nullable String text) {
    this.programmeText = text;
    return this;
  }

  public Proposals numbered(@Nullable String text) {
    this.number = text;
    return this;
  }

  public Proposals named(@Nullable String text) {
    this.name = text;
    return this;
  }

  public Proposals implementedBy(@Nullable String text) {
    this.implementer = text;
    return this;
  }

  public Proposals benefiting(@Nullable String text) {
    this.beneficiary = text;
    return this;
  }

  public Proposals meaning(@Nullable String text) {
    this.objective = text;
    return this;
  }

  public Proposals expecting(@Nullable String text) {
    this.expectedResult = text;
    return this;
  }

  public Proposals lasting(@Nullable Integer start, @Nullable Integer end) {
    this.startMonth = start;
    this.endMonth = end;
    return this;
  }

  /** Amounts in đồng. */
  public Proposals funded(long total, long provincial, long own, long other) {
    this.funding = Funding.ofDong(total, provincial, own, other);
    return this;
  }

  public Proposals awaitingFunding() {
    this.funding = null;
    return this;
  }

  public Proposals noted(@Nullable String text) {
    this.note = text;
    return this;
  }

  /** As if the file stored every text as it stands here. */
  public Proposals storedAsRead() {
    this.raw = RawTexts.NONE;
    return this;
  }

  /** The text as the file stores it. */
  public Proposals stored(Field field, String text) {
    Map<Field, String> texts = new HashMap<>(raw.texts());
    texts.put(field, text);
    this.raw = new RawTexts(texts);
    return this;
  }

  public Proposal build() {
    return new Proposal(
        origin,
        Address.ofRow(file, sheet, origin.row()),
        columns,
        submitter,
        programme,
        programmeText,
        number,
        name,
        implementer,
        beneficiary,
        objective,
        expectedResult,
        startMonth,
        endMonth,
        funding,
        note,
        raw);
  }
}
