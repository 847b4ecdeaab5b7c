package vn.tonghop.anylayout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.corpus.LegacyText;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Submitter;

/**
 * One workbook: a plan written with some oddities.
 *
 * @param seed of all that is left to chance
 * @param oddities in which it differs from the ordinary form
 * @param plan what is written
 */
record Layout(long seed, Set<Oddity> oddities, RandomPlan plan, PlanDefinition definition) {

  /** Names of files by which nobody is known. */
  private static final String NOBODY = "dang-ky-khuyen-cong.xlsx";

  private static final Map<MoneyUnit, String> REMARKS =
      Map.of(
          MoneyUnit.DONG, " (đồng)",
          MoneyUnit.THOUSAND, " (1.000đ)",
          MoneyUnit.MILLION, " (triệu đồng)",
          MoneyUnit.BILLION, " (tỷ đồng)");

  static Layout of(long seed, PlanDefinition definition) {
    Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    int percent = new Chance(seed, "how odd").oneOf(0, 5, 15, 30, 60);
    for (Oddity oddity : Oddity.values()) {
      if (new Chance(seed, oddity).percent(percent)) {
        oddities.add(oddity);
      }
    }
    if (oddities.contains(Oddity.TCVN3)) {
      oddities.remove(Oddity.VNI); // nobody has both
    }
    if (oddities.contains(Oddity.SUBTOTALS)) {
      oddities.remove(Oddity.SUMS_IN_GROUP_ROWS); // "Cộng" below both could be either
    }
    return new Layout(seed, oddities, RandomPlan.of(seed, 40, definition), definition);
  }

  Layout without(Oddity oddity) {
    Set<Oddity> fewer = EnumSet.copyOf(oddities);
    fewer.remove(oddity);
    return new Layout(seed, fewer, plan, definition);
  }

  Layout withItems(List<PlannedItem> items) {
    return new Layout(seed, oddities, new RandomPlan(plan.submitter(), items), definition);
  }

  private boolean has(Oddity oddity) {
    return oddities.contains(oddity);
  }

  private Chance chance(String purpose) {
    return new Chance(seed, purpose);
  }

  String fileName() {
    return has(Oddity.SENDER_BY_FILE_NAME)
        ? plan.submitter().code().toLowerCase(java.util.Locale.ROOT) + "-" + NOBODY
        : NOBODY;
  }

  MoneyUnit unit() {
    if (has(Oddity.AMOUNTS_IN_ENGLISH)) {
      return MoneyUnit.DONG;
    }
    return has(Oddity.OTHER_UNIT)
        ? chance("unit").oneOf(MoneyUnit.DONG, MoneyUnit.MILLION, MoneyUnit.BILLION)
        : MoneyUnit.THOUSAND;
  }

  /** The sheets of the workbook. */
  List<Grid> sheets() {
    List<Grid> sheets = new ArrayList<>();
    if (has(Oddity.COVER_SHEET)) {
      sheets.add(cover());
    }
    List<List<PlannedItem>> parts = parts();
    for (int part = 0; part < parts.size(); part++) {
      sheets.add(table("Bảng " + (part + 1), parts.get(part), part));
    }
    Chance chance = chance("fonts");
    return sheets.stream().map(sheet -> sheet.changed(cell -> encoded(cell, chance))).toList();
  }

  private List<List<PlannedItem>> parts() {
    return has(Oddity.SEVERAL_SHEETS) ? Body.byProgramme(written()) : List.of(written());
  }

  /** The đề án in the order in which they are written. */
  List<PlannedItem> written() {
    List<List<PlannedItem>> groups = Body.byProgramme(plan.items());
    if (has(Oddity.PROGRAMMES_SHUFFLED)) {
      groups = chance("programmes").shuffled(groups);
    }
    return groups.stream().flatMap(List::stream).toList();
  }

  /** What must be read: what is in columns that were left out cannot be. */
  List<PlannedItem> expected() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    columns().stream().map(Column::field).filter(field -> field != null).forEach(fields::add);
    return written().stream().map(item -> seen(item, fields)).toList();
  }

  private static PlannedItem seen(PlannedItem item, Set<Field> fields) {
    return new PlannedItem(
        item.programme(),
        item.name(),
        item.implementer(),
        fields.contains(Field.BENEFICIARY) ? item.beneficiary() : null,
        fields.contains(Field.OBJECTIVE) ? item.objective() : null,
        fields.contains(Field.EXPECTED_RESULT) ? item.result() : null,
        fields.contains(Field.START_MONTH) ? item.start() : null,
        fields.contains(Field.END_MONTH) ? item.end() : null,
        seen(item.funding(), fields),
        fields.contains(Field.NOTE) ? item.note() : null);
  }

  private static @Nullable Funding seen(@Nullable Funding funding, Set<Field> fields) {
    return funding == null
        ? null
        : Funding.ofDong(
            funding.total().amount(),
            funding.provincial().amount(),
            fields.contains(Field.BENEFICIARY_SHARE) ? funding.beneficiary().amount() : 0,
            fields.contains(Field.OTHER_SHARE) ? funding.other().amount() : 0);
  }

  private List<Column> columns() {
    return new Columns(oddities, definition.vocabulary(), chance("columns")).choose();
  }

  private Grid cover() {
    Grid cover = new Grid("Bìa");
    cover.add(RowKind.TITLE, sender());
    cover.add(RowKind.BLANK);
    cover.add(RowKind.TITLE, "KẾ HOẠCH KHUYẾN CÔNG NĂM " + definition.year());
    return cover;
  }

  private String sender() {
    Submitter sender = plan.submitter();
    return chance("sender").percent(50) || sender.aliases().isEmpty()
        ? sender.name().toUpperCase(java.util.Locale.ROOT)
        : chance("alias").oneOf(sender.aliases());
  }

  private Grid table(String name, List<PlannedItem> items, int part) {
    Grid grid = new Grid(name);
    Typist typist = new Typist(oddities, unit(), chance("typist" + part));
    letterhead(grid);
    Heading heading =
        new Heading(oddities, columns(), typist, has(Oddity.UNIT_IN_HEADING) ? remark() : "");
    heading.write(grid);
    new Body(oddities, columns(), typist, chance("body" + part), definition, grid)
        .write(items, () -> heading.write(grid));
    return grid.ended();
  }

  private String remark() {
    return String.valueOf(REMARKS.get(unit()));
  }

  /** Nothing but abbreviations is no proof of a legacy encoding: "§VT: VN§" stays doubtful. */
  private String unitWritten() {
    boolean legacy = has(Oddity.TCVN3) || has(Oddity.VNI);
    return legacy
        ? unit().label()
        : chance("unit line")
            .oneOf(definition.vocabulary().units().getOrDefault(unit(), List.of()));
  }

  private void letterhead(Grid grid) {
    String unitLine = "ĐVT: " + unitWritten();
    boolean beside = has(Oddity.UNIT_BESIDE_LETTERHEAD) && !has(Oddity.UNIT_IN_HEADING);
    String first = has(Oddity.SENDER_BY_FILE_NAME) ? "PHÒNG CHUYÊN MÔN" : sender();
    grid.add(RowKind.TITLE, first, null, null, null, beside ? unitLine : null);
    if (has(Oddity.LONG_LETTERHEAD)) {
      grid.add(RowKind.TITLE, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      grid.add(RowKind.TITLE, null, null, "Độc lập - Tự do - Hạnh phúc");
      grid.add(RowKind.BLANK);
      grid.add(RowKind.TITLE, "(Kèm theo Công văn số 125/PKT ngày 12/3/2021 gửi Sở Công Thương)");
    }
    grid.add(RowKind.TITLE, "ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM " + definition.year());
    grid.merge(0, 0, 0, 8);
    if (!beside && !has(Oddity.UNIT_IN_HEADING)) {
      grid.add(RowKind.TITLE, null, null, null, null, null, unitLine);
    }
    grid.add(RowKind.BLANK);
  }

  /** Legacy text comes among text of today, as where a form was filled in by copying. */
  private Object encoded(Object cell, Chance chance) {
    if (!(cell instanceof String text)) {
      return cell;
    }
    if (has(Oddity.TCVN3) && chance.percent(80)) {
      return Fonts.legacy(text, LegacyText.TCVN3);
    }
    if (has(Oddity.VNI) && chance.percent(80)) {
      return Fonts.legacy(text, LegacyText.VNI);
    }
    return has(Oddity.NFD) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
  }

  @Override
  public String toString() {
    return "seed " + seed + ", " + plan.items().size() + " đề án, " + oddities;
  }
}
