package vn.tonghop.finding.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;

/**
 * What the assertions of some tests show of codes. A code is raised where an assertion wants it
 * among what was found, and spared where one wants it not there, or lists all that was found
 * without it. An assertion about anything else shows nothing.
 */
final class Evidence {

  private static final Set<String> THERE =
      Set.of(
          "contains",
          "containsAnyOf",
          "containsExactly",
          "containsExactlyInAnyOrder",
          "containsOnly",
          "containsOnlyOnce",
          "containsSequence",
          "containsSubsequence",
          "startsWith",
          "endsWith",
          "isEqualTo",
          "returns",
          "anyMatch",
          "anySatisfy",
          "hasSize",
          "hasSizeGreaterThan",
          "isNotEmpty",
          "singleElement",
          "isTrue");

  private static final Set<String> NOT_THERE =
      Set.of(
          "doesNotContain",
          "doesNotContainSequence",
          "noneMatch",
          "noneSatisfy",
          "isEmpty",
          "isNotEqualTo",
          "isFalse",
          "isZero");

  /** These hold of nothing at all too. */
  private static final Set<String> OF_ALL = Set.of("allMatch", "allSatisfy");

  private static final Set<String> WHOLE_LIST =
      Set.of("isEmpty", "containsExactly", "containsExactlyInAnyOrder", "containsOnly");

  /** What gives findings or their codes is called so. */
  private static final Pattern OF_FINDINGS = Pattern.compile("code|find|found|fault|check|judge");

  /** And what gives some of them: that nothing else is among those says nothing. */
  private static final Pattern OF_SOME =
      Pattern.compile(OF_FINDINGS.pattern() + "|errors|warnings|notes");

  private final Set<FindingCode> raised = EnumSet.noneOf(FindingCode.class);
  private final Set<FindingCode> spared = EnumSet.noneOf(FindingCode.class);
  private final List<Set<FindingCode>> lists = new ArrayList<>();

  Set<FindingCode> raised() {
    return raised;
  }

  /** Among those that are raised too: a list shows nothing of codes it could never have held. */
  Set<FindingCode> spared() {
    Set<FindingCode> all = new HashSet<>(spared);
    for (Set<FindingCode> list : lists) {
      raised.stream().filter(code -> !list.contains(code)).forEach(all::add);
    }
    all.retainAll(raised);
    return all;
  }

  /** Adds that all that was found somewhere is this. */
  void addList(Set<FindingCode> found) {
    raised.addAll(found);
    lists.add(found);
  }

  /** Adds what a test shows. */
  void add(List<Step> test) {
    for (int at = 0; at < test.size(); at++) {
      FindingCode code = test.get(at).code();
      String verdict = code == null ? null : verdict(test, at);
      if (code != null && verdict != null) {
        (THERE.contains(verdict) ? raised : spared).add(code);
      }
      if (test.get(at).isAssertion() && WHOLE_LIST.contains(test.get(at).name())) {
        list(test, at);
      }
    }
  }

  /**
   * What is asserted first of a code: in the same statement, for one in the cases of a test
   * anywhere; null when nothing is.
   */
  private static @Nullable String verdict(List<Step> test, int from) {
    boolean anywhere = test.get(from).isOfCase();
    for (int at = from + 1; at < test.size() && (anywhere || !test.get(at).isEnd()); at++) {
      String name = test.get(at).name();
      if (OF_ALL.contains(name)) {
        return null;
      }
      boolean tells = THERE.contains(name) || NOT_THERE.contains(name);
      if (tells && test.get(at).isAssertion() && isAbout(OF_SOME, test, at)) {
        return name;
      }
    }
    return null;
  }

  private void list(List<Step> test, int verdict) {
    Set<FindingCode> listed = EnumSet.noneOf(FindingCode.class);
    for (int at = verdict - 1; at > subject(test, verdict); at--) {
      FindingCode code = test.get(at).code();
      if (code != null) {
        listed.add(code);
      }
    }
    boolean complete = !listed.isEmpty() || test.get(verdict).name().equals("isEmpty");
    if (complete && isAbout(OF_FINDINGS, test, verdict)) {
      lists.add(listed);
    }
  }

  /** Where the assertion of a verdict begins; 0 when nowhere. */
  private static int subject(List<Step> test, int verdict) {
    int at = verdict;
    while (at > 0 && !test.get(at).isSubject()) {
      at--;
    }
    return at;
  }

  /** Whether it is asserted of what has just been given by a call of such a name. */
  private static boolean isAbout(Pattern what, List<Step> test, int verdict) {
    int at = subject(test, verdict) - 1;
    while (at > 0 && test.get(at).isEnd()) {
      at--;
    }
    return at >= 0 && what.matcher(test.get(at).name().toLowerCase(Locale.ROOT)).find();
  }
}
