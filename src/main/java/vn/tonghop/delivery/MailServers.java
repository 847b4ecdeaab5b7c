package vn.tonghop.delivery;

import vn.tonghop.definition.MailRoute;

/** Where mail servers come from. */
public interface MailServers {

  /** The server of a route; it is not asked for anything yet. */
  MailServer of(MailRoute route);
}
