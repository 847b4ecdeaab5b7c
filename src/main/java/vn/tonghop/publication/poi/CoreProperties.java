package vn.tonghop.publication.poi;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import vn.tonghop.definition.PlanDefinition;

/** What a document says of itself: fixed by the definition, so that no clock gets into the file. */
public final class CoreProperties {

  private static final String PROGRAM = "tonghop";

  private CoreProperties() {}

  /** Of a document that speaks of no plan's date: dates it by nothing that changes. */
  static void setAgeless(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(PROGRAM);
    core.setCreated(Optional.of(new Date(0)));
    properties.getExtendedProperties().setApplication(PROGRAM);
  }

  /** Dates the document by the plan; while that has no date, by the deadline of submissions. */
  public static void set(POIXMLProperties properties, PlanDefinition definition) {
    LocalDate issued = definition.appendix().documentDate();
    LocalDate day = issued == null ? definition.submissions().deadline() : issued;
    Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(PROGRAM);
    core.setLastModifiedByUser(PROGRAM);
    core.setTitle(definition.appendix().title());
    core.setCreated(date);
    core.setModified(date);
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
