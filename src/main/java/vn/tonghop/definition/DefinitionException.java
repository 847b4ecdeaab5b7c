package vn.tonghop.definition;

/**
 * plan.yml, or a file it names, is not as it must be; the message names file, line and expectation.
 */
public final class DefinitionException extends Exception {

  private static final long serialVersionUID = 1L;

  public DefinitionException(String message) {
    super(message);
  }
}
