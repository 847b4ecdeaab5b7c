package vn.tonghop.operations.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The gauges of a registry in the text format of Prometheus, as the textfile collector of
 * node_exporter reads it: the names in their order, each with its help and type once.
 */
final class PrometheusText {

  private PrometheusText() {}

  static String of(MeterRegistry registry) {
    Map<String, List<Gauge>> byName =
        registry.getMeters().stream()
            .filter(Gauge.class::isInstance)
            .map(Gauge.class::cast)
            .collect(
                Collectors.groupingBy(
                    gauge -> name(gauge.getId()), TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    byName.forEach((name, gauges) -> append(name, gauges, text));
    return text.toString();
  }

  private static void append(String name, List<Gauge> gauges, StringBuilder text) {
    String help = String.valueOf(gauges.get(0).getId().getDescription());
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
    gauges.stream()
        .map(gauge -> name + labels(gauge.getId().getTags()) + " " + number(gauge.value()))
        .sorted(Comparator.naturalOrder())
        .forEach(line -> text.append(line).append('\n'));
  }

  /** With underscores, and the unit last. */
  private static String name(Meter.Id id) {
    String unit = id.getBaseUnit();
    return (unit == null ? id.getName() : id.getName() + "." + unit).replace('.', '_');
  }

  private static String labels(List<Tag> tags) {
    return tags.stream()
        .map(tag -> tag.getKey() + "=\"" + escaped(tag.getValue()) + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  /** Without an exponent, which people find hard to read. */
  private static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
