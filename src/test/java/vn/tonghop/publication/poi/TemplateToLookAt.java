package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.template.Template;

/** Writes the template of a job to a file, for someone to open or print. */
public final class TemplateToLookAt {

  private TemplateToLookAt() {}

  public static void main(String[] arguments) throws IOException, DefinitionException {
    PlanDefinition definition = DefinitionReader.read(Path.of(arguments[0])).plan();
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      new PoiTemplateWorkbook().write(new Template(definition, null, Template.USUAL_ROWS), out);
    }
  }
}
