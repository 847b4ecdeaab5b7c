package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom and where the law lets a plan support, as far as it is the same for all programmes.
 *
 * @param sources where the law says so, as findings cite it
 * @param urban cities whose wards are no countryside
 */
public record Eligibility(List<Source> sources, List<UrbanPlace> urban) {

  /** A plan.yml need not say. */
  public static final Eligibility NONE = new Eligibility(List.of(), List.of());

  /**
   * An article of an instrument.
   *
   * @param citation for instance "Nghị định 45/2012/NĐ-CP, Điều 1"
   * @param validFrom first day it holds so; null when it always did
   * @param validTo last day it holds so; null when it still does
   */
  public record Source(
      String citation, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  /**
   * A city whose wards (phường) are not supported, or only after a second look.
   *
   * @param name as people write it, for instance "thành phố Biên Hòa"
   * @param aliases other ways to write it; may be empty
   * @param grade the class of the city, for instance "I"
   * @param submitter code of the submitter whose wards are of this city; null when there is none
   * @param validFrom first day it is of that class; null when it always was
   * @param validTo last day; null when it still is
   */
  public record UrbanPlace(
      String name,
      List<String> aliases,
      String grade,
      @Nullable String submitter,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    public UrbanPlace {
      aliases = List.copyOf(aliases);
    }
  }

  public Eligibility {
    sources = List.copyOf(sources);
    urban = List.copyOf(urban);
  }

  /** What is cited on that day; "" when nothing is in force. */
  public String citedOn(LocalDate day) {
    return sources.stream()
        .filter(source -> includes(source.validFrom(), source.validTo(), day))
        .map(Source::citation)
        .collect(Collectors.joining("; "));
  }

  /** The cities that are such on that day. */
  public List<UrbanPlace> urbanOn(LocalDate day) {
    return urban.stream()
        .filter(place -> includes(place.validFrom(), place.validTo(), day))
        .toList();
  }

  private static boolean includes(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
