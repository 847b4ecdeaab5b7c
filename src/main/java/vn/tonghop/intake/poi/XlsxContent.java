package vn.tonghop.intake.poi;

import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import vn.tonghop.intake.WorkbookFacts;

/**
 * What is known of an .xlsx workbook before its sheets are read.
 *
 * @param parts the open file
 * @param hiddenSheets names of the sheets that a person does not see
 * @param cells reads its cells
 * @param facts about the workbook as a whole
 */
record XlsxContent(
    OPCPackage parts, List<String> hiddenSheets, CellXml cells, WorkbookFacts facts) {}
