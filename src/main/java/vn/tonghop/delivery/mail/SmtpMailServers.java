package vn.tonghop.delivery.mail;

import vn.tonghop.definition.MailRoute;
import vn.tonghop.delivery.Credentials;
import vn.tonghop.delivery.MailServer;
import vn.tonghop.delivery.MailServers;

/** Mail servers that are spoken to by SMTP. */
public final class SmtpMailServers implements MailServers {

  private final Credentials credentials;

  public SmtpMailServers(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  public MailServer of(MailRoute route) {
    return new SmtpMailServer(route, credentials);
  }
}
