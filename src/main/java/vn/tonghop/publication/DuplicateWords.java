package vn.tonghop.publication;

import java.util.Locale;
import vn.tonghop.deduplication.DuplicateCounts;

/** How the outputs say what was sent more than once, or may have been. */
public final class DuplicateWords {

  private DuplicateWords() {}

  /** "3 nhóm; chắc chắn trùng: 1; nghi trùng: 2, trong đó chờ quyết định: 1. …". */
  public static String counts(DuplicateCounts counts) {
    String groups =
        String.format(
            Locale.ROOT,
            "%d nhóm; chắc chắn trùng: %d; nghi trùng: %d, trong đó chờ quyết định: %d.",
            counts.groups(),
            counts.certain(),
            counts.doubtful(),
            counts.open());
    return counts.held() == 0
        ? groups
        : groups
            + " Tạm thời không tính: "
            + counts.held()
            + " đề án, "
            + counts.heldMoney().total().grouped()
            + " đồng.";
  }
}
