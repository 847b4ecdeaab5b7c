package vn.tonghop.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import vn.tonghop.audit.Sha256;
import vn.tonghop.definition.MailRoute;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.ReplyNames;

/**
 * The letters of a revision: the plan to each address of finance, and to each submitter that has an
 * address what it is told.
 *
 * @param revision its number, from 1
 * @param head of its decision log
 * @param outputs name to SHA-256
 * @param outbox folder in which they lie
 */
public record Letters(
    PlanDefinition definition,
    int revision,
    String head,
    SortedMap<String, String> outputs,
    Path outbox) {

  private static final int DIGITS = 32;

  /** All of them, those to finance first, in the order of the definition. */
  public List<Letter> by(MailRoute route) {
    LetterWords words = new LetterWords(definition, revision, route);
    List<Letter> letters = new ArrayList<>();
    for (String address : route.finance()) {
      Recipient recipient = new Recipient(address, Recipient.FINANCE);
      List<Attachment> plan = plan();
      letters.add(
          new Letter(
              recipient,
              messageId(recipient, route),
              words.planSubject(),
              words.planText(plan, head),
              plan));
    }
    for (Submitter submitter : definition.submitters()) {
      String address = route.submitters().get(submitter.code());
      if (address != null) {
        letters.add(reply(submitter, new Recipient(address, submitter.code()), route, words));
      }
    }
    return letters;
  }

  private Letter reply(
      Submitter submitter, Recipient recipient, MailRoute route, LetterWords words) {
    List<Attachment> files = replies(submitter);
    return new Letter(
        recipient,
        messageId(recipient, route),
        words.replySubject(submitter),
        words.replyText(submitter, files),
        files);
  }

  /** Workbook and document. */
  private List<Attachment> plan() {
    return outputs.keySet().stream()
        .filter(name -> name.indexOf('/') < 0)
        .filter(name -> name.endsWith(".xlsx") || name.endsWith(".docx"))
        .map(this::attachment)
        .toList();
  }

  private List<Attachment> replies(Submitter submitter) {
    return new ReplyNames(definition)
        .all(submitter, outputs.size()).stream()
            .filter(outputs::containsKey)
            .map(this::attachment)
            .toList();
  }

  private Attachment attachment(String name) {
    return new Attachment(
        name.substring(name.lastIndexOf('/') + 1),
        outbox.resolve(name),
        Objects.requireNonNull(outputs.get(name)));
  }

  /** Nobody else's, and the same each time: a mail program that gets it twice can tell. */
  private String messageId(Recipient recipient, MailRoute route) {
    String about =
        String.join(
            "\n",
            head,
            Integer.toString(definition.year()),
            Integer.toString(revision),
            recipient.submitterCode(),
            recipient.address());
    String domain = route.from().substring(route.from().indexOf('@') + 1);
    return "<" + Sha256.of(about).substring(0, DIGITS) + "@" + domain + ">";
  }
}
