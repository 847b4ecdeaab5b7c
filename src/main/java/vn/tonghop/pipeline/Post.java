package vn.tonghop.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.Sha256;
import vn.tonghop.definition.MailRoute;
import vn.tonghop.delivery.Answer;
import vn.tonghop.delivery.Attachment;
import vn.tonghop.delivery.Letter;
import vn.tonghop.delivery.Letters;
import vn.tonghop.delivery.MailServer;
import vn.tonghop.delivery.MailServerException;
import vn.tonghop.delivery.MailServers;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.delivery.Recipient;

/**
 * Sends the letters of a revision, each once. What is about to be said to the mail server is
 * committed before, and what it answered after; of a letter between the two nobody can know whether
 * it was taken, so that it is told and not sent again.
 */
final class Post {

  private final Tables tables;
  private final Assignment assignment;
  private final MailServers servers;
  private final Journal journal;
  private final Clock clock;
  private final TransactionTemplate apart;

  Post(
      Tables tables,
      Assignment assignment,
      MailServers servers,
      Journal journal,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.tables = tables;
    this.assignment = assignment;
    this.servers = servers;
    this.journal = journal;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Sends what is not sent yet, if the definition has anything sent.
   *
   * @throws MailServerException when the server cannot be reached
   * @throws LettersRefusedException when it refused some; it was asked to take all
   */
  void send() throws MailServerException, LettersRefusedException, IOException {
    MailRoute route = assignment.definition().delivery().mail();
    if (route == null) {
      return;
    }
    List<Letter> letters = letters(route);
    apart.executeWithoutResult(status -> prepare(letters));
    Set<Recipient> waiting =
        mailings().stream()
            .filter(Mailing::isToBeSent)
            .map(Mailing::recipient)
            .collect(Collectors.toSet());
    send(route, letters.stream().filter(letter -> waiting.contains(letter.recipient())).toList());
    List<Mailing> refused = mailings().stream().filter(Mailing::isToBeSent).toList();
    if (!refused.isEmpty()) {
      throw new LettersRefusedException(refused);
    }
  }

  private List<Letter> letters(MailRoute route) {
    long revisionId = assignment.revisionId();
    return new Letters(
            assignment.definition(),
            assignment.revision().number(),
            tables.decisions().chain(revisionId).head(),
            tables.revisions().outputs(revisionId),
            assignment.outbox())
        .by(route);
  }

  private List<Mailing> mailings() {
    return tables.mailings().all(assignment.revisionId());
  }

  /** A letter that a dead process was handing over was perhaps taken. */
  private void prepare(List<Letter> letters) {
    tables.mailings().prepare(assignment.revisionId(), letters);
    Set<Recipient> cutOff =
        mailings().stream()
            .filter(mailing -> mailing.state() == Mailing.State.SENDING)
            .map(Mailing::recipient)
            .collect(Collectors.toSet());
    letters.stream()
        .filter(letter -> cutOff.contains(letter.recipient()))
        .forEach(letter -> keep(letter, new Answer(Answer.Kind.UNHEARD, "")));
  }

  private void send(MailRoute route, List<Letter> letters) throws MailServerException, IOException {
    if (letters.isEmpty()) {
      return;
    }
    try (MailServer server = servers.of(route)) {
      for (Letter letter : letters) {
        compare(letter);
        server.ready();
        apart.executeWithoutResult(status -> set(letter, Mailing.State.SENDING, ""));
        Answer answer = server.send(letter, clock.instant());
        apart.executeWithoutResult(status -> keep(letter, answer));
      }
    }
  }

  /** What is sent is what was published. */
  private static void compare(Letter letter) throws IOException {
    for (Attachment attachment : letter.attachments()) {
      if (!Sha256.of(attachment.file()).equals(attachment.sha256())) {
        throw new AlteredOutputException(attachment.file());
      }
    }
  }

  private void keep(Letter letter, Answer answer) {
    set(letter, answer.state(), answer.said());
    journal.record(event(answer), details(letter, answer));
  }

  private void set(Letter letter, Mailing.State state, String said) {
    tables.mailings().set(assignment.revisionId(), letter.recipient(), state, said);
  }

  private static OperationEvent event(Answer answer) {
    return switch (answer.kind()) {
      case TAKEN -> OperationEvent.MAIL_SENT;
      case REFUSED -> OperationEvent.MAIL_REFUSED;
      case UNHEARD -> OperationEvent.MAIL_DOUBTFUL;
    };
  }

  private static Map<String, Object> details(Letter letter, Answer answer) {
    Map<String, Object> attachments = new TreeMap<>();
    letter.attachments().forEach(file -> attachments.put(file.name(), file.sha256()));
    return Map.of(
        "to",
        letter.recipient().address(),
        "submitter",
        letter.recipient().submitterCode(),
        "messageId",
        letter.messageId(),
        "attachments",
        attachments,
        "answer",
        answer.said());
  }
}
