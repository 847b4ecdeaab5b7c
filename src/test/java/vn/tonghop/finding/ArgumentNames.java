package vn.tonghop.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the arguments of each code are called: in the comments of findings.properties, which the
 * sentences are written after, and in Vietnamese in a list of their own.
 */
final class ArgumentNames {

  static final Path SENTENCES =
      Path.of("src/main/resources/vn/tonghop/finding/findings.properties");
  static final Path VIETNAMESE = Path.of("src/test/resources/finding/arguments_vi.tsv");

  private static final Pattern NAME =
      Pattern.compile("\\{(\\d)} ([^,;:{]+?)(?= and \\{| or \\{|[,;:{]|$)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[,}]");
  private static final Pattern KEY = Pattern.compile("([A-Z_]+)\\.[a-z.]+=.*");

  private final Map<String, Map<Integer, String>> named = new TreeMap<>();
  private final Map<String, Integer> highest = new TreeMap<>();
  private final Map<String, String> vietnamese;

  private ArgumentNames(Map<String, String> vietnamese) {
    this.vietnamese = vietnamese;
  }

  static ArgumentNames read() throws IOException {
    Map<String, String> vietnamese =
        Files.readAllLines(VIETNAMESE).stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    ArgumentNames names = new ArgumentNames(vietnamese);
    StringBuilder comment = new StringBuilder();
    for (String line : Files.readAllLines(SENTENCES)) {
      if (line.startsWith("#")) {
        comment.append(line.substring(1).strip()).append(' ');
      } else {
        names.sentence(line, comment.toString().strip());
        comment.setLength(0);
      }
    }
    return names;
  }

  private void sentence(String line, String comment) {
    Matcher key = KEY.matcher(line);
    if (!key.matches()) {
      return;
    }
    Map<Integer, String> names = named.computeIfAbsent(key.group(1), code -> new TreeMap<>());
    NAME.matcher(comment)
        .results()
        .forEach(name -> names.put(Integer.valueOf(name.group(1)), name.group(2).strip()));
    PLACEHOLDER
        .matcher(line)
        .results()
        .forEach(
            place ->
                highest.merge(key.group(1), Integer.valueOf(place.group(1)) + 1, Integer::max));
  }

  /** In the order of the arguments; "" for one that has no name. */
  List<String> english(FindingCode code) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < highest.getOrDefault(code.name(), 0); i++) {
      names.add(named.getOrDefault(code.name(), Map.of()).getOrDefault(i, ""));
    }
    return names;
  }

  /** The same in Vietnamese; "" for one that the list does not have. */
  List<String> vietnamese(FindingCode code) {
    return english(code).stream().map(name -> vietnamese.getOrDefault(name, "")).toList();
  }

  /** Names in the list that no code uses. */
  List<String> unused() {
    List<String> used =
        named.values().stream().flatMap(names -> names.values().stream()).distinct().toList();
    return vietnamese.keySet().stream().filter(name -> !used.contains(name)).sorted().toList();
  }
}
