package vn.tonghop.publication.poi.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.processor.DocumentProcessor;
import com.deepoove.poi.resolver.TemplateResolver;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import vn.tonghop.publication.AppendixLine;

/**
 * Makes the table of the appendix from the rows that the template has as patterns, one for each
 * kind of row: each is copied as it looks, and what stands in brackets is filled in.
 */
final class AppendixRowsPolicy implements RenderPolicy {

  private static final Pattern CELL = Pattern.compile("\\[([a-z_]+)\\.[a-z_]+]");

  private final List<AppendixLine> lines;

  AppendixRowsPolicy(List<AppendixLine> lines) {
    this.lines = lines;
  }

  @Override
  public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
    XWPFRun run = ((RunTemplate) tag).getRun();
    XWPFTableCell cell = (XWPFTableCell) ((XWPFParagraph) run.getParent()).getBody();
    XWPFTable table = cell.getTableRow().getTable();
    run.setText("", 0);
    int first = table.getRows().indexOf(cell.getTableRow());
    Map<String, CTRow> patterns = takePatterns(table, first);
    TemplateResolver resolver = new TemplateResolver(inBrackets(template.getConfig()));
    int position = first;
    for (AppendixLine line : lines) {
      XWPFTableRow row = new XWPFTableRow((CTRow) pattern(patterns, line).copy(), table);
      DocumentProcessor processor =
          new DocumentProcessor(
              template, resolver, ScopeLookup.of(EnvModel.of(cells(patterns, line), Map.of())));
      row.getTableCells()
          .forEach(each -> processor.process(resolver.resolveBodyElements(each.getBodyElements())));
      table.addRow(row, position++);
    }
  }

  private static Configure inBrackets(Configure configuration) {
    try {
      return configuration.copy("[", "]");
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Removes the rows that are patterns and gives them by their kinds. */
  private static Map<String, CTRow> takePatterns(XWPFTable table, int first) {
    Map<String, CTRow> patterns = new HashMap<>();
    while (first < table.getNumberOfRows()) {
      XWPFTableRow row = table.getRow(first);
      StringBuilder text = new StringBuilder();
      row.getTableCells().forEach(cell -> text.append(cell.getText()));
      Matcher kind = CELL.matcher(text);
      if (!kind.find()) {
        break;
      }
      patterns.put(kind.group(1), (CTRow) row.getCtRow().copy());
      table.removeRow(first);
    }
    return patterns;
  }

  private static CTRow pattern(Map<String, CTRow> patterns, AppendixLine line) {
    CTRow pattern = patterns.get(line.kind());
    if (pattern == null && line.kind().equals(AppendixLine.SINGLE_ITEM)) {
      pattern = patterns.get(AppendixLine.ITEM);
    }
    if (pattern == null) {
      throw new IllegalStateException("no row for " + line.kind());
    }
    return pattern;
  }

  /** A template without rows for single items shows them as any other. */
  private static Map<String, String> cells(Map<String, CTRow> patterns, AppendixLine line) {
    if (patterns.containsKey(line.kind())) {
      return line.cells();
    }
    Map<String, String> cells = new HashMap<>();
    line.cells()
        .forEach(
            (name, text) ->
                cells.put(AppendixLine.ITEM + name.substring(line.kind().length()), text));
    return cells;
  }
}
