package vn.tonghop.history;

import java.util.List;

/**
 * What an earlier plan has supported.
 *
 * @param year of that plan
 * @param items in the order of its appendix
 */
public record EarlierSupport(int year, List<EarlierItem> items) {

  public EarlierSupport {
    items = List.copyOf(items);
  }
}
