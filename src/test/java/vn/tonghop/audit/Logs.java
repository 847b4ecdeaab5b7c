package vn.tonghop.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Logs as fixtures: entries of every shape, chained and exported. */
public final class Logs {

  private Logs() {}

  /** Decisions about rows of some files, as a consolidation takes them. */
  public static List<DecisionEntry> decisions(int count) {
    List<DecisionEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String file = "73" + i % 5 + "-biên-hòa.xlsx";
      Map<String, Object> details =
          switch (i % 4) {
            case 0 -> Map.of();
            case 1 -> Map.of("by", List.of("required-fields/1", "intake/1"));
            case 2 -> Map.of("item", "1." + i, "amounts", Map.of("total", 195_000_000L + i));
            default -> Map.of("arguments", List.of("\"tổng\"\n\\", ""), "supplement", i % 8 == 3);
          };
      entries.add(
          new DecisionEntry(
              Stage.VALIDATION, file, 1 + i % 2, i + 1, DecisionEvent.ACCEPTED, details));
    }
    return entries;
  }

  /** Operations one after the other. */
  public static List<OperationEntry> operations(int count) {
    List<OperationEntry> entries = new ArrayList<>();
    OperationEvent[] events = OperationEvent.values();
    for (int i = 0; i < count; i++) {
      entries.add(
          new OperationEntry(
              Instant.parse("2020-12-01T07:00:00Z").plusSeconds(i),
              "chị.Hạnh@so-cong-thuong",
              events[i % events.length],
              2021,
              i % 3,
              Map.of("files", i, "outbox", "/bàn giao/" + i)));
    }
    return entries;
  }

  /** Canonical entries of a log with the links that a chain gives them. */
  public static List<Chain.Link> links(List<String> canonicalEntries) {
    Chain chain = Chain.empty();
    return canonicalEntries.stream().map(chain::append).toList();
  }

  static List<String> canonicalDecisions(int count) {
    return decisions(count).stream().map(DecisionEntry::canonical).toList();
  }

  static List<String> canonicalOperations(int count) {
    return operations(count).stream().map(OperationEntry::canonical).toList();
  }

  static List<String> lines(List<String> canonicalEntries) {
    return links(canonicalEntries).stream().map(Chain.Link::exportLine).toList();
  }

  static byte[] export(List<String> lines) {
    return lines.stream()
        .map(line -> line + "\n")
        .reduce("", String::concat)
        .getBytes(StandardCharsets.UTF_8);
  }

  static Verification verify(byte[] export, ExpectedHead expected) {
    try {
      return ExportCheck.of(new ByteArrayInputStream(export), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
