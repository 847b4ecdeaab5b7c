package vn.tonghop.definition;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tonghop.definition.PlanDefinition.Budget;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Section;

/** Reads the block {@code budget}; what is given to programmes is no more than there is. */
final class BudgetReader {

  private final Map<String, String> codes = new LinkedHashMap<>();

  /**
   * @param sections of the plan, to whose programmes the budget may be divided
   */
  BudgetReader(List<Section> sections) {
    sections.stream()
        .flatMap(section -> section.programmes().stream())
        .forEach(programme -> codes.put(programme.code(), programme.code()));
  }

  Budget read(YamlMap block) {
    Dong whole = block.required("provincial").amount();
    YamlValue list = block.optional("by-programme");
    SortedMap<String, Dong> byProgramme = list.isPresent() ? divided(list) : new TreeMap<>();
    block.done();
    BigInteger sum = sum(byProgramme);
    if (sum.compareTo(BigInteger.valueOf(whole.amount())) > 0) {
      list.complain(
          ProblemKind.BUDGET_OVERDRAWN,
          list.called(),
          sum.toString(),
          Long.toString(whole.amount()));
    }
    return new Budget(whole, byProgramme);
  }

  private SortedMap<String, Dong> divided(YamlValue list) {
    SortedMap<String, Dong> byProgramme = new TreeMap<>();
    Claims claims = new Claims();
    for (YamlValue entry : list.list()) {
      YamlMap block = entry.map();
      YamlValue programme = block.required("programme");
      Dong amount = block.required("provincial").amount();
      block.done();
      if (!codes.isEmpty()) { // else there is no section, which was complained about
        String code = programme.oneOf(codes);
        claims.claim(programme, programme.isPresent() ? code : "", entry);
        byProgramme.put(code, amount);
      }
    }
    return byProgramme;
  }

  /** Without limit, whatever there is to add. */
  private static BigInteger sum(SortedMap<String, Dong> byProgramme) {
    return byProgramme.values().stream()
        .map(amount -> BigInteger.valueOf(amount.amount()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
