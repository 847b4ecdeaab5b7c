package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the database says makes no object but words, numbers and flags. */
class PlainContextSerializerTest {

  private final PlainContextSerializer serializer = new PlainContextSerializer();

  @Test
  void whatSpringBatchKeepsIsReadBack() throws IOException {
    Map<String, Object> context =
        Map.of("batch.version", "6.0.4", "submission", 7, "grid", 3L, "batch.restart", true);

    assertThat(serializer.deserialize(new ByteArrayInputStream(written(context))))
        .isEqualTo(context);
  }

  @Test
  void anythingElseIsRefused() throws IOException {
    for (Object foreign : List.of(URI.create("http://a"), List.of(1), new Thread.State[0])) {
      byte[] written = written(Map.of("batch.version", foreign));

      assertThatThrownBy(() -> serializer.deserialize(new ByteArrayInputStream(written)))
          .isInstanceOf(InvalidClassException.class);
    }
  }

  private byte[] written(Map<String, Object> context) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    serializer.serialize(context, out);
    return out.toByteArray();
  }
}
