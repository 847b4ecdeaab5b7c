package vn.tonghop.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.proposal.Folded;

/**
 * Texts that may belong to one owner only. They are compared folded, since that is how submissions
 * are matched with them; one owner may claim the same text twice.
 */
final class Claims {

  private final Map<String, Claim> byFoldedText = new HashMap<>();

  void claim(YamlValue value, String text, Object owner) {
    String folded = Folded.fold(text);
    if (folded.isEmpty()) {
      return; // a placeholder: already complained about
    }
    Claim first = byFoldedText.putIfAbsent(folded, new Claim(owner, text, value.line()));
    if (first != null && !first.owner().equals(owner)) {
      String line = Integer.toString(first.line());
      value.complain(ProblemKind.ALREADY_TAKEN, value.called(), text, first.text(), line);
    }
  }

  /** Reads these texts and claims each of them for the owner. */
  List<String> claimAll(List<YamlValue> values, Object owner) {
    return values.stream().map(value -> claimText(value, owner)).toList();
  }

  /** Reads this text and claims it for the owner. */
  String claimText(YamlValue value, Object owner) {
    String text = value.text();
    claim(value, text, owner);
    return text;
  }

  /** Reads this code and claims it for the owner. */
  String claimCode(YamlValue value, Object owner) {
    String code = value.code();
    claim(value, code, owner);
    return code;
  }

  private record Claim(Object owner, String text, int line) {}
}
