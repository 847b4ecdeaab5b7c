package vn.tonghop.pipeline;

/** A setting of the environment has a value that it does not take. */
public final class WrongSettingException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String value;

  WrongSettingException(String name, String value) {
    super(name + " does not take the value " + value);
    this.name = name;
    this.value = value;
  }

  /** The environment variable, as an operator writes it. */
  public String name() {
    return name;
  }

  public String value() {
    return value;
  }
}
