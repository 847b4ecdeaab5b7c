package vn.tonghop.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which a template of the plan asks for something. They are Vietnamese without
 * diacritics, as people in the office write them; {@code src/docs/huong-dan.md} explains each.
 */
public final class DocumentFields {

  /** The table of the appendix; stands in the first of the rows that it is made of. */
  public static final String APPENDIX = "phu_luc";

  /** Before the key of an indicator: its number. */
  public static final String INDICATOR = "chi_tieu.";

  /** Before the key of an indicator: a section that stands only where there is such a number. */
  public static final String COUNTED = "co.";

  /** What an amount is of: all sources, and each of them. */
  public static final List<String> AMOUNTS = List.of("tong", "tinh", "thu_huong", "khac");

  /** How an amount is written: in each unit, about and more than so many tỷ, and in words. */
  public static final List<String> FORMS =
      List.of("dong", "nghin", "trieu", "ty", "ty_khoang", "ty_tren", "chu");

  /** What is the same in the whole document, apart from amounts and indicators. */
  public static final List<String> SINGLE =
      List.of(
          "nam",
          "nam_truoc",
          "nam_sau",
          "dia_phuong",
          "co_quan",
          "so_ke_hoach",
          "ngay_ban_hanh",
          "nguoi_ky",
          "so_de_an",
          "nhan_phu_luc",
          "ten_phu_luc",
          "kem_theo",
          "don_vi_tinh",
          "bang_chu",
          "lan_tong_hop",
          "dau_chuoi");

  public static final String BASES = "can_cu";
  public static final String RECIPIENTS = "noi_nhan";
  public static final String SIGNATURE = "ky";
  public static final String INDICATORS = "cac_chi_tieu";
  public static final String PROGRAMMES = "chuong_trinh";
  public static final String ITEMS = "de_an";

  /** Sections that stand once for each entry, and what an entry has besides amounts. */
  private static final Map<String, List<String>> ENTRIES =
      Map.of(
          BASES, List.of("noi_dung"),
          RECIPIENTS, List.of("ten"),
          SIGNATURE, List.of("dong"),
          INDICATORS, List.of("ten", "so"),
          PROGRAMMES, List.of("so", "ten", "so_de_an"),
          ITEMS, List.of("so", "ten", "don_vi", "co_so", "muc_tieu", "ket_qua", "ghi_chu"));

  /** Kinds of rows of the appendix, each with what stands in its cells. */
  private static final Map<String, List<String>> ROWS =
      Map.of(
          "muc", List.of("so", "ten"),
          "muc_rieng", itemCells(),
          "chuong_trinh", List.of("so", "ten"),
          "de_an", itemCells(),
          "tong_cong", List.of());

  /** Kinds of rows without which the appendix cannot be made. */
  static final List<String> NEEDED_ROWS = List.of("muc", "chuong_trinh", "de_an", "tong_cong");

  private DocumentFields() {}

  private static List<String> itemCells() {
    return List.of(
        "so", "ten", "don_vi", "co_so", "muc_tieu", "ket_qua", "bat_dau", "ket_thuc", "ghi_chu");
  }

  /** Fields that stand for a value anywhere in a document with these indicators. */
  public static Set<String> everywhere(List<Indicator> indicators) {
    Set<String> names = new TreeSet<>(SINGLE);
    names.addAll(amounts());
    indicators.forEach(indicator -> names.add(INDICATOR + indicator.key()));
    return names;
  }

  /** Names of sections anywhere in a document with these indicators; items only in a programme. */
  static Set<String> sections(List<Indicator> indicators) {
    Set<String> names = new TreeSet<>(ENTRIES.keySet());
    names.remove(ITEMS);
    indicators.forEach(indicator -> names.add(COUNTED + indicator.key()));
    return names;
  }

  /** What an entry of a section has of its own; nothing for a section that is only left out. */
  public static Set<String> ofEntry(String section) {
    Set<String> names = new TreeSet<>(ENTRIES.getOrDefault(section, List.of()));
    if (section.equals(PROGRAMMES) || section.equals(ITEMS)) {
      names.addAll(amounts());
    }
    return names;
  }

  /** Everything that can stand between brackets in the rows of the appendix, "de_an.ten". */
  public static Set<String> cells() {
    return ROWS.entrySet().stream()
        .flatMap(
            row ->
                Stream.concat(row.getValue().stream(), AMOUNTS.stream())
                    .map(cell -> row.getKey() + "." + cell))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> amounts() {
    return AMOUNTS.stream()
        .flatMap(amount -> FORMS.stream().map(form -> amount + "." + form))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
