package vn.tonghop.delivery.mail;

import java.time.Duration;
import java.util.Properties;
import vn.tonghop.definition.MailRoute;

/** How the library is to speak to a server. */
final class SmtpSettings {

  private static final Duration CONNECT = Duration.ofSeconds(30);

  /** RFC 5321, 4.5.3.2, asks for up to ten minutes; nobody waits that long for a hung server. */
  private static final Duration ANSWER = Duration.ofMinutes(2);

  private SmtpSettings() {}

  static Properties of(MailRoute route, boolean authenticated) {
    Properties settings = new Properties();
    settings.setProperty("mail.transport.protocol", "smtp");
    settings.setProperty("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
    settings.setProperty("mail.smtp.timeout", Long.toString(ANSWER.toMillis()));
    settings.setProperty("mail.smtp.writetimeout", Long.toString(ANSWER.toMillis()));
    settings.setProperty("mail.smtp.auth", Boolean.toString(authenticated));
    settings.setProperty("mail.smtp.sendpartial", "false");
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    boolean starttls = route.tls() == MailRoute.Tls.STARTTLS;
    settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
    settings.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
    boolean implicit = route.tls() == MailRoute.Tls.IMPLICIT;
    settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(implicit));
    return settings;
  }
}
