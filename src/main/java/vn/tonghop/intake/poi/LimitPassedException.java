package vn.tonghop.intake.poi;

import javax.xml.stream.XMLStreamException;
import vn.tonghop.definition.Limit;

/** A part of a workbook has more of something than is read. */
final class LimitPassedException extends XMLStreamException {

  private static final long serialVersionUID = 1L;

  private final Limit limit;

  LimitPassedException(Limit limit) {
    super("more than limits." + limit.key());
    this.limit = limit;
  }

  Limit limit() {
    return limit;
  }
}
