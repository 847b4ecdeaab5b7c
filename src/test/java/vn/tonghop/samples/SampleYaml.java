package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.samples.Sample.Signature;
import vn.tonghop.samples.Sample.Writing;
import vn.tonghop.samples.SampleRow.Kind;

/** Reads {@link Sample}s from YAML; sample-inputs/README.md describes the keys. */
final class SampleYaml {

  private static final String EXTENSION = ".yml";

  private SampleYaml() {}

  /** All samples of a year's folder, in the order of their names. */
  static List<Sample> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    }
    List<Sample> samples = new ArrayList<>();
    for (Path file : files) {
      samples.add(read(file));
    }
    return samples;
  }

  static Sample read(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    YamlBlock yaml = YamlBlock.parse(fileName, Files.readString(file));
    String name = fileName.substring(0, fileName.length() - EXTENSION.length());
    Sample sample = sample(name, yaml);
    yaml.end();
    return sample;
  }

  private static Sample sample(String name, YamlBlock yaml) {
    return new Sample(
        name,
        Instant.parse(yaml.text("modified")),
        yaml.texts("cover"),
        yaml.text("sheet"),
        yaml.texts("letterhead"),
        yaml.text("place-and-date"),
        yaml.text("title"),
        yaml.text("attached-to"),
        unit(yaml.text("unit")),
        yaml.text("unit-line"),
        columns(yaml.texts("columns")),
        headings(yaml.block("headings")),
        Writing.valueOf(or(yaml.optionalText("amounts"), "formulas").toUpperCase(Locale.ROOT)),
        Normalizer.Form.valueOf(or(yaml.optionalText("text-form"), "NFC")),
        yaml.blocks("rows").stream().map(SampleYaml::row).toList(),
        signature(yaml.block("signature")));
  }

  /** Without a list, the columns of the appendix and the beneficiary's. */
  private static List<Field> columns(List<String> keys) {
    return keys.isEmpty()
        ? Arrays.stream(Field.values()).filter(field -> field != Field.PERIOD).toList()
        : keys.stream().map(SampleYaml::field).toList();
  }

  private static Map<Field, String> headings(YamlBlock yaml) {
    Map<Field, String> headings = SampleHeading.usual();
    headings.putAll(cells(yaml));
    yaml.end();
    return headings;
  }

  private static SampleRow row(YamlBlock yaml) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(candidate -> yaml.has(candidate.key()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a row without its kind"));
    String label = yaml.text(kind.key());
    Map<Field, String> cells = cells(yaml);
    yaml.end();
    if (!label.isEmpty()) {
      cells.put(Field.NUMBER, label);
    }
    return new SampleRow(kind, cells);
  }

  private static Map<Field, String> cells(YamlBlock yaml) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String text = yaml.optionalText(key(field));
      if (text != null) {
        cells.put(field, text);
      }
    }
    return cells;
  }

  private static Signature signature(YamlBlock yaml) {
    Signature signature =
        new Signature(yaml.text("preparer"), yaml.texts("role"), yaml.text("signer"));
    yaml.end();
    return signature;
  }

  /** The same keys as in jobs/vocabulary.yml: "provincial-share". */
  private static String key(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Field field(String key) {
    return Field.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static MoneyUnit unit(String label) {
    return Arrays.stream(MoneyUnit.values())
        .filter(unit -> unit.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown unit " + label));
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
