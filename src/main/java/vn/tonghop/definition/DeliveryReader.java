package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Reads the block {@code delivery}. */
final class DeliveryReader {

  private static final int LAST_PORT = 65_535;
  private static final Map<String, MailRoute.Tls> TLS =
      Choices.of(MailRoute.Tls.values(), Choices::dashed);

  private final SortedMap<String, String> submitters;

  /**
   * @param submitters code of a submitter to its address, of those that have one
   */
  DeliveryReader(SortedMap<String, String> submitters) {
    this.submitters = submitters;
  }

  Delivery read(YamlMap block) {
    String outbox = block.required("outbox").path();
    YamlValue mail = block.optional("mail");
    Delivery delivery = new Delivery(outbox, mail.isPresent() ? mail(mail.map()) : null);
    block.done();
    return delivery;
  }

  private MailRoute mail(YamlMap block) {
    YamlValue replyTo = block.optional("reply-to");
    MailRoute route =
        new MailRoute(
            block.required("host").host(),
            (int) block.required("port").number(1, LAST_PORT),
            block.required("tls").oneOf(TLS),
            block.required("from").email(),
            replyTo.isPresent() ? replyTo.email() : null,
            finance(block.required("finance").list()),
            submitters);
    block.done();
    return route;
  }

  private static List<String> finance(List<YamlValue> list) {
    Set<String> known = new HashSet<>();
    List<String> addresses = new ArrayList<>();
    for (YamlValue value : list) {
      String address = value.email();
      addresses.add(address);
      if (!address.isEmpty() && !known.add(address.toLowerCase(Locale.ROOT))) {
        value.complain(ProblemKind.EMAIL_TWICE, value.called(), address);
      }
    }
    return addresses;
  }
}
