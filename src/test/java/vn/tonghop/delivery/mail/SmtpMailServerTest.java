package vn.tonghop.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Sha256;
import vn.tonghop.definition.MailRoute;
import vn.tonghop.definition.MailRoute.Tls;
import vn.tonghop.delivery.Answer;
import vn.tonghop.delivery.Attachment;
import vn.tonghop.delivery.Credentials;
import vn.tonghop.delivery.Letter;
import vn.tonghop.delivery.MailServer;
import vn.tonghop.delivery.MailServerException;
import vn.tonghop.delivery.Recipient;

class SmtpMailServerTest {

  private static final Instant NOW = Instant.parse("2021-05-10T01:02:03Z");
  private static final String SUBJECT =
      "Phản hồi đăng ký kế hoạch khuyến công năm 2021: UBND huyện Nhơn Trạch (lần tổng hợp 1)";
  private static final String TEXT = "Kính gửi UBND huyện Nhơn Trạch,\n\n.\nTrân trọng.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aLetterArrivesAsItWasWritten() throws Exception {
    byte[] content = new byte[100_000];
    new Random(1).nextBytes(content);
    try (Mailbox mailbox = new Mailbox(ServerSetup.PROTOCOL_SMTP)) {
      Answer answer = send(route(mailbox.port(), Tls.NONE), letter("đơn-vị.xlsx", content));

      assertThat(answer.kind()).isEqualTo(Answer.Kind.TAKEN);
      assertThat(answer.said()).startsWith("250");
      MimeMessage received = mailbox.only();
      assertThat(received.getMessageID()).isEqualTo("<0123@example.vn>");
      assertThat(received.getSubject()).isEqualTo(SUBJECT);
      assertThat(received.getHeader("Subject", null)).isASCII().contains("=?UTF-8?");
      assertThat(received.getFrom()[0]).hasToString("kc@example.vn");
      assertThat(received.getReplyTo()[0]).hasToString("phong@example.vn");
      assertThat(received.getAllRecipients()[0]).hasToString("nhon-trach@example.vn");
      assertThat(received.getSentDate()).isEqualTo(NOW);
      assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
      MimeMultipart parts = (MimeMultipart) received.getContent();
      assertThat(parts.getCount()).isEqualTo(2);
      assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
          .isEqualTo(TEXT);
      assertThat(parts.getBodyPart(1).getHeader("Content-Disposition")[0])
          .contains("attachment")
          .contains("filename*=UTF-8''%C4%91%C6%A1n-v%E1%BB%8B.xlsx");
      assertThat(parts.getBodyPart(1).getContentType())
          .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      try (InputStream attached = parts.getBodyPart(1).getInputStream()) {
        assertThat(attached.readAllBytes()).isEqualTo(content);
      }
    }
  }

  @Test
  void aRefusalIsNoSilence() throws Exception {
    try (ScriptedServer scripted = new ScriptedServer()) {
      MailRoute route = route(scripted.port(), Tls.NONE);
      scripted.refuse("nhon-trach@example.vn", "550 5.1.1 no such mailbox");
      Answer refused = send(route, letter("a.xlsx", new byte[10]));
      assertThat(refused.kind()).isEqualTo(Answer.Kind.REFUSED);
      assertThat(refused.said()).contains("550 5.1.1 no such mailbox");
      assertThat(scripted.taken()).isEmpty();

      scripted.refuse("nhon-trach@example.vn", "450 later");
      assertThat(send(route, letter("a.xlsx", new byte[10])).kind()).isEqualTo(Answer.Kind.REFUSED);

      scripted.refuseNobody();
      scripted.hangUpAfter("nhon-trach@example.vn");
      assertThat(send(route, letter("a.xlsx", new byte[10])).kind()).isEqualTo(Answer.Kind.UNHEARD);
      assertThat(scripted.taken()).hasSize(1);
    }
  }

  @Test
  void aServerThatIsNotThereOrSpeaksInTheClearGetsNothing() throws Exception {
    int free;
    try (ScriptedServer scripted = new ScriptedServer()) {
      free = scripted.port();
      assertThatThrownBy(() -> send(route(scripted.port(), Tls.STARTTLS), letter("a", new byte[1])))
          .isInstanceOf(MailServerException.class)
          .hasMessageContaining("STARTTLS");
      assertThat(scripted.taken()).isEmpty();
    }
    assertThatThrownBy(() -> send(route(free, Tls.NONE), letter("a", new byte[1])))
        .isInstanceOf(MailServerException.class)
        .hasMessageStartingWith("localhost:" + free + ": ");
  }

  @Test
  void aServerThatNobodyVouchesForIsNotTrusted() throws Exception {
    try (Mailbox mailbox = new Mailbox(ServerSetup.PROTOCOL_SMTPS)) {
      assertThatThrownBy(() -> send(route(mailbox.port(), Tls.IMPLICIT), letter("a", new byte[1])))
          .isInstanceOf(MailServerException.class);
      assertThat(mailbox.messages()).isEmpty();
    }
  }

  @Test
  void nothingSecretIsShown() {
    assertThat(Credentials.of("user", "mat-khau")).hasToString("Credentials[…]");
    assertThat(Credentials.of(" ", "mat-khau")).isEqualTo(Credentials.NONE);
  }

  private static Answer send(MailRoute route, Letter letter) throws MailServerException {
    try (MailServer server = new SmtpMailServers(Credentials.of("user", "mat-khau")).of(route)) {
      server.ready();
      return server.send(letter, NOW);
    }
  }

  private Letter letter(String name, byte[] content) throws Exception {
    Path file = Files.write(folder.resolve("attached"), content);
    return new Letter(
        new Recipient("nhon-trach@example.vn", "742"),
        "<0123@example.vn>",
        SUBJECT,
        TEXT,
        List.of(new Attachment(name, file, Sha256.of(file))));
  }

  private static MailRoute route(int port, Tls tls) {
    return new MailRoute(
        "localhost",
        port,
        tls,
        "kc@example.vn",
        "phong@example.vn",
        List.of("tai-chinh@example.vn"),
        new TreeMap<>());
  }
}
