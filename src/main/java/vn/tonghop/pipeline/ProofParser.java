package vn.tonghop.pipeline;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;

/**
 * The parser with which written workbooks are read again: the one that reads those that are sent.
 * It writes nothing, so that it cannot read a mistake of its own back as right.
 */
public final class ProofParser {

  private ProofParser() {}

  /** One that knows no DTD and no entities, and gives each text in one piece; for any thread. */
  public static XMLInputFactory create() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
