package vn.tonghop.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.DocumentFields;
import vn.tonghop.definition.DocumentTemplate;
import vn.tonghop.definition.TemplateTag;
import vn.tonghop.publication.DocumentScope.Choice;
import vn.tonghop.publication.DocumentScope.Value;

/** Fields of a template that a publication has no value for: indicators that nobody counted. */
public final class MissingFields {

  private final DocumentScope values;
  private final Deque<Boolean> stands = new ArrayDeque<>();
  private final Set<String> missing = new TreeSet<>();

  private MissingFields(DocumentScope values) {
    this.values = values;
  }

  /** Their names, in alphabetical order; not those that stand only in a section left out. */
  public static List<String> of(DocumentTemplate template, DocumentScope values) {
    MissingFields fields = new MissingFields(values);
    template.tags().forEach(fields::look);
    return List.copyOf(fields.missing);
  }

  private void look(TemplateTag tag) {
    switch (tag.kind()) {
      case OPEN -> stands.push(!isLeftOut(values.value(tag.name()).orElse(null)));
      case CLOSE -> stands.pop();
      case FIELD -> {
        if (tag.name().startsWith(DocumentFields.INDICATOR)
            && !stands.contains(false)
            && values.value(tag.name()).isEmpty()) {
          missing.add(tag.name());
        }
      }
      case CELL -> {}
    }
  }

  private static boolean isLeftOut(@Nullable Value value) {
    return value instanceof Choice choice && !choice.stands();
  }
}
