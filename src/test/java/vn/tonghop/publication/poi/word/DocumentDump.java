package vn.tonghop.publication.poi.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A document as text: a line a paragraph, and a line a row of a table, its cells parted by bars.
 */
public final class DocumentDump {

  private DocumentDump() {}

  public static String of(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      return document.getBodyElements().stream()
          .map(DocumentDump::text)
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  /** Without what every decision changes. */
  public static String withoutHead(byte[] file) throws IOException {
    return of(file).replaceAll("\\b[0-9a-f]{64}\\b", "…");
  }

  private static String text(IBodyElement element) {
    if (element instanceof XWPFTable table) {
      return table.getRows().stream().map(DocumentDump::row).collect(Collectors.joining("\n"));
    }
    return element instanceof XWPFParagraph paragraph ? paragraph.getText().strip() : "?";
  }

  private static String row(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(
            cell ->
                cell.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText().strip().replace("\n", " / "))
                    .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
