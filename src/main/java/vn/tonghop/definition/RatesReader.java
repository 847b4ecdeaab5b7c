package vn.tonghop.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.RateVersion.Line;
import vn.tonghop.proposal.Dong;

/** Reads a file of rates, which several years may share; no content and no wording may be two. */
final class RatesReader {

  /** What is larger is not read from a cell either. */
  private static final long MOST_CEILING = 1_000_000_000_000L;

  /** More than tenfold is a slip of the pen. */
  private static final int MOST_FOR_LINE = 1_000;

  private final Claims contents = new Claims();
  private final Claims wordings = new Claims();

  private RatesReader() {}

  static Rates read(YamlMap file) {
    RatesReader reader = new RatesReader();
    List<Rate> rates = file.required("rates").list().stream().map(reader::rate).toList();
    List<Wording> without = reader.wordings(file.optional("without-rate").listOrNone(), "");
    file.done();
    return new Rates(rates, without);
  }

  private Rate rate(YamlValue entry) {
    YamlMap block = entry.map();
    Rate rate =
        new Rate(
            contents.claimCode(block.required("content"), entry),
            block.required("name").text(),
            wordings(block.required("recognised-by").list(), entry),
            wordings(block.optional("hinted-by").listOrNone(), entry),
            UnitNames.of(texts(block.required("units").list())),
            block.optional("per-beneficiary").flag(),
            block.optional("share-of").textOrNull(),
            RateVersionsReader.read(block.required("versions").list()));
    block.done();
    return rate;
  }

  private List<Wording> wordings(List<YamlValue> entries, Object owner) {
    return wordingTexts(wordings.claimAll(entries, owner));
  }

  static List<Wording> wordingTexts(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).map(Wording::of).toList();
  }

  private static List<String> texts(List<YamlValue> entries) {
    return entries.stream().map(YamlValue::text).toList();
  }

  /** Percent of the total; null when it is left out. */
  static @Nullable Integer share(YamlValue value) {
    return value.isPresent() ? Integer.valueOf((int) value.number(1, 100)) : null;
  }

  /** For one unit; null when it is left out. */
  static @Nullable Dong ceiling(YamlValue value) {
    return value.isPresent() ? Dong.of(value.number(1, MOST_CEILING)) : null;
  }

  /** A whole line of machines; null when it is left out. */
  static @Nullable Line line(YamlValue value) {
    if (!value.isPresent()) {
      return null;
    }
    YamlMap block = value.map();
    Line line =
        new Line(
            wordingTexts(texts(block.required("recognised-by").list())),
            (int) block.required("percent").number(101, MOST_FOR_LINE));
    block.done();
    return line;
  }
}
