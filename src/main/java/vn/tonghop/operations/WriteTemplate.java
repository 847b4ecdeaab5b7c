package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.operations.TemplateRefusedException.Reason;
import vn.tonghop.pipeline.OutputFolder;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.poi.PoiTemplateWorkbook;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateWorkbook;

/** Writes the blank workbook of a plan year for the districts. It needs no database. */
public final class WriteTemplate {

  private static final String EXTENSION = ".xlsx";

  private final TemplateWorkbook workbook = new PoiTemplateWorkbook();

  /**
   * Writes it into a file, which appears when it is complete.
   *
   * @param submitterCode whose name is to stand in it; null when that is chosen from a list
   * @param rows how many đề án it has room for
   * @param replace whether a file of that name may be replaced
   * @return the template that was written
   * @throws DefinitionException when the definition is not as it must be
   * @throws TemplateRefusedException when it cannot be written as asked
   */
  public Template write(
      Path job, @Nullable String submitterCode, int rows, Path file, boolean replace)
      throws DefinitionException, TemplateRefusedException {
    PlanDefinition definition = DefinitionReader.read(job).plan();
    if (!TemplateColumn.PROGRAMME.isKnownTo(definition.vocabulary())) {
      throw new TemplateRefusedException(Reason.PROGRAMME_NOT_RECOGNISED, job, null);
    }
    Submitter submitter = submitterCode == null ? null : submitter(definition, submitterCode);
    Template template = new Template(definition, submitter, rows);
    checkTarget(file.toAbsolutePath().normalize(), replace);
    try {
      OutputFolder.replace(file, out -> workbook.write(template, out));
    } catch (IOException e) {
      throw new TemplateRefusedException(Reason.NOT_WRITTEN, file, e);
    }
    return template;
  }

  private static Submitter submitter(PlanDefinition definition, String code)
      throws TemplateRefusedException {
    Submitter submitter =
        definition
            .submitter(code)
            .orElseThrow(() -> new TemplateRefusedException(Reason.SUBMITTER_UNKNOWN, code, null));
    if (!submitter.isValidOn(definition.submissions().deadline())) {
      throw new TemplateRefusedException(Reason.SUBMITTER_EXPIRED, submitter.name(), null);
    }
    return submitter;
  }

  private static void checkTarget(Path file, boolean replace) throws TemplateRefusedException {
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      throw new TemplateRefusedException(Reason.IS_FOLDER, file, null);
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw new TemplateRefusedException(Reason.NOT_XLSX, file, null);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new TemplateRefusedException(
          Reason.FOLDER_MISSING, folder == null ? file : folder, null);
    }
    if (Files.exists(file) && !replace) {
      throw new TemplateRefusedException(Reason.EXISTS, file, null);
    }
  }
}
