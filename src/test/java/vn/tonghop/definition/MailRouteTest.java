package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which server mail goes out, from whom and to whom. */
class MailRouteTest {

  private static final String MAIL =
      """
        mail:
          host: smtp.example.vn
          port: 587
          tls: starttls
          from: kc@example.vn
          finance: [tai-chinh@example.vn, ke-toan@example.vn]
      """;

  private static SmallPlan mailing() {
    return SmallPlan.valid()
        .with("  outbox: outbox\n", "  outbox: outbox\n" + MAIL)
        .with("    required: true\n", "    required: true\n    email: bien-hoa@example.vn\n");
  }

  @Test
  void nothingIsMailedUnlessTheDefinitionSaysSo() throws DefinitionException {
    assertThat(SmallPlan.valid().read().delivery()).isEqualTo(new Delivery("outbox", null));
  }

  @Test
  void isReadWithTheAddressesOfSubmitters() throws DefinitionException {
    assertThat(mailing().read().delivery().mail())
        .isEqualTo(
            new MailRoute(
                "smtp.example.vn",
                587,
                MailRoute.Tls.STARTTLS,
                "kc@example.vn",
                null,
                List.of("tai-chinh@example.vn", "ke-toan@example.vn"),
                new TreeMap<>(Map.of("731", "bien-hoa@example.vn"))));
    MailRoute answered =
        mailing()
            .with("    finance:", "    reply-to: phong-kc@example.vn\n    finance:")
            .read()
            .delivery()
            .mail();
    assertThat(Objects.requireNonNull(answered).replyTo()).isEqualTo("phong-kc@example.vn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "host: smtp.example.vn | host: smtp/x | delivery.mail.host must be the name of a server",
        "port: 587 | port: 0 | delivery.mail.port must be a whole number from 1 to 65535",
        "tls: starttls | tls: ssl | delivery.mail.tls must be one of: none, starttls, implicit",
        "from: kc@example.vn | from: KC <kc@example.vn> | delivery.mail.from must be an e-mail",
        "from: kc@example.vn | from: \"kc@example.vn\\nBcc: x@y.vn\" | delivery.mail.from",
        "email: bien-hoa@example.vn | email: biên-hòa@example.vn | submitters[1].email must be an",
        "from: kc@example.vn | from: k..c@example.vn | delivery.mail.from must be an e-mail",
        "from: kc@example.vn | from: kc.@example.vn | delivery.mail.from must be an e-mail",
        "ke-toan@example.vn | Tai-Chinh@example.vn | delivery.mail.finance[2] names",
      })
  void isReadStrictly(String right, String wrong, String complaint) {
    assertThat(mailing().with(right, wrong).complaint()).contains(complaint);
  }
}
