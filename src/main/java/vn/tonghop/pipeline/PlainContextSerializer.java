package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.DefaultExecutionContextSerializer;

/**
 * Keeps Spring Batch's execution contexts in its own format, and reads back only what is ever in
 * them: words, numbers and flags. Without that, whoever may write to the database could have this
 * program make objects of any class, and so run code here.
 */
final class PlainContextSerializer implements ExecutionContextSerializer {

  private static final ObjectInputFilter PLAIN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=4;maxbytes=1000000;java.util.HashMap;java.util.Map$Entry;java.lang.String;"
              + "java.lang.Number;java.lang.Long;java.lang.Integer;java.lang.Boolean;!*");

  private final DefaultExecutionContextSerializer springs = new DefaultExecutionContextSerializer();

  @Override
  public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
    springs.serialize(new HashMap<>(context), out);
  }

  /**
   * Reads a context.
   *
   * @throws InvalidClassException when there is anything in it that is not plain
   */
  @Override
  public Map<String, Object> deserialize(InputStream in) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(Base64.getDecoder().wrap(in))) {
      objects.setObjectInputFilter(PLAIN);
      Map<String, Object> context = new HashMap<>();
      ((Map<?, ?>) objects.readObject()).forEach((key, value) -> context.put((String) key, value));
      return context;
    } catch (ClassNotFoundException e) {
      throw new IOException("an execution context of a class that is not there", e);
    }
  }
}
