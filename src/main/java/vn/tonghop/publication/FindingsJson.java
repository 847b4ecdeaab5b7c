package vn.tonghop.publication;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingSink;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Field;

/**
 * Everything that was found, for programs: {@code findings.json}, an object with a finding a line.
 * Its shape is described in {@code src/docs/OPERATIONS.md}; keys may be added, and are neither
 * removed nor given another meaning.
 */
public final class FindingsJson {

  private static final Map<String, FindingText> TEXTS = texts();

  /** All findings of a revision, in an order that is the same for the same findings. */
  public interface Findings {

    void to(FindingSink sink) throws IOException;
  }

  private final Writer out;
  private String separator = "";

  private FindingsJson(Writer out) {
    this.out = out;
  }

  private static Map<String, FindingText> texts() {
    Map<String, FindingText> texts = new LinkedHashMap<>();
    texts.put("vi", FindingText.in(Locale.forLanguageTag("vi")));
    texts.put("en", FindingText.in(Locale.ENGLISH));
    return texts;
  }

  /**
   * Writes the same text for the same revision and findings, ending in a line feed. One finding at
   * a time is held.
   *
   * @param summary of the findings
   * @param findings all there are, of which the summary may list the first only
   */
  public static void write(
      RevisionMark mark, PublishedFindings summary, Findings findings, Writer out)
      throws IOException {
    new FindingsJson(out).write(mark, summary, findings);
  }

  private void write(RevisionMark mark, PublishedFindings published, Findings findings)
      throws IOException {
    out.write("{\n");
    key("year", mark.year());
    key("revision", mark.revision());
    key("status", mark.standing().name());
    key("counts", counts(published));
    key("rulesAsked", published.rules().asked());
    out.write("  \"rulesNotRun\": [");
    for (IdleRule idle : published.rules().idle()) {
      element(idle(idle));
    }
    endOfList(",");
    key("supportWithoutRate", published.supportWithoutRate().amount());
    out.write("  \"withoutRate\": [");
    for (PlanItem item : (Iterable<PlanItem>) published.withoutRate().items()::iterator) {
      element(withoutRate(item));
    }
    endOfList(",");
    out.write("  \"duplicates\": [");
    for (SettledGroup group : published.duplicates().listed()) {
      element(DuplicatesJson.group(group));
    }
    endOfList(",");
    out.write("  \"findings\": [");
    findings.to((stage, finding) -> element(finding(stage, finding)));
    endOfList("");
    out.write("}\n");
  }

  private void key(String key, Object value) throws IOException {
    out.write("  \"" + key + "\": " + PrettyJson.line(value) + ",\n");
  }

  private void element(Map<String, ? extends @Nullable Object> element) throws IOException {
    out.write(separator);
    out.write("\n    ");
    out.write(PrettyJson.line(element));
    separator = ",";
  }

  private void endOfList(String after) throws IOException {
    out.write(separator.isEmpty() ? "]" : "\n  ]");
    out.write(after + "\n");
    separator = "";
  }

  private static Map<String, Object> counts(PublishedFindings published) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.name(), published.counts().of(severity));
    }
    return counts;
  }

  private static Map<String, Object> idle(IdleRule idle) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", idle.rule().id());
    object.put("reason", idle.reason().name());
    object.put("detail", idle.detail());
    TEXTS.forEach(
        (language, text) -> {
          Map<String, Object> said = new LinkedHashMap<>();
          said.put("asks", text.rule(idle.rule()));
          said.put("why", text.reason(idle));
          object.put(language, said);
        });
    return object;
  }

  private static Map<String, @Nullable Object> withoutRate(PlanItem item) {
    Address address = item.proposal().at(Field.PROVINCIAL_SHARE);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("item", item.number());
    object.put("file", address.file());
    object.put("sheet", address.sheet());
    object.put("cell", address.cell());
    object.put("provincial", item.proposal().fundingOrZero().provincial().amount());
    return object;
  }

  private static Map<String, @Nullable Object> finding(String stage, Finding finding) {
    Address address = finding.address();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("code", finding.code().id());
    object.put("name", finding.code().name());
    object.put("severity", finding.severity().name());
    object.put("stage", stage);
    object.put("file", address.file().isEmpty() ? null : address.file());
    object.put("sheet", address.sheet());
    object.put("cell", address.row() == 0 ? null : address.cell());
    object.put("row", address.row() == 0 ? null : address.row());
    object.put("column", address.column());
    object.put("arguments", finding.arguments());
    TEXTS.forEach((language, text) -> object.put(language, said(finding, text)));
    return object;
  }

  private static Map<String, Object> said(Finding finding, FindingText text) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("message", text.message(finding));
    said.put("found", text.found(finding));
    said.put("expected", text.expected(finding));
    said.put("action", text.action(finding));
    said.put("source", text.source(finding));
    return said;
  }
}
