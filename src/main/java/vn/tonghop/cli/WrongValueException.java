package vn.tonghop.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A value that is of the right type, and yet not one that the option takes. */
final class WrongValueException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /** The key names the sentence that says what is wrong, and the arguments go into it. */
  WrongValueException(CommandLine commandLine, String key, Object... arguments) {
    super(commandLine, key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String in(Words words) {
    return words.say(key, arguments.toArray());
  }
}
