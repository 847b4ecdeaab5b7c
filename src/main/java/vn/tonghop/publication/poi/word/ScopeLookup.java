package vn.tonghop.publication.poi.word;

import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.compute.RenderDataCompute;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.DocumentFields;
import vn.tonghop.publication.DocumentScope;
import vn.tonghop.publication.DocumentScope.Choice;
import vn.tonghop.publication.DocumentScope.Entries;
import vn.tonghop.publication.DocumentScope.Text;
import vn.tonghop.publication.DocumentScope.Value;

/** Looks fields up by their names, and does nothing else. */
final class ScopeLookup {

  private ScopeLookup() {}

  static RenderDataCompute of(EnvModel model) {
    Object root = model.getRoot();
    return name -> root instanceof Map<?, ?> cells ? cell(cells, name) : value(root, name);
  }

  /** In a row of the appendix. */
  private static Object cell(Map<?, ?> cells, String name) {
    Object text = cells.get(name);
    if (text == null) {
      throw new IllegalStateException("no value for [" + name + "]");
    }
    return text;
  }

  private static Object value(@Nullable Object root, String name) {
    if (name.equals(DocumentFields.APPENDIX)) {
      return name;
    }
    Value value = root instanceof DocumentScope scope ? scope.value(name).orElse(null) : null;
    if (value instanceof Text text) {
      return text.text();
    }
    if (value instanceof Entries entries) {
      return entries.scopes();
    }
    if (value instanceof Choice choice) {
      return choice.stands();
    }
    throw new IllegalStateException("no value for {{" + name + "}}");
  }
}
