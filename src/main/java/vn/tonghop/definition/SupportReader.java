package vn.tonghop.definition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.definition.Support.Lower;

/** Reads the block {@code support}; what it leaves out is as in {@link Support#DEFAULT}. */
final class SupportReader {

  private SupportReader() {}

  static Support read(YamlValue value) {
    if (!value.isPresent()) {
      return Support.DEFAULT;
    }
    YamlMap block = value.map();
    Support support =
        new Support(
            unverified(block.optional("unverified").listOrNone()),
            lower(block.optional("lower").listOrNone()),
            exempt(block.optional("exempt").listOrNone()));
    block.done();
    return support;
  }

  private static Set<String> unverified(List<YamlValue> entries) {
    Set<String> contents = new HashSet<>();
    entries.forEach(entry -> contents.add(entry.code()));
    return contents;
  }

  private static Map<String, Lower> lower(List<YamlValue> entries) {
    Map<String, Lower> lower = new HashMap<>();
    Claims claims = new Claims();
    for (YamlValue entry : entries) {
      YamlMap block = entry.map();
      String content = claims.claimCode(block.required("content"), entry);
      Lower rate =
          new Lower(
              RatesReader.share(block.optional("share")),
              RatesReader.ceiling(block.optional("ceiling")),
              block.required("source").text());
      block.done();
      if (rate.share() == null && rate.ceiling() == null) {
        entry.complain(ProblemKind.NOTHING_LIMITED, entry.called());
      }
      lower.put(content, rate);
    }
    return lower;
  }

  private static Map<String, String> exempt(List<YamlValue> entries) {
    Map<String, String> exempt = new HashMap<>();
    Claims claims = new Claims();
    for (YamlValue entry : entries) {
      YamlMap block = entry.map();
      exempt.put(
          claims.claimCode(block.required("content"), entry), block.required("because").text());
      block.done();
    }
    return exempt;
  }
}
