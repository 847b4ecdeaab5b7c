package vn.tonghop.publication.poi;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Amounts in đồng as bars, one for each name, the sources of the money one after the other. */
final class FundingChart {

  /** Told apart in grey too, from dark to light. */
  private static final List<String> COLOURS = List.of("1F4E79", "5B9BD5", "BDD7EE");

  /** Two commas leave out the thousands and the millions; the dot is written out. */
  private static final String IN_MILLIONS = "[>=1000000000]#\\.##0,,;#,##0,,";

  private static final int HUNDREDTHS_OF_POINTS = 1_000;

  private FundingChart() {}

  /**
   * @param names what the bars are of
   * @param amounts columns of which each is a colour, named by the heading above it
   * @param place cells that it covers
   */
  static void stackedBars(
      XSSFSheet sheet,
      CellRangeAddress names,
      List<CellRangeAddress> amounts,
      CellRangeAddress place) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor(place));
    inTimes(chart);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFBarChartData data = bars(chart);
    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, names);
    for (int i = 0; i < amounts.size(); i++) {
      CellRangeAddress column = amounts.get(i);
      XDDFChartData.Series series =
          data.addSeries(categories, XDDFDataSourcesFactory.fromNumericCellRange(sheet, column));
      int heading = column.getFirstRow() - 1;
      series.setTitle(
          sheet.getRow(heading).getCell(column.getFirstColumn()).getStringCellValue(),
          new CellReference(sheet.getSheetName(), heading, column.getFirstColumn(), true, true));
      series.setFillProperties(
          new XDDFSolidFillProperties(XDDFColor.from(hex(COLOURS.get(i % COLOURS.size())))));
    }
    chart.plot(data);
    layOverEachOther(chart);
  }

  private static void inTimes(XSSFChart chart) {
    CTTextBody text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    CTTextCharacterProperties font = text.addNewP().addNewPPr().addNewDefRPr();
    font.setSz(HUNDREDTHS_OF_POINTS);
    font.addNewLatin().setTypeface("Times New Roman");
  }

  /**
   * Bars of one name on one line, which Excel else sets beside each other. POI's own setter wants a
   * type that only its largest jar has.
   */
  private static void layOverEachOther(XSSFChart chart) {
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
      overlap.setAttributeText(new QName("val"), "100");
    }
  }

  private static XDDFBarChartData bars(XSSFChart chart) {
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
    amounts.setCrosses(AxisCrosses.MAX);
    amounts.setNumberFormat(IN_MILLIONS);
    amounts.getOrAddMajorGridProperties();
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(60);
    return data;
  }

  private static XSSFClientAnchor anchor(CellRangeAddress place) {
    return new XSSFClientAnchor(
        0,
        0,
        0,
        0,
        place.getFirstColumn(),
        place.getFirstRow(),
        place.getLastColumn() + 1,
        place.getLastRow());
  }

  private static byte[] hex(String rgb) {
    return HexFormat.of().parseHex(rgb);
  }
}
