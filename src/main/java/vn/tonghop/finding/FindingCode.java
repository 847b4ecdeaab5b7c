package vn.tonghop.finding;

/**
 * Everything that can be found wrong. A code, once published, is never reused for something else;
 * its sentences stand in the resource bundle {@code vn/tonghop/finding/findings}.
 */
public enum FindingCode {
  FILE_NOT_A_WORKBOOK("TH-101", Severity.ERROR),
  FILE_PROTECTED("TH-102", Severity.ERROR),
  FILE_EMPTY("TH-103", Severity.ERROR),
  FILE_DAMAGED("TH-104", Severity.ERROR),
  FILE_TOO_LARGE("TH-105", Severity.ERROR),
  MACROS_IGNORED("TH-106", Severity.NOTE),
  FILE_SENT_TWICE("TH-107", Severity.NOTE),
  FILE_SUPERSEDED("TH-108", Severity.WARNING),
  BLANK_ROWS_LEFT_OUT("TH-109", Severity.NOTE),
  SUBMITTER_UNKNOWN("TH-110", Severity.ERROR),
  SUBMITTER_AMBIGUOUS("TH-111", Severity.ERROR),
  SUBMITTER_EXPIRED("TH-112", Severity.ERROR),
  SUBMITTER_MISSING("TH-113", Severity.WARNING),
  SUPERSESSION_UNCLEAR("TH-114", Severity.ERROR),
  SUBMITTER_CONTRADICTED("TH-115", Severity.ERROR),
  YEAR_DIFFERS("TH-116", Severity.ERROR),
  FILE_NAME_NOT_PRINTABLE("TH-117", Severity.WARNING),
  REPLACING_FILE_ABSENT("TH-118", Severity.ERROR),
  REPLACED_FILE_ABSENT("TH-119", Severity.WARNING),
  TABLE_NOT_FOUND("TH-120", Severity.ERROR),
  COLUMN_AMBIGUOUS("TH-121", Severity.ERROR),
  COLUMN_MISSING("TH-122", Severity.ERROR),
  SHEET_WITHOUT_TABLE("TH-123", Severity.NOTE),
  SHEET_HIDDEN("TH-124", Severity.WARNING),
  HEADING_MISPRINT("TH-125", Severity.NOTE),
  UNIT_OF_TABLE_ABOVE("TH-126", Severity.WARNING),
  COLUMNS_HIDDEN("TH-127", Severity.WARNING),
  COLUMNS_HIDDEN_LEFT_OUT("TH-128", Severity.WARNING),
  SHEET_HIDDEN_READ("TH-129", Severity.WARNING),
  UNIT_UNKNOWN("TH-130", Severity.ERROR),
  UNIT_CONFLICT("TH-131", Severity.ERROR),
  UNITS_BY_COLUMN("TH-132", Severity.NOTE),
  CELL_UNIT("TH-133", Severity.NOTE),
  CELL_UNIT_UNCLEAR("TH-134", Severity.ERROR),
  UNIT_DENIED_BY_WORDS("TH-135", Severity.ERROR),
  UNIT_DENIED_BY_ITEMS("TH-136", Severity.ERROR),
  WORDS_DIFFER("TH-137", Severity.WARNING),
  WORDS_NOT_READABLE("TH-138", Severity.NOTE),
  ROW_NOT_UNDERSTOOD("TH-140", Severity.ERROR),
  PROGRAMME_CONTRADICTORY("TH-141", Severity.ERROR),
  NUMBER_OF_OTHER_PROGRAMME("TH-142", Severity.WARNING),
  NAME_OF_OTHER_PROGRAMME("TH-143", Severity.WARNING),
  PROGRAMME_ASSUMED("TH-144", Severity.WARNING),
  AMOUNT_MERGED("TH-145", Severity.ERROR),
  ROW_CONTINUES("TH-146", Severity.NOTE),
  ROW_HIDDEN("TH-147", Severity.WARNING),
  ROW_HIDDEN_LEFT_OUT("TH-148", Severity.WARNING),
  ITEM_UNDER_ITEM("TH-149", Severity.ERROR),
  NUMBER_NOT_READABLE("TH-150", Severity.ERROR),
  NUMBER_NOT_WHOLE_DONG("TH-151", Severity.ERROR),
  NUMBER_TOO_LARGE("TH-152", Severity.ERROR),
  NUMBER_AS_TEXT("TH-153", Severity.NOTE),
  FORMULA_WITHOUT_VALUE("TH-154", Severity.ERROR),
  CELL_ERROR_VALUE("TH-155", Severity.ERROR),
  MONTH_NOT_READABLE("TH-156", Severity.ERROR),
  NUMBER_AMBIGUOUS("TH-157", Severity.ERROR),
  NOTATION_CONFLICT("TH-158", Severity.ERROR),
  NOTATION_ASSUMED("TH-159", Severity.NOTE),
  MONTH_OF_ANOTHER_YEAR("TH-160", Severity.WARNING),
  MONTHS_ASSUMED("TH-161", Severity.NOTE),
  MONTHS_DISAGREE("TH-162", Severity.WARNING),
  MONTHS_OVER_NEW_YEAR("TH-163", Severity.ERROR),
  TEXT_CONVERTED("TH-164", Severity.NOTE),
  TEXT_ENCODING_DOUBTFUL("TH-165", Severity.WARNING),
  TEXT_NOT_CONVERTIBLE("TH-166", Severity.WARNING),
  TEXT_OF_LEGACY_BYTES("TH-167", Severity.WARNING),
  AMOUNT_STALE("TH-170", Severity.ERROR),
  FORMULA_STALE("TH-171", Severity.WARNING),
  FORMULA_EVALUATED("TH-172", Severity.NOTE),
  AMOUNT_CIRCULAR("TH-173", Severity.ERROR),
  FORMULA_CIRCULAR("TH-174", Severity.WARNING),
  FORMULA_EXTERNAL("TH-175", Severity.WARNING),
  FORMULA_VOLATILE("TH-176", Severity.WARNING),
  FORMULA_UNCHECKED("TH-177", Severity.NOTE),
  FORMULAS_BEYOND_LIMIT("TH-178", Severity.WARNING),
  UNIT_OF_TEMPLATE("TH-180", Severity.WARNING),
  UNIT_OTHER_THAN_TEMPLATE("TH-181", Severity.WARNING),
  LIST_OF_FINDINGS("TH-185", Severity.NOTE),
  SUBMISSION_LATE("TH-186", Severity.WARNING),
  RECEIPT_UNKNOWN("TH-187", Severity.NOTE),
  REGISTERED_FILE_ABSENT("TH-188", Severity.WARNING),
  WORDS_OF_OTHER_SUM("TH-189", Severity.WARNING),
  MONEY_NOT_COUNTED("TH-190", Severity.WARNING),
  MONEY_COLUMN_UNKNOWN("TH-191", Severity.NOTE),
  SUMMARY_LEFT_OUT("TH-192", Severity.WARNING),
  TOTAL_WITHOUT_LABEL("TH-193", Severity.WARNING),
  PROGRAMME_NEARLY("TH-194", Severity.WARNING),
  ROUNDS_DIFFER("TH-195", Severity.WARNING),
  TABLE_WITHOUT_ITEMS("TH-196", Severity.WARNING),
  OVERVIEW_OF_PLAN("TH-197", Severity.NOTE),
  ITEM_BELOW_TOTAL("TH-198", Severity.WARNING),
  REQUIRED_FIELD_MISSING("TH-201", Severity.ERROR),
  TOTAL_NOT_SUM_OF_SOURCES("TH-202", Severity.ERROR),
  AMOUNT_NEGATIVE("TH-203", Severity.ERROR),
  MONTH_OUT_OF_YEAR("TH-204", Severity.ERROR),
  MONTHS_OUT_OF_ORDER("TH-205", Severity.ERROR),
  PROGRAMME_UNKNOWN("TH-206", Severity.ERROR),
  STATED_TOTAL_DIFFERS("TH-207", Severity.WARNING),
  FUNDING_AWAITED("TH-208", Severity.NOTE),
  FIELD_LEFT_BLANK("TH-209", Severity.NOTE),
  TEXT_TOO_LONG("TH-210", Severity.WARNING),
  NAME_NOT_IN_WORDS("TH-211", Severity.ERROR),
  RESULT_NOT_MEASURABLE("TH-212", Severity.NOTE),
  MONEY_ALL_ZERO("TH-213", Severity.ERROR),
  ZERO_WHILE_AWAITED("TH-214", Severity.WARNING),
  UNIT_OF_TOTAL_DOUBTFUL("TH-215", Severity.WARNING),
  UNIT_OF_SOURCE_DOUBTFUL("TH-216", Severity.WARNING),
  AMOUNT_UNUSUAL("TH-217", Severity.WARNING),
  AMOUNT_OF_OTHER_UNIT("TH-218", Severity.ERROR),
  NUMBER_TWICE("TH-219", Severity.WARNING),
  CEILING_EXCEEDED("TH-220", Severity.ERROR, Basis.LAW),
  CEILING_OF_ONE_EXCEEDED("TH-221", Severity.ERROR, Basis.LAW),
  SHARE_EXCEEDED("TH-222", Severity.ERROR, Basis.LAW),
  CONTENT_AMBIGUOUS("TH-223", Severity.WARNING, Basis.LAW),
  UNITS_UNCERTAIN("TH-224", Severity.WARNING, Basis.LAW),
  UNITS_CONTRADICTORY("TH-225", Severity.WARNING),
  LINE_ASSUMED("TH-226", Severity.NOTE, Basis.LAW),
  RATE_NOT_APPLIED("TH-227", Severity.NOTE, Basis.LAW),
  BENEFICIARY_CEILING_EXCEEDED("TH-228", Severity.WARNING, Basis.LAW),
  CONTENT_UNKNOWN("TH-229", Severity.WARNING),
  LEGAL_BASIS_REPLACED("TH-230", Severity.WARNING, Basis.LAW),
  LEGAL_BASIS_EXPIRED("TH-231", Severity.WARNING, Basis.LAW),
  LEGAL_BASIS_NOT_IN_FORCE_YET("TH-232", Severity.WARNING, Basis.LAW),
  LEGAL_BASIS_UNKNOWN("TH-233", Severity.NOTE),
  LEGAL_BASIS_MISPRINTED("TH-234", Severity.WARNING, Basis.LAW),
  LEGAL_BASIS_DATE_DIFFERS("TH-235", Severity.WARNING, Basis.LAW),
  LEGAL_BASIS_CONTRADICTORY("TH-236", Severity.WARNING),
  LEGAL_BASIS_MISSING("TH-237", Severity.WARNING, Basis.LAW),
  YEAR_IN_NAME_DIFFERS("TH-238", Severity.WARNING),
  YEAR_IN_TEXT_DIFFERS("TH-239", Severity.NOTE),
  BENEFICIARY_NOT_ELIGIBLE("TH-240", Severity.WARNING, Basis.LAW),
  BENEFICIARY_UNCLEAR("TH-241", Severity.NOTE, Basis.LAW),
  PLACE_TO_REVIEW("TH-242", Severity.WARNING, Basis.LAW),
  SOURCES_MISSING("TH-243", Severity.ERROR),
  MONEY_MISSING("TH-244", Severity.ERROR),
  PROVINCIAL_SHARE_MISSING("TH-245", Severity.WARNING),
  AWAITED_WITHOUT_REASON("TH-246", Severity.WARNING),
  LEGAL_BASIS_AMENDED("TH-250", Severity.NOTE, Basis.LAW),
  AMOUNTS_WITHOUT_NAME("TH-251", Severity.ERROR),
  DUPLICATE_PROPOSAL("TH-301", Severity.WARNING, Basis.LAW),
  SUPPORTED_BEFORE("TH-302", Severity.WARNING, Basis.LAW),
  SIMILAR_BEFORE("TH-303", Severity.NOTE, Basis.LAW),
  APPENDIX_OF_OTHER_YEAR("TH-304", Severity.ERROR),
  APPENDIX_WITHOUT_ITEMS("TH-305", Severity.ERROR),
  APPENDIX_WITHOUT_TOTAL("TH-306", Severity.WARNING),
  APPENDIX_TOTAL_DIFFERS("TH-307", Severity.ERROR),
  MAYBE_DUPLICATE_HELD("TH-308", Severity.WARNING, Basis.LAW),
  MAYBE_DUPLICATE_COUNTED("TH-309", Severity.WARNING, Basis.LAW),
  DUPLICATE_DECIDED("TH-310", Severity.NOTE),
  BUDGET_EXCEEDED("TH-401", Severity.ERROR),
  PROGRAMME_BUDGET_EXCEEDED("TH-402", Severity.ERROR);

  /** What the findings of a code rest on. */
  public enum Basis {
    /** On what can be read and added up, on the form, and on what plan.yml asks for. */
    FORM,
    /** On a legal instrument, which {@link FindingText#source} names. */
    LAW
  }

  private final String id;
  private final Severity severity;
  private final Basis basis;

  FindingCode(String id, Severity severity) {
    this(id, severity, Basis.FORM);
  }

  FindingCode(String id, Severity severity, Basis basis) {
    this.id = id;
    this.severity = severity;
    this.basis = basis;
  }

  /** Stable identifier shown to people, for instance "TH-202". */
  public String id() {
    return id;
  }

  /** How much it weighs unless a definition says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether its findings rest on a legal instrument; such a code has a ".source" in the bundle. */
  public boolean restsOnLaw() {
    return basis == Basis.LAW;
  }

  /**
   * Whether a definition may weigh it otherwise. What cannot be read, cannot be added up or has no
   * place in the plan weighs the same everywhere: no province may decide that a sum need not be
   * one. Nor can what is seen only when all đề án of a file have been judged reject one of them, or
   * what a person has to decide. And a plan of an earlier year is whole or not.
   */
  public boolean isWeighedByDefinition() {
    return switch (this) {
      case REQUIRED_FIELD_MISSING,
          AMOUNTS_WITHOUT_NAME,
          TOTAL_NOT_SUM_OF_SOURCES,
          SOURCES_MISSING,
          MONEY_MISSING,
          AMOUNT_NEGATIVE,
          PROGRAMME_UNKNOWN,
          FUNDING_AWAITED,
          NUMBER_TWICE,
          DUPLICATE_PROPOSAL,
          SUPPORTED_BEFORE,
          SIMILAR_BEFORE,
          APPENDIX_OF_OTHER_YEAR,
          APPENDIX_WITHOUT_ITEMS,
          APPENDIX_WITHOUT_TOTAL,
          APPENDIX_TOTAL_DIFFERS,
          MAYBE_DUPLICATE_HELD,
          MAYBE_DUPLICATE_COUNTED,
          DUPLICATE_DECIDED ->
          false;
      case SUBMITTER_MISSING, SUBMISSION_LATE, RECEIPT_UNKNOWN, WORDS_OF_OTHER_SUM -> true;
      default -> id.compareTo("TH-200") > 0;
    };
  }
}
