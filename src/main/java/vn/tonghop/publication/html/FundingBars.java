package vn.tonghop.publication.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.proposal.Dong;

/**
 * A bar for each programme, the sources of its money one after the other. A bar is a picture of its
 * own that says what it shows, so that names break into lines however narrow the screen is.
 */
final class FundingBars {

  private static final int DIGITS = 3;

  private final Dong longest;

  private FundingBars(Dong longest) {
    this.longest = longest;
  }

  /** Empty when no programme has any money. */
  static Optional<Element> of(List<FundingSection.Row> rows) {
    Dong longest =
        rows.stream()
            .map(row -> row.funding().sumOfSources())
            .max(Dong::compareTo)
            .orElse(Dong.ZERO);
    if (longest.compareTo(Dong.ZERO) <= 0) {
      return Optional.empty();
    }
    FundingBars bars = new FundingBars(longest);
    return Optional.of(
        Element.of("figure")
            .add(
                Element.of("figcaption", "Kinh phí theo chương trình và nguồn vốn"),
                legend(),
                Element.of("ul").in("bars").addAll(rows.stream().map(bars::bar).toList())));
  }

  private static Element legend() {
    return Element.of("ul")
        .in("legend")
        .addAll(
            Money.SOURCES.stream()
                .map(
                    source ->
                        Element.of("li")
                            .add(
                                Element.of("svg")
                                    .with("aria-hidden", "true")
                                    .with("width", "14")
                                    .with("height", "14")
                                    .add(segment(source).with("width", "14").with("height", "14")))
                            .add(Element.of("span", source.heading())))
                .toList());
  }

  private Element bar(FundingSection.Row row) {
    return Element.of("li")
        .add(
            Element.of("span", row.code() + ". " + row.name()),
            Element.of("strong", Money.written(row.funding().total())),
            picture(row));
  }

  private Element picture(FundingSection.Row row) {
    Element picture =
        Element.of("svg")
            .with("role", "img")
            .with("width", "100%")
            .with("height", "18")
            .add(Element.of("title", "Chương trình " + row.code()), Element.of("desc", said(row)));
    Dong before = Dong.ZERO;
    for (Money source : Money.SOURCES) {
      Dong amount = source.of(row.funding());
      if (!amount.isZero()) {
        picture.add(
            segment(source)
                .with("x", percent(before))
                .with("width", percent(amount))
                .with("height", "18"));
      }
      before = before.plus(amount);
    }
    return picture;
  }

  private static String said(FundingSection.Row row) {
    return Money.SOURCES.stream()
        .map(source -> source.heading() + ": " + Money.written(source.of(row.funding())))
        .collect(Collectors.joining("; "));
  }

  private static Element segment(Money source) {
    return Element.of("rect").in(source.name().toLowerCase(Locale.ROOT));
  }

  /** Of the longest bar. */
  private String percent(Dong amount) {
    return BigDecimal.valueOf(amount.amount())
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(longest.amount()), DIGITS, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
