package vn.tonghop.history;

import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.proposal.Funding;

/**
 * The approved plan of an earlier year, as it was brought in.
 *
 * @param year the plan year
 * @param edition the how-manyth that was brought in for that year, from 1; the last one counts
 * @param file name of the appendix, NFC, without folder
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param content {@link EarlierItem#content} of what was read from it: another definition may read
 *     the same bytes otherwise
 * @param items how many đề án it has
 * @param total what they cost
 */
public record EarlierPlan(
    int year, int edition, String file, String sha256, String content, int items, Funding total) {

  /** Whether another one says the same: the same bytes, read the same way. */
  public boolean saysTheSameAs(EarlierPlan other) {
    return year == other.year && sha256.equals(other.sha256) && content.equals(other.content);
  }

  /** What the logs say of it; amounts in đồng. */
  public Map<String, Object> details() {
    Map<String, Object> details = new TreeMap<>();
    details.put("name", file);
    details.put("sha256", sha256);
    details.put("content", content);
    details.put("items", items);
    details.put("total", total.total().amount());
    details.put("provincial", total.provincial().amount());
    return details;
  }
}
