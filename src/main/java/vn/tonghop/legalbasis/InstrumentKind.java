package vn.tonghop.legalbasis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.proposal.Folded;

/** The kinds of instruments that đề án rest on, and of papers that stand beside them. */
public enum InstrumentKind {
  CODE("Bộ luật", true),
  LAW("Luật", true),
  ORDINANCE("Pháp lệnh", true),
  RESOLUTION("Nghị quyết", true, "NQ"),
  DECREE("Nghị định", true, "NĐ"),
  DECISION("Quyết định", true, "QĐ"),
  DIRECTIVE("Chỉ thị", true, "CT"),
  JOINT_CIRCULAR("Thông tư liên tịch", true, "TTLT"),
  CIRCULAR("Thông tư", true, "TT"),
  PLAN("Kế hoạch", false, "KH"),
  LETTER("Công văn", false, "CV"),
  NOTICE("Thông báo", false, "TB"),
  REQUEST("Tờ trình", false, "TTr"),
  DOCUMENT("Văn bản", false, "VB");

  private static final Map<String, InstrumentKind> BY_FOLDED =
      Arrays.stream(values())
          .flatMap(kind -> kind.ways().map(way -> Map.entry(Folded.fold(way), kind)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String written;
  private final boolean law;
  private final List<String> abbreviations;

  InstrumentKind(String written, boolean law, String... abbreviations) {
    this.written = written;
    this.law = law;
    this.abbreviations = List.of(abbreviations);
  }

  /** In full, for instance "Thông tư liên tịch". */
  public String written() {
    return written;
  }

  /** Whether it sets rules or decides, rather than asks, answers or tells. */
  public boolean isLaw() {
    return law;
  }

  /** The kind that is written so, in full or abbreviated, whatever the case and diacritics. */
  public static Optional<InstrumentKind> of(String way) {
    return Optional.ofNullable(BY_FOLDED.get(Folded.fold(way)));
  }

  /**
   * Whether a text that says this kind may mean an instrument of the other: "Thông tư" is said for a
   * joint one too, and "Văn bản" for any.
   */
  public boolean mayMean(InstrumentKind other) {
    return this == other || this == DOCUMENT || (this == CIRCULAR && other == JOINT_CIRCULAR);
  }

  /** All kinds in full, the longer before those that they begin with, as alternatives of a regex. */
  static String inFull() {
    return alternatives(kind -> Stream.of(kind.written));
  }

  /** All abbreviations, as alternatives of a regex; also with D for Đ, as scans and some keys have. */
  static String abbreviated() {
    return alternatives(
        kind ->
            kind.abbreviations.stream().flatMap(way -> Stream.of(way, way.replace('Đ', 'D'))));
  }

  private Stream<String> ways() {
    return Stream.concat(Stream.of(written), abbreviations.stream());
  }

  private static String alternatives(Function<InstrumentKind, Stream<String>> ways) {
    return Arrays.stream(values())
        .flatMap(ways)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }
}
