package vn.tonghop.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.SealedEntry;
import vn.tonghop.deduplication.Copy;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.operations.ItemTrace;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Where an item comes from and how it got there, for programs: one JSON object. */
final class TraceJson {

  private TraceJson() {}

  static String of(ItemTrace trace) {
    Map<String, Object> object = new TreeMap<>();
    object.put("year", trace.revision().year());
    object.put("revision", trace.revision().number());
    object.put("section", trace.section());
    object.put("item", trace.number());
    object.put("source", source(trace));
    object.put("cells", cells(trace.proposal()));
    object.put("amounts", amounts(trace.proposal().fundingOrZero()));
    object.put("findings", trace.findings().stream().map(TraceJson::finding).toList());
    object.put("copies", trace.copies().stream().map(TraceJson::copy).toList());
    object.put("decisions", trace.decisions().stream().map(TraceJson::decision).toList());
    return CanonicalJson.of(object);
  }

  private static Map<String, Object> source(ItemTrace trace) {
    Map<String, Object> source = new TreeMap<>(address(trace.proposal().address()));
    source.put("sheetNumber", trace.proposal().origin().sheet());
    source.put("sha256", trace.sha256());
    return source;
  }

  private static Map<String, Object> copy(Copy copy) {
    Map<String, Object> object = new TreeMap<>(address(copy.proposal().address()));
    object.put("group", copy.group());
    object.put("standing", copy.standing().name());
    return object;
  }

  /** The file, and as much of the rest as the address says. */
  private static Map<String, Object> address(Address address) {
    Map<String, Object> object = new TreeMap<>();
    object.put("file", address.file());
    if (address.sheet() != null) {
      object.put("sheet", address.sheet());
    }
    if (address.row() > 0) {
      object.put("row", address.row());
    }
    if (address.column() != null) {
      object.put("cell", address.cell());
    }
    return object;
  }

  private static Map<String, Object> cells(Proposal proposal) {
    Map<String, Object> cells = new TreeMap<>();
    FieldText.of(proposal)
        .forEach(
            (field, text) ->
                cells.put(field.name(), Map.of("cell", proposal.at(field).cell(), "text", text)));
    return cells;
  }

  private static Map<String, Object> amounts(Funding funding) {
    return Map.of(
        "total", funding.total().amount(),
        "provincial", funding.provincial().amount(),
        "beneficiary", funding.beneficiary().amount(),
        "other", funding.other().amount());
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> object = new TreeMap<>(address(finding.address()));
    object.put("code", finding.code().id());
    object.put("severity", finding.severity().name());
    object.put("arguments", List.copyOf(finding.arguments()));
    return object;
  }

  private static Map<String, Object> decision(SealedEntry decision) {
    return Map.of(
        "seq", decision.sequence(),
        "hash", decision.hash(),
        "entry", CanonicalJson.object(decision.canonicalEntry()));
  }
}
