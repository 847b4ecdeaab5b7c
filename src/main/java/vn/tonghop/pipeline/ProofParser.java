package vn.tonghop.pipeline;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/**
 * The parsers with which written workbooks are read again. None takes part in the writing of what
 * it reads, so that it cannot read a mistake of its own back as right. They know no DTD and no
 * entities, give each text in one piece, and serve any thread.
 */
public final class ProofParser {

  private ProofParser() {}

  /** For the workbook of the plan: the fast one that reads what is sent. */
  public static XMLInputFactory ofPlan() {
    return secured(new InputFactoryImpl());
  }

  /** For replies: the other one finds the rows that pass into them as they were sent. */
  public static XMLInputFactory ofReplies() {
    return secured(XMLInputFactory.newDefaultFactory());
  }

  private static XMLInputFactory secured(XMLInputFactory factory) {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
