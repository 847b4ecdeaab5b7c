package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;

/** An amount of a đề án, and by which words a person knows its column, folded. */
enum Source {
  TOTAL("^tong kp|^tong kinh phi", Funding::total),
  PROVINCIAL("kc tinh|khuyen cong dia phuong", Funding::provincial),
  BENEFICIARY("don vi thu huong", Funding::beneficiary),
  OTHER("^nguon khac", Funding::other);

  private final Pattern words;
  private final Function<Funding, Dong> amount;

  Source(String words, Function<Funding, Dong> amount) {
    this.words = Pattern.compile(words);
    this.amount = amount;
  }

  boolean isNamed(String folded) {
    return words.matcher(folded).find();
  }

  BigDecimal of(Funding funding) {
    return BigDecimal.valueOf(amount.apply(funding).amount());
  }
}
