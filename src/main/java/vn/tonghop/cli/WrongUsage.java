package vn.tonghop.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when the arguments are not understood: what is wrong, and where to read more. */
final class WrongUsage {

  private final Words words;
  private final ProgramName program;

  WrongUsage(Words words, ProgramName program) {
    this.words = words;
    this.program = program;
  }

  String describe(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    return what(exception) + "\n" + words.say("usage.help", program.help(path(command)));
  }

  /** "audit verify ", "run ", or nothing for the program itself. */
  private static String path(CommandLine command) {
    CommandLine parent = command.getParent();
    return parent == null ? "" : path(parent) + command.getCommandName() + " ";
  }

  private String what(ParameterException exception) {
    if (exception instanceof WrongValueException wrong) {
      return wrong.in(words);
    }
    if (exception instanceof MissingParameterException missing) {
      return words.say(
          "usage.missing",
          missing.getMissing().stream()
              .map(WrongUsage::name)
              .sorted() // As the help lists them: options that are setters come in any order.
              .collect(Collectors.joining(" ")));
    }
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return words.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    return ofValue(exception);
  }

  private String ofValue(ParameterException exception) {
    ArgSpec argument = exception.getArgSpec();
    String value = exception.getValue();
    return argument == null || value == null
        ? String.valueOf(exception.getMessage())
        : words.say("usage.value", name(argument), value);
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }
}
