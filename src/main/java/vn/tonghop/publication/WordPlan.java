package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;
import vn.tonghop.definition.PlanDocument;

/**
 * The plan itself as a Word document, made from the template of its definition. What was written is
 * proved by {@link vn.tonghop.publication.proof.DocumentProof}.
 */
public interface WordPlan {

  /**
   * Writes the document: the same bytes for the same publication.
   *
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when a field of the template has no value, see {@link
   *     DocumentValues#missing}
   */
  void write(PlanDocument document, Publication publication, OutputStream out) throws IOException;
}
