package vn.tonghop.matching;

import static vn.tonghop.proposal.Proposals.proposal;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Proposals;

/** One machine at one price, asked for by whoever it is. */
final class Machines {

  private Machines() {}

  static Proposals to(@Nullable String beneficiary) {
    return proposal()
        .named("Ứng dụng máy móc thiết bị tiên tiến trong sản xuất bánh tráng")
        .implementedBy("Trung tâm Khuyến công")
        .benefiting(beneficiary)
        .meaning("Đầu tư máy tráng bánh, tăng năng suất gấp đôi")
        .expecting("Hỗ trợ 01 cơ sở CNNT")
        .lasting(3, 4)
        .funded(350_000_000, 150_000_000, 200_000_000, 0);
  }
}
