package vn.tonghop.proposal;

/**
 * What kind of body receives support. The first four are those of Nghị định 45/2012/NĐ-CP, Điều 1;
 * whether an enterprise is small or medium does not follow from its name.
 */
public enum BeneficiaryKind {
  /** Doanh nghiệp: công ty, doanh nghiệp tư nhân, nhà máy, xí nghiệp. */
  ENTERPRISE,
  /** Hợp tác xã. */
  COOPERATIVE,
  /** Tổ hợp tác. */
  COOPERATIVE_GROUP,
  /** Hộ kinh doanh. */
  HOUSEHOLD,
  /** Cơ sở sản xuất, of which its name does not say more: any of the four above. */
  ESTABLISHMENT,
  /** UBND, sở, phòng, trung tâm, ban quản lý; hội, liên minh and other organisations. */
  PUBLIC_BODY
}
