package vn.tonghop.definition;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By which server mail goes out, from whom, and to whom. User and password are no part of a
 * definition: they come from the environment.
 *
 * @param host name or address of the server
 * @param port on which it takes mail
 * @param tls how what is said to it is kept secret
 * @param from address of the sender
 * @param replyTo address to which answers go; null for that of the sender
 * @param finance addresses that get the plan, at least one
 * @param submitters code of a submitter to the address that gets what it is told; those without one
 *     are missing
 */
public record MailRoute(
    String host,
    int port,
    Tls tls,
    String from,
    @Nullable String replyTo,
    List<String> finance,
    SortedMap<String, String> submitters) {

  /** How what is said to a mail server is kept secret. */
  public enum Tls {
    /** Not at all, and neither user nor password is told: for a relay in the own network. */
    NONE,
    /** Begun in the clear, and secret before anything is told; never in the clear. */
    STARTTLS,
    /** From the first byte. */
    IMPLICIT
  }

  public MailRoute {
    finance = List.copyOf(finance);
    submitters = Collections.unmodifiableSortedMap(new TreeMap<>(submitters));
  }
}
