package vn.tonghop.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.definition.MailRoute;
import vn.tonghop.delivery.Answer;
import vn.tonghop.delivery.Credentials;
import vn.tonghop.delivery.Letter;
import vn.tonghop.delivery.MailServer;
import vn.tonghop.delivery.MailServerException;

/** A mail server that is spoken to by SMTP (RFC 5321), over one connection as long as it lasts. */
final class SmtpMailServer implements MailServer {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailServer.class);

  private final MailRoute route;
  private final Credentials credentials;
  private final Session session;
  private @Nullable SMTPTransport transport;

  SmtpMailServer(MailRoute route, Credentials credentials) {
    this.route = route;
    this.credentials = route.tls() == MailRoute.Tls.NONE ? Credentials.NONE : credentials;
    this.session = Session.getInstance(settings());
  }

  private Properties settings() {
    return SmtpSettings.of(route, credentials.user() != null);
  }

  @Override
  public void ready() throws MailServerException {
    if (transport == null || !transport.isConnected()) {
      close();
      transport = connected();
    }
  }

  private SMTPTransport connected() throws MailServerException {
    try {
      SMTPTransport opened = (SMTPTransport) session.getTransport("smtp");
      opened.connect(route.host(), route.port(), credentials.user(), credentials.password());
      return opened;
    } catch (MessagingException e) {
      throw new MailServerException(server(), Said.by(e), e);
    }
  }

  private String server() {
    return route.host() + ":" + route.port();
  }

  @Override
  public Answer send(Letter letter, Instant at) {
    SMTPTransport open = transport;
    if (open == null) {
      throw new IllegalStateException("ask first whether it is ready");
    }
    MimeMessage message = written(letter, at);
    try {
      open.sendMessage(message, message.getAllRecipients());
      return new Answer(Answer.Kind.TAKEN, Said.line(open.getLastServerResponse()));
    } catch (MessagingException e) {
      LOG.warn("{} was not sent to {}", letter.messageId(), letter.recipient().address(), e);
      return new Answer(Refusals.isOne(e) ? Answer.Kind.REFUSED : Answer.Kind.UNHEARD, Said.by(e));
    }
  }

  private MimeMessage written(Letter letter, Instant at) {
    try {
      return MimeLetter.of(letter, route, session, at);
    } catch (MessagingException e) {
      // Nothing was said to the server yet, and nothing in it comes from outside.
      throw new IllegalStateException("cannot write " + letter.messageId(), e);
    }
  }

  @Override
  public void close() {
    SMTPTransport open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException e) {
        LOG.debug("The connection to {} was lost before it was closed", server(), e);
      }
    }
  }
}
