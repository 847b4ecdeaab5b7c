package vn.tonghop.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Submitter;

/**
 * The form of one plan year, for one submitter or for whoever picks himself from the list.
 *
 * @param definition of the plan: its programmes, its unit, its words
 * @param submitter whose name stands in the letterhead; null when that is to be chosen
 * @param rows how many đề án it has room for, from 1 to {@link #MOST_ROWS}
 */
public record Template(PlanDefinition definition, @Nullable Submitter submitter, int rows) {

  /** More than a district usually proposes, and still two pages. */
  public static final int USUAL_ROWS = 30;

  public static final int MOST_ROWS = 1_000;

  /** The sheet that is filled in. */
  public static final String FORM = "Đăng ký";

  /** The sheet that explains it, and that holds the lists to choose from. */
  public static final String GUIDE = "Hướng dẫn";

  public Template {
    if (rows < 1 || rows > MOST_ROWS) {
      throw new IllegalArgumentException("rows: " + rows);
    }
  }

  /** In which all amounts are written: that of the appendix, so that nobody has to convert. */
  public MoneyUnit unit() {
    return definition.appendix().unit();
  }

  /** Who may send one: everybody who exists on the last day to send it. */
  public List<Submitter> submitters() {
    return definition.submitters().stream()
        .filter(one -> one.isValidOn(definition.submissions().deadline()))
        .toList();
  }

  /** What the workbook says of itself. */
  public TemplateMetadata metadata() {
    String code = submitter == null ? null : submitter.code();
    return new TemplateMetadata(definition.year(), unit(), code, GUIDE);
  }
}
