package vn.tonghop.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** A mail server that takes everything. */
public final class Mailbox implements AutoCloseable {

  private final GreenMail server;

  public Mailbox(String protocol) {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    server.start();
  }

  public int port() {
    return (server.getSmtp() == null ? server.getSmtps() : server.getSmtp()).getPort();
  }

  public List<MimeMessage> messages() {
    return List.of(server.getReceivedMessages());
  }

  MimeMessage only() {
    assertThat(messages()).hasSize(1);
    return messages().get(0);
  }

  @Override
  public void close() {
    server.stop();
  }
}
