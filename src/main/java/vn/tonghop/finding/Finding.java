package vn.tonghop.finding;

import java.util.List;

/**
 * One thing that is wrong, or was assumed, in what arrived. A finding is a value: a bad row never
 * throws.
 *
 * @param code what is wrong
 * @param severity how much it weighs; that of its code unless the definition says otherwise
 * @param address where
 * @param arguments what was found and expected, in the order the sentence of the code names them
 */
public record Finding(
    FindingCode code, Severity severity, Address address, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(FindingCode code, Address address, String... arguments) {
    return new Finding(code, code.severity(), address, List.of(arguments));
  }

  /** The same, weighed otherwise. */
  public Finding weighing(Severity other) {
    return new Finding(code, other, address, arguments);
  }

  /** Whether the proposal or file it speaks of cannot be accepted. */
  public boolean rejects() {
    return severity() == Severity.ERROR;
  }
}
