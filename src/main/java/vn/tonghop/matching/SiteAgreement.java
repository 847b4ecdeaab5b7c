package vn.tonghop.matching;

/** Whether two đề án name other sites of one kind: "ấp 1" and "ấp 2"; one object per thread. */
final class SiteAgreement {

  private final Words first = new Words();
  private final Words second = new Words();

  /** Whether both name some of a kind, and none in common. */
  boolean areOther(ProfileView one, ProfileView other) {
    one.sites(first);
    other.sites(second);
    for (int at = 0; at < first.size(); at += Sites.NUMBERS) {
      if (isOther(first.get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(int kind) {
    boolean any = false;
    for (int of = 0; of < second.size(); of += Sites.NUMBERS) {
      if (second.get(of) == kind) {
        any = true;
        if (isAmongFirst(kind, second.get(of + 1))) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean isAmongFirst(int kind, int name) {
    for (int at = 0; at < first.size(); at += Sites.NUMBERS) {
      if (first.get(at) == kind && first.get(at + 1) == name) {
        return true;
      }
    }
    return false;
  }
}
