package vn.tonghop.publication.html;

import java.util.List;
import java.util.function.Function;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;

/** An amount of a đề án or a sum of them: the total, or what comes from one source. */
enum Money {
  TOTAL("Tổng kinh phí", Funding::total),
  PROVINCIAL("Ngân sách tỉnh", Funding::provincial),
  BENEFICIARY("Đơn vị thụ hưởng", Funding::beneficiary),
  OTHER("Nguồn khác", Funding::other);

  static final List<Money> SOURCES = List.of(PROVINCIAL, BENEFICIARY, OTHER);

  private final String heading;
  private final Function<Funding, Dong> amount;

  Money(String heading, Function<Funding, Dong> amount) {
    this.heading = heading;
    this.amount = amount;
  }

  String heading() {
    return heading;
  }

  Dong of(Funding funding) {
    return amount.apply(funding);
  }

  /** "9.230.500.000 đồng". */
  static String written(Dong amount) {
    return amount.grouped() + " đồng";
  }
}
