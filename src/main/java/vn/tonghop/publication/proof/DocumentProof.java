package vn.tonghop.publication.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Appendix;
import vn.tonghop.definition.DocumentTemplate;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.proposal.Section;
import vn.tonghop.publication.AmountTexts;
import vn.tonghop.publication.proof.WordFile.Content;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/**
 * Proves that a written document says what the database says: every amount in its sentences, and
 * every row of its appendix with its number and its money. It reads the file anew, beside the
 * template, and shares nothing with what filled it but the spelling of amounts.
 *
 * @param template from which it was made
 * @param sections of the definition, in their order
 * @param appendix how amounts are written
 * @param figures of the plan
 */
public record DocumentProof(
    DocumentTemplate template, List<Section> sections, Appendix appendix, PlanFigures figures) {

  private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");

  public DocumentProof {
    sections = List.copyOf(sections);
  }

  /**
   * What the document says and should not; empty when it says what it should.
   *
   * @throws IOException when the file cannot be read as a document
   */
  public List<WorkbookDifference> differences(Path file) throws IOException {
    Content pattern = WordFile.read(template.file().bytes());
    Content written;
    try (InputStream in = Files.newInputStream(file)) {
      written = WordFile.read(in);
    }
    Differences differences = new Differences();
    sentences(pattern, written, differences);
    leftovers(pattern, written, differences);
    new DocumentTable(pattern, written, differences)
        .check(AppendixRow.of(sections, figures), appendix.unit());
    return differences.all();
  }

  /** Every paragraph of the template that names a total must stand there with the total. */
  private void sentences(Content pattern, Content written, Differences differences) {
    Map<String, String> totals = AmountTexts.of(figures.total().money(), appendix.words());
    for (String paragraph : pattern.paragraphs()) {
      Matcher tags = TAG.matcher(paragraph);
      if (tags.results().noneMatch(tag -> totals.containsKey(tag.group(1)))) {
        continue;
      }
      Pattern expected = expected(paragraph, totals);
      if (written.paragraphs().stream().noneMatch(said -> expected.matcher(said).matches())) {
        differences.add(WorkbookDifference.of(Kind.DOCUMENT_SENTENCE, filled(paragraph, totals)));
      }
    }
  }

  /** A field in a place where it is not looked for would be printed as it is. */
  private static void leftovers(Content pattern, Content written, Differences differences) {
    Set<String> left =
        texts(pattern).filter(text -> TAG.matcher(text).find()).collect(Collectors.toSet());
    texts(written)
        .filter(left::contains)
        .forEach(text -> differences.add(WorkbookDifference.of(Kind.DOCUMENT_FIELD, text)));
  }

  private static Stream<String> texts(Content content) {
    return Stream.concat(
        content.paragraphs().stream(),
        content.tables().stream().flatMap(List::stream).flatMap(List::stream));
  }

  private static Pattern expected(String paragraph, Map<String, String> totals) {
    StringBuilder expression = new StringBuilder();
    int read = 0;
    for (Matcher tag = TAG.matcher(paragraph); tag.find(); read = tag.end()) {
      String total = totals.get(tag.group(1));
      expression.append(Pattern.quote(paragraph.substring(read, tag.start())));
      expression.append(total == null ? ".*" : Pattern.quote(total));
    }
    expression.append(Pattern.quote(paragraph.substring(read)));
    return Pattern.compile(expression.toString(), Pattern.DOTALL);
  }

  private static String filled(String paragraph, Map<String, String> totals) {
    return TAG.matcher(paragraph)
        .replaceAll(
            tag -> Matcher.quoteReplacement(totals.getOrDefault(tag.group(1), tag.group())));
  }
}
