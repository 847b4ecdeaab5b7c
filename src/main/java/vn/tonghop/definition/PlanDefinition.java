package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;
import vn.tonghop.proposal.Submitter;

/**
 * Everything about one plan year that is data: read from {@code plan.yml}.
 *
 * @param year the plan year; months of đề án lie within it
 * @param province who makes the plan
 * @param submissions where workbooks arrive and until when
 * @param vocabulary by which tables are recognised
 * @param submitters who sends; their order is their precedence when the same đề án arrives twice,
 *     and the order of items within a programme
 * @param sections of the appendix, in its order
 * @param budget money assigned to the plan
 * @param appendix how the appendix is headed, written and signed
 * @param delivery where finance picks up the outputs
 * @param limits on what comes from outside
 * @param plausible what one đề án may cost without being questioned
 * @param hidden what becomes of hidden rows, columns and sheets
 * @param checks by what đề án and the plan are judged
 * @param indicators what is counted over its đề án; each sum stands after its parts
 * @param document the plan itself; null when the workbook is all that is written
 */
public record PlanDefinition(
    int year,
    Province province,
    Submissions submissions,
    Vocabulary vocabulary,
    List<Submitter> submitters,
    List<Section> sections,
    Budget budget,
    Appendix appendix,
    Delivery delivery,
    Limits limits,
    Plausible plausible,
    Hidden hidden,
    Checks checks,
    List<Indicator> indicators,
    @Nullable PlanDocument document) {

  public PlanDefinition {
    indicators = List.copyOf(indicators);
    submitters = List.copyOf(submitters);
    sections = List.copyOf(sections);
  }

  /** The same for another year, by which what that year has left is read. */
  public PlanDefinition ofYear(int other) {
    return new PlanDefinition(
        other,
        province,
        submissions,
        vocabulary,
        submitters,
        sections,
        budget,
        appendix,
        delivery,
        limits,
        plausible,
        hidden,
        checks,
        indicators,
        document);
  }

  /** All programmes, in the order of the appendix. */
  public List<Programme> programmes() {
    return sections.stream().flatMap(section -> section.programmes().stream()).toList();
  }

  /** The programme with that code, if the plan has it. */
  public Optional<Programme> programme(String code) {
    for (Section section : sections) {
      for (Programme programme : section.programmes()) {
        if (programme.code().equals(code)) {
          return Optional.of(programme);
        }
      }
    }
    return Optional.empty();
  }

  /** The submitter with that code, if the plan knows it. */
  public Optional<Submitter> submitter(String code) {
    return submitters.stream().filter(submitter -> submitter.code().equals(code)).findFirst();
  }

  /**
   * The day whose law decides: the one that the definition names, else the day of the plan that the
   * appendix belongs to, else the last day on which đề án may be sent in. Support is granted by the
   * plan, so the law of the day on which the plan is decided is the law it must keep; while that
   * day is not known, nobody can ask more of a district than the law to which it had to write its
   * đề án.
   */
  public LocalDate judgedOn() {
    LocalDate decided = checks.decidedOn();
    LocalDate issued = appendix.documentDate();
    return decided != null ? decided : issued != null ? issued : submissions.deadline();
  }

  /**
   * Money assigned to the plan.
   *
   * @param provincial the provincial budget's share, in đồng
   * @param byProgramme of that, what each programme may take at most, by its code, in đồng; those
   *     that are missing may take what the others leave
   */
  public record Budget(Dong provincial, SortedMap<String, Dong> byProgramme) {

    public Budget {
      byProgramme = Collections.unmodifiableSortedMap(new TreeMap<>(byProgramme));
    }

    /** Money that is not divided among programmes. */
    public static Budget of(Dong provincial) {
      return new Budget(provincial, new TreeMap<>());
    }
  }
}
