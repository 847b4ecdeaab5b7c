package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.FailureDetails;
import vn.tonghop.operations.TemplateRefusedException;
import vn.tonghop.operations.WriteTemplate;
import vn.tonghop.template.Template;

/** {@code template JOB_DIR --out FILE}: the blank workbook for districts. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "JOB_DIR", descriptionKey = "template.job")
  private Path job = Path.of(".");

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "template.out")
  private Path out = Path.of("");

  @Option(names = "--submitter", paramLabel = "CODE", descriptionKey = "template.submitter")
  private @Nullable String submitter;

  @Option(names = "--force", descriptionKey = "template.force")
  private boolean force;

  private int rows = Template.USUAL_ROWS;

  @Option(names = "--rows", paramLabel = "N", descriptionKey = "template.rows")
  void setRows(int asked) {
    if (asked < 1 || asked > Template.MOST_ROWS) {
      throw new WrongValueException(
          spec.commandLine(), "usage.template.rows", asked, Template.MOST_ROWS);
    }
    rows = asked;
  }

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  TemplateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.session(options).guarded(this::write).code();
  }

  private ExitCode write() throws DefinitionException {
    try {
      Template template = new WriteTemplate().write(job, submitter, rows, out, force);
      if (!options.quiet()) {
        desk.screen().say(desk.words().say("template.done", template.definition().year(), out));
      }
      return ExitCode.DONE;
    } catch (TemplateRefusedException e) {
      return refuse(e);
    }
  }

  private ExitCode refuse(TemplateRefusedException refused) {
    Words words = desk.words();
    desk.refuse(words.say("template." + refused.reason(), refused.subject()));
    if (refused.reason() == TemplateRefusedException.Reason.NOT_WRITTEN) {
      String cause = words.say("failure." + FailureCause.of(refused));
      desk.screen().complain(words.say("failure.before", cause));
      FailureDetails.of(refused)
          .forEach(detail -> desk.screen().complain("  " + words.detail(detail)));
    }
    return ExitCode.USAGE;
  }
}
