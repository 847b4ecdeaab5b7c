package vn.tonghop.definition;

import java.util.Arrays;

/**
 * One file of a definition, byte by byte as it was read, to be frozen with the revision.
 *
 * <p>Its name says what it is, one of the constants here, and not where it lay: the same definition
 * is the same on every machine.
 */
public final class DefinitionFile {

  public static final String PLAN = "plan.yml";
  public static final String VOCABULARY = "vocabulary.yml";

  /** Only of a plan that names one. */
  public static final String RATES = "rates.yml";

  /** Only of a plan that names one. */
  public static final String LEGAL_BASES = "legal-bases.yml";

  /** Only of a plan that names one. */
  public static final String MATCHING = "matching.yml";

  /** Only of a plan that names one: the Word file from which the plan is made. */
  public static final String TEMPLATE = "ke-hoach.docx";

  private final String name;
  private final byte[] bytes;

  public DefinitionFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  /** A copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DefinitionFile file
        && name.equals(file.name)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
