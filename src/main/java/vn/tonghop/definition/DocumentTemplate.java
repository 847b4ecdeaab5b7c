package vn.tonghop.definition;

import java.util.List;

/**
 * A Word file that an office writes, with fields in it that are filled for each revision.
 *
 * @param file byte by byte as it was read
 * @param tags what stands in it between double braces, in its order, and between brackets in the
 *     rows that the appendix is made of
 */
public record DocumentTemplate(DefinitionFile file, List<TemplateTag> tags) {

  public DocumentTemplate {
    tags = List.copyOf(tags);
  }

  /** Whether a field, or what opens a section, of that name stands in it. */
  public boolean names(String field) {
    return tags.stream().anyMatch(tag -> tag.name().equals(field));
  }
}
