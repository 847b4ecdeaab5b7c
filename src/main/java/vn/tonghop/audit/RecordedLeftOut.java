package vn.tonghop.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lay in the folder of submissions and was none, when somebody had a year consolidated. It
 * stands in the operations log, since it is no part of the revision.
 *
 * @param whys by name, why it was left out; the first of them
 * @param more how many others there were
 */
public record RecordedLeftOut(Map<String, String> whys, int more) {

  /** Nothing was left out. */
  public static final RecordedLeftOut NOTHING = new RecordedLeftOut(Map.of(), 0);

  private static final String WHYS = "leftOut";
  private static final String MORE = "leftOutMore";

  /** An entry of the log should not grow with a folder full of rubbish. */
  private static final int MOST = 100;

  public RecordedLeftOut {
    whys = Collections.unmodifiableMap(new TreeMap<>(whys));
  }

  static RecordedLeftOut of(RecordedOperation recorded) {
    return new RecordedLeftOut(recorded.textsByName(WHYS), recorded.integer(MORE));
  }

  /**
   * What the entry of the operations log says of it; nothing when nothing was left out.
   *
   * @param whys by name, why it was left out
   */
  public static Map<String, Object> details(Map<String, String> whys) {
    Map<String, Object> details = new TreeMap<>();
    Map<String, Object> first = new TreeMap<>();
    new TreeMap<>(whys)
        .entrySet().stream().limit(MOST).forEach(left -> first.put(left.getKey(), left.getValue()));
    if (!first.isEmpty()) {
      details.put(WHYS, first);
    }
    if (whys.size() > MOST) {
      details.put(MORE, whys.size() - MOST);
    }
    return details;
  }
}
