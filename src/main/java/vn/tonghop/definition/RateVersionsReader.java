package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the versions of one content, which follow each other without gap or overlap. */
final class RateVersionsReader {

  private RateVersionsReader() {}

  private record Entry(YamlValue at, RateVersion version) {

    LocalDate first() {
      return version.validFrom() == null ? LocalDate.MIN : version.validFrom();
    }

    LocalDate last() {
      return version.validTo() == null ? LocalDate.MAX : version.validTo();
    }
  }

  static List<RateVersion> read(List<YamlValue> values) {
    List<Entry> entries = values.stream().map(at -> new Entry(at, version(at))).toList();
    List<Entry> byDate = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.first().isAfter(entry.last())) {
        entry
            .at()
            .complain(
                ProblemKind.VALIDITY_ORDER,
                entry.at().called(),
                entry.first().toString(),
                entry.last().toString());
      } else {
        byDate.add(entry);
      }
    }
    byDate.sort(Comparator.comparing(Entry::first));
    for (int i = 1; i < byDate.size(); i++) {
      follow(byDate.get(i - 1), byDate.get(i));
    }
    return entries.stream().map(Entry::version).toList();
  }

  private static void follow(Entry earlier, Entry later) {
    if (!earlier.last().isBefore(later.first())) {
      complain(ProblemKind.VERSIONS_OVERLAP, earlier, later);
    } else if (!earlier.last().plusDays(1).equals(later.first())) {
      complain(ProblemKind.VERSIONS_GAP, earlier, later);
    }
  }

  private static void complain(ProblemKind kind, Entry earlier, Entry later) {
    later
        .at()
        .complain(
            kind,
            later.at().called(),
            later.version().validity(),
            earlier.version().validity(),
            Integer.toString(earlier.at().line()));
  }

  private static RateVersion version(YamlValue entry) {
    YamlMap block = entry.map();
    RateVersion version =
        new RateVersion(
            block.required("instrument").text(),
            block.required("article").text(),
            block.optional("valid-from").dateOrNull(),
            block.optional("valid-to").dateOrNull(),
            RatesReader.share(block.optional("share")),
            RatesReader.ceiling(block.optional("ceiling")),
            RatesReader.line(block.optional("line")),
            block.required("verified").flag());
    block.done();
    if (version.share() == null && version.ceiling() == null) {
      entry.complain(ProblemKind.NOTHING_LIMITED, entry.called());
    }
    if (version.line() != null && version.ceiling() == null) {
      entry.complain(ProblemKind.LINE_WITHOUT_CEILING, entry.called());
    }
    return version;
  }
}
