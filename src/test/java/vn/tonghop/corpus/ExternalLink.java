package vn.tonghop.corpus;

import java.nio.charset.StandardCharsets;

/** Makes a formula of a workbook point into another one, which nobody has. */
final class ExternalLink {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String LINK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        ><externalBook xmlns:r="%s" r:id="rId1"
          ><sheetNames><sheetName val="Tong"/></sheetNames></externalBook></externalLink>"""
          .formatted(OFFICE);
  private static final String TARGET =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"
        ><Relationship Id="rId1" Type="%s/externalLinkPath"
          Target="file:///C:/DuToan/du-toan-2021.xlsx" TargetMode="External"/></Relationships>"""
          .formatted(OFFICE);

  private ExternalLink() {}

  /** The workbook with that formula of its first sheet replaced. */
  static byte[] in(byte[] book, String formula) {
    byte[] linked =
        Zip.rewritten(
            book, "xl/worksheets/sheet1.xml", xml -> xml.replace(formula, "[1]Tong!$B$5"));
    linked =
        Zip.rewritten(
            linked,
            "xl/workbook.xml",
            xml ->
                xml.replace(
                    "</sheets>",
                    "</sheets><externalReferences><externalReference xmlns:r=\""
                        + OFFICE
                        + "\" r:id=\"rIdLink\"/></externalReferences>"));
    linked =
        Zip.rewritten(
            linked,
            "xl/_rels/workbook.xml.rels",
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rIdLink\" Type=\""
                        + OFFICE
                        + "/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>"));
    linked =
        Zip.rewritten(
            linked,
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "</Types>",
                    "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>"));
    linked =
        Zip.with(
            linked, "xl/externalLinks/externalLink1.xml", LINK.getBytes(StandardCharsets.UTF_8));
    return Zip.with(
        linked,
        "xl/externalLinks/_rels/externalLink1.xml.rels",
        TARGET.getBytes(StandardCharsets.UTF_8));
  }
}
