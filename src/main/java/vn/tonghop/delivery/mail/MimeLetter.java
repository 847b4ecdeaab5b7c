package vn.tonghop.delivery.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import vn.tonghop.definition.MailRoute;
import vn.tonghop.delivery.Attachment;
import vn.tonghop.delivery.Letter;

/** A letter as a MIME message, with an identity of our own. */
final class MimeLetter extends MimeMessage {

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  private static final Map<String, String> TYPES =
      Map.of(
          "xls", "application/vnd.ms-excel",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String messageId;

  private MimeLetter(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static MimeMessage of(Letter letter, MailRoute route, Session session, Instant at)
      throws MessagingException {
    MimeLetter message = new MimeLetter(session, letter.messageId());
    message.setFrom(new InternetAddress(route.from(), true));
    if (route.replyTo() != null) {
      message.setReplyTo(new InternetAddress[] {new InternetAddress(route.replyTo(), true)});
    }
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(letter.recipient().address(), true));
    message.setSubject(letter.subject(), CHARSET);
    message.setSentDate(Date.from(at));
    // RFC 3834: nobody's absence notice answers it.
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart parts = new MimeMultipart();
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), CHARSET);
    parts.addBodyPart(text);
    for (Attachment attachment : letter.attachments()) {
      parts.addBodyPart(part(attachment));
    }
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(Attachment attachment) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new AttachedFile(attachment)));
    part.setDisposition(Part.ATTACHMENT);
    // Encoded as RFC 2231 has it where the name is not ASCII.
    part.setFileName(attachment.name());
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  /** What it is, its name says; the table of types that the machine has does not matter. */
  private static final class AttachedFile extends FileDataSource {

    private final String name;

    AttachedFile(Attachment attachment) {
      super(attachment.file().toFile());
      this.name = attachment.name();
    }

    @Override
    public String getContentType() {
      String extension = name.substring(name.lastIndexOf('.') + 1);
      return TYPES.getOrDefault(extension, "application/octet-stream");
    }
  }
}
