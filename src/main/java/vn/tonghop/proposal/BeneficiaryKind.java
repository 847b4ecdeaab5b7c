package vn.tonghop.proposal;

/**
 * What kind of body receives support. Nghị định 45/2012/NĐ-CP, Điều 1, names small and medium
 * enterprises, cooperatives, cooperative groups and household businesses; whether an enterprise is
 * small or medium does not follow from its name, unless that says that it is large.
 */
public enum BeneficiaryKind {
  /** Doanh nghiệp: công ty, doanh nghiệp tư nhân, nhà máy, xí nghiệp. */
  ENTERPRISE,
  /** Tổng công ty, tập đoàn: no small or medium enterprise by its very name. */
  LARGE_ENTERPRISE,
  /** Hợp tác xã. */
  COOPERATIVE,
  /** Tổ hợp tác. */
  COOPERATIVE_GROUP,
  /** Hộ kinh doanh. */
  HOUSEHOLD,
  /** Cơ sở sản xuất, of which its name does not say more: any of those. */
  ESTABLISHMENT,
  /** UBND, sở, phòng, trung tâm, trường, công an; hội, liên minh and other organisations. */
  PUBLIC_BODY
}
