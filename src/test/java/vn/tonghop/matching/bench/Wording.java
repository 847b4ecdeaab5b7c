package vn.tonghop.matching.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/** Puts a scheme into the cells of a row, the way districts do. */
final class Wording {

  private Wording() {}

  static Row of(Scheme scheme) {
    Subject subject = scheme.subject();
    Manner manner = scheme.manner();
    List<List<String>> wordings = World.KNOWN.wordings(subject.kind());
    List<String> words = wordings.get(Math.floorMod(manner.wording(), wordings.size()));
    Row row =
        new Row(
            scheme.sender().code(),
            subject.kind().programme(),
            scheme.money(),
            scheme.start(),
            scheme.end());
    row.put(Field.NAME, name(filled(words.get(0), subject), scheme));
    row.put(Field.IMPLEMENTER, scheme.implementer());
    row.put(Field.BENEFICIARY, beneficiary(scheme));
    row.put(Field.OBJECTIVE, content(filled(words.get(1), subject), scheme));
    row.put(Field.EXPECTED_RESULT, filled(words.get(2), subject));
    return row;
  }

  private static String filled(String words, Subject subject) {
    String filled =
        words
            .replace("{activity}", subject.trade().activity())
            .replace("{product}", subject.trade().product())
            .replace("{machines}", String.join(" và ", subject.machines()))
            .replace("{topic}", subject.topic())
            .replace("{fair}", subject.fair())
            .replace("{people}", String.valueOf(subject.people()))
            .replace("{aim}", subject.aim())
            .replace("{gain}", subject.gain())
            .replace("{place}", subject.place().full())
            .replace("{district}", subject.place().district().name());
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
  }

  private static String name(String words, Scheme scheme) {
    Firm firm = scheme.firm();
    String name = words;
    if (firm != null && scheme.manner().firmInName()) {
      String joint = scheme.subject().kind() == Kind.BRAND ? " của " : " tại ";
      name += (name.contains("tại") ? " cho " : joint) + firm.name();
    }
    boolean placed = firm != null && scheme.manner().place() == Manner.Mention.IN_NAME;
    return placed ? name + ", " + scheme.subject().place().full() : name;
  }

  private static @Nullable String beneficiary(Scheme scheme) {
    Firm firm = scheme.firm();
    Manner manner = scheme.manner();
    if (firm == null || !manner.firmInColumn()) {
      return null;
    }
    StringBuilder details = new StringBuilder();
    if (manner.taxCode()) {
      details.append("; MST: ").append(firm.taxCode());
    }
    if (manner.place() == Manner.Mention.WITH_BENEFICIARY) {
      details.append("; ").append(scheme.subject().place().full());
    }
    if (manner.person()) {
      details.append("; đại diện: ").append(firm.person());
    }
    return details.isEmpty() ? firm.name() : firm.name() + " (" + details.substring(2) + ")";
  }

  private static String content(String words, Scheme scheme) {
    return scheme.firm() != null && scheme.manner().place() == Manner.Mention.IN_CONTENT
        ? words + ". Địa điểm: " + scheme.subject().place().full()
        : words;
  }
}
