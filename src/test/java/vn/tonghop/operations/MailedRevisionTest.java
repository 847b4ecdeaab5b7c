package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.cli.EditedJob;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.delivery.Mailing.State;
import vn.tonghop.delivery.mail.Mailbox;
import vn.tonghop.delivery.mail.ScriptedServer;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.Revision;

/** A revision is sent to whom its definition names, and to each of them once. */
class MailedRevisionTest {

  private static final String FINANCE = "tai-chinh@example.vn";
  private static final String ACCOUNTS = "ke-toan@example.vn";
  private static final String NHON_TRACH = "nhon-trach@example.vn";

  private SampleYear year;
  private EditedJob job;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    year = new SampleYear(folder.resolve("work"));
    job = new EditedJob(folder);
  }

  @AfterEach
  void close() {
    year.close();
  }

  @Test
  void everybodyGetsHisFilesOnceAndOfTheNextRevisionAgain() throws Exception {
    try (Mailbox mailbox = new Mailbox(ServerSetup.PROTOCOL_SMTP)) {
      mailing(mailbox.port());

      Outcome outcome = year.run(job.folder(), StageProgress.SILENT);

      assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(received(mailbox.messages(), outcome))
          .containsExactly(
              FINANCE
                  + " Kế hoạch khuyến công năm 2021, tỉnh Đồng Nai (lần tổng hợp 1):"
                  + " ke-hoach-khuyen-cong-2021.docx ke-hoach-khuyen-cong-2021.xlsx",
              ACCOUNTS
                  + " Kế hoạch khuyến công năm 2021, tỉnh Đồng Nai (lần tổng hợp 1):"
                  + " ke-hoach-khuyen-cong-2021.docx ke-hoach-khuyen-cong-2021.xlsx",
              NHON_TRACH
                  + " Phản hồi đăng ký kế hoạch khuyến công năm 2021: UBND huyện Nhơn Trạch"
                  + " (lần tổng hợp 1): feedback/742.xlsx");
      assertThat(states()).containsOnly(State.SENT).hasSize(3);
      assertLogged(mailbox.messages());

      assertThat(year.run(job.folder(), StageProgress.SILENT).kind())
          .isEqualTo(Outcome.Kind.UNCHANGED);
      assertThat(year.resume().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
      assertThat(mailbox.messages()).hasSize(3);

      assertThat(year.rerun(1, Stage.DELIVERY, StageProgress.SILENT).kind())
          .isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(mailbox.messages()).hasSize(6);
      assertThat(ids(mailbox.messages())).doesNotHaveDuplicates();
    }
  }

  @Test
  void oneThatIsRefusedLeavesTheOthersSentAndIsSentWhenResumed() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      mailing(server.port());
      server.refuse(ACCOUNTS, "550 5.1.1 no such mailbox");

      Outcome failed = year.run(job.folder(), StageProgress.SILENT);

      assertThat(failed.kind()).isEqualTo(Outcome.Kind.FAILED);
      assertThat(failed.revision().state()).isEqualTo(Revision.State.OPEN);
      Outcome.Failure failure = Objects.requireNonNull(failed.failure());
      assertThat(failure.stage()).isEqualTo(Stage.DELIVERY);
      assertThat(failure.cause()).isEqualTo(FailureCause.MAIL_REFUSED);
      assertThat(failure.details())
          .singleElement()
          .satisfies(detail -> assertThat(detail.arguments()).startsWith(ACCOUNTS))
          .satisfies(detail -> assertThat(detail.arguments().get(1)).contains("no such mailbox"));
      assertThat(server.taken()).containsExactly(FINANCE, NHON_TRACH);
      assertThat(failed.outbox().resolve("SHA256SUMS")).exists();

      server.refuseNobody();
      Outcome resumed = year.resume();

      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(server.taken()).containsExactly(FINANCE, NHON_TRACH, ACCOUNTS);
      assertThat(states()).containsOnly(State.SENT).hasSize(3);
    }
  }

  @Test
  void aServerThatIsNotThereFailsTheStepAndLeavesAllToBeSent() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      mailing(server.port());
      server.close();

      Outcome failed = year.run(job.folder(), StageProgress.SILENT);

      assertThat(Objects.requireNonNull(failed.failure()).cause())
          .isEqualTo(FailureCause.MAIL_SERVER);
      assertThat(failed.revision().state()).isEqualTo(Revision.State.OPEN);
      assertThat(states()).containsOnly(State.PREPARED).hasSize(3);
    }
  }

  /** The server has it; that it has is lost with the process. */
  @Test
  void oneThatWasCutOffIsNotSentAgainAndToldOf() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      mailing(server.port());
      year.application().readStatus().all(); // makes the tables
      year.jdbc()
          .execute(
              "create function refuse() returns trigger language plpgsql as"
                  + " $$ begin raise exception 'commit refused'; end; $$");
      year.jdbc()
          .execute(
              "create trigger refuse before update on mailing for each row"
                  + " when (new.state = 'SENT') execute function refuse()");

      assertThat(year.run(job.folder(), StageProgress.SILENT).kind())
          .isEqualTo(Outcome.Kind.FAILED);
      assertThat(server.taken()).containsExactly(FINANCE);
      assertThat(states()).containsExactly(State.PREPARED, State.SENDING, State.PREPARED);

      year.jdbc().execute("drop trigger refuse on mailing");
      Outcome resumed = year.resume();

      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(server.taken()).containsExactly(FINANCE, ACCOUNTS, NHON_TRACH);
      assertThat(resumed.overview().doubtful())
          .extracting(mailing -> mailing.recipient().address())
          .containsExactly(FINANCE);
      assertThat(resumed.isOpen()).isTrue();
      assertThat(year.status().overview().doubtful()).hasSize(1);
      assertThat(events("MAIL_DOUBTFUL")).hasSize(1);
      assertThat(year.resume().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
      assertThat(server.taken()).hasSize(3);
    }
  }

  private void mailing(int port) throws Exception {
    job.edit(
        "  outbox: outbox ",
        ("  mail:\n    host: localhost\n    port: %d\n    tls: none\n    from: kc@example.vn\n"
                + "    finance: [%s, %s]\n  outbox: outbox ")
            .formatted(port, FINANCE, ACCOUNTS));
    job.edit(
        "    name: UBND huyện Nhơn Trạch\n",
        "    name: UBND huyện Nhơn Trạch\n    email: " + NHON_TRACH + "\n");
  }

  private List<State> states() {
    return year.status().overview().mailings().stream().map(Mailing::state).toList();
  }

  private List<String> events(String event) {
    return year.jdbc()
        .queryForList(
            "select body from operation_entry where body::jsonb ->> 'event' = ?",
            String.class,
            event);
  }

  private void assertLogged(List<MimeMessage> messages) throws Exception {
    for (String id : ids(messages)) {
      assertThat(events("MAIL_SENT")).anyMatch(body -> body.contains(id));
    }
    assertThat(events("MAIL_SENT"))
        .hasSize(3)
        .anyMatch(body -> body.contains(NHON_TRACH) && body.contains("742.xlsx"));
  }

  private static List<String> ids(List<MimeMessage> messages) throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : messages) {
      ids.add(message.getMessageID());
    }
    return ids;
  }

  /** To whom, about what, and with which outputs, found by their bytes. */
  private static List<String> received(List<MimeMessage> messages, Outcome outcome)
      throws Exception {
    TreeMap<String, String> names = new TreeMap<>();
    outcome.files().forEach((name, sha256) -> names.put(sha256, name));
    List<String> received = new ArrayList<>();
    for (MimeMessage message : messages) {
      StringBuilder line = new StringBuilder();
      line.append(message.getAllRecipients()[0]).append(' ').append(message.getSubject());
      line.append(':');
      MimeMultipart parts = (MimeMultipart) message.getContent();
      for (int at = 1; at < parts.getCount(); at++) {
        line.append(' ').append(names.get(sha256(parts.getBodyPart(at))));
      }
      received.add(line.toString());
    }
    return received;
  }

  private static String sha256(BodyPart part) throws Exception {
    try (InputStream in = part.getInputStream()) {
      return Sha256.of(in.readAllBytes());
    }
  }
}
