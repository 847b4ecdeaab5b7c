package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of what is proved come from workbooks that strangers made. */
class ProofParserTest {

  static List<XMLInputFactory> parsers() {
    return List.of(ProofParser.ofPlan(), ProofParser.ofReplies());
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void noneExpandsAnEntity(XMLInputFactory parser) {
    assertThatExceptionOfType(XMLStreamException.class)
        .isThrownBy(() -> text(parser, "<!DOCTYPE t [<!ENTITY e 'of others'>]><t>&e;</t>"));
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void eachGivesATextInOnePiece(XMLInputFactory parser) throws XMLStreamException {
    assertThat(text(parser, "<t>Kế hoạch &amp; <![CDATA[phụ lục]]></t>"))
        .isEqualTo("Kế hoạch & phụ lục");
  }

  /** The first piece of text in the element. */
  private static String text(XMLInputFactory parser, String xml) throws XMLStreamException {
    XMLStreamReader reader = parser.createXMLStreamReader(new StringReader(xml));
    while (!reader.isStartElement()) {
      reader.next();
    }
    reader.next();
    return reader.getText();
  }
}
