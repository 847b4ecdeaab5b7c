package vn.tonghop.definition;

/**
 * Something in a template that is to be filled in.
 *
 * @param kind what it does
 * @param name of the field or section, for instance "tong.trieu"
 */
public record TemplateTag(Kind kind, String name) {

  /** What a tag does. */
  public enum Kind {
    /** {@code {{name}}}: a value takes its place. */
    FIELD,
    /** {@code {{?name}}}: what follows stands as often as there is something of that name. */
    OPEN,
    /** {@code {{/name}}}: the end of that. */
    CLOSE,
    /** {@code [name]}: a value of a row of the appendix takes its place. */
    CELL
  }
}
