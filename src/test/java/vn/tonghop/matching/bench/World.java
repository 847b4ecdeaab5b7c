package vn.tonghop.matching.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.proposal.Submitter;

/**
 * What đề án are made of: real communes, trades, names, phrases of the plans of 2018 and 2021.
 *
 * @param namesake communes of one name in two districts, by that name
 * @param lists phrases by what they are for
 * @param wordings how each kind is put in words: name, objective, result
 */
record World(
    List<Trade> trades,
    List<Commune> communes,
    List<District> districts,
    Map<String, List<Commune>> namesake,
    Map<String, List<String>> names,
    Map<String, List<String>> lists,
    List<Body> bodies,
    Map<Kind, List<List<String>>> wordings) {

  static final World KNOWN = read();

  private static World read() {
    List<Commune> communes = lines("communes").flatMap(World::communes).toList();
    return new World(
        lines("trades").map(p -> new Trade(p[0], p[1], p[2], List.of(p[3].split(";")))).toList(),
        communes,
        communes.stream().map(Commune::district).distinct().toList(),
        namesakes(communes),
        lines("names").collect(Collectors.toMap(p -> p[0], p -> List.of(p[1].split(" ")))),
        lines("lists").filter(p -> p.length == 2).collect(grouped()),
        lines("lists").filter(p -> p.length == 3).map(p -> new Body(p[1], p[2])).toList(),
        lines("wordings")
            .collect(
                Collectors.groupingBy(
                    p -> Kind.valueOf(p[0]),
                    Collectors.mapping(p -> List.of(p[1], p[2], p[3]), Collectors.toList()))));
  }

  private static Collector<String[], ?, Map<String, List<String>>> grouped() {
    return Collectors.groupingBy(p -> p[0], Collectors.mapping(p -> p[1], Collectors.toList()));
  }

  private static Stream<Commune> communes(String[] parts) {
    District district = new District(parts[0], parts[1], parts[2]);
    return Stream.of(parts[4].split(";")).map(name -> new Commune(district, parts[3], name));
  }

  private static Map<String, List<Commune>> namesakes(List<Commune> communes) {
    Map<String, List<Commune>> byName =
        communes.stream()
            .collect(Collectors.groupingBy(Commune::name, LinkedHashMap::new, Collectors.toList()));
    byName.values().removeIf(same -> same.size() < 2);
    return byName;
  }

  private static Stream<String[]> lines(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    World.class.getResourceAsStream("/duplicates/" + file + ".tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bodies besides the districts, as a plan lists those who send. */
  List<Submitter> submitters() {
    return bodies.stream()
        .map(
            body ->
                new Submitter(
                    body.code(),
                    body.name(),
                    Submitter.Level.ORGANISATION,
                    List.of(),
                    null,
                    null,
                    false))
        .toList();
  }

  List<String> list(String name) {
    return Objects.requireNonNull(lists.get(name));
  }

  List<String> names(String kind) {
    return Objects.requireNonNull(names.get(kind));
  }

  List<List<String>> wordings(Kind kind) {
    return Objects.requireNonNull(wordings.get(kind));
  }
}
