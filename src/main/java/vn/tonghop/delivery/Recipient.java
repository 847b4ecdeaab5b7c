package vn.tonghop.delivery;

/**
 * To whom a letter goes, and as whom.
 *
 * @param address e-mail address
 * @param submitterCode the submitter that is told of what it sent; "" for finance
 */
public record Recipient(String address, String submitterCode) {

  public static final String FINANCE = "";
}
