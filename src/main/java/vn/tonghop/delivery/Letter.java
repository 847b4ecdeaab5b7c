package vn.tonghop.delivery;

import java.util.List;

/**
 * A letter to be sent once.
 *
 * @param messageId by which mail programs know it, in angle brackets: the same however often the
 *     revision is delivered
 * @param subject one line
 * @param text of the letter, in lines
 */
public record Letter(
    Recipient recipient,
    String messageId,
    String subject,
    String text,
    List<Attachment> attachments) {

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
