package vn.tonghop.definition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;

/** Reads the block {@code rules}; what it leaves out is as in {@link RuleSettings#DEFAULT}. */
final class RuleSettingsReader {

  private static final Map<String, RuleName> NAMES =
      Choices.of(
          Arrays.stream(RuleName.values())
              .filter(RuleName::mayBeSwitchedOff)
              .toArray(RuleName[]::new),
          RuleName::id);

  private static final Map<String, Severity> SEVERITIES =
      Choices.of(Severity.values(), Choices::dashed);

  private static final Map<String, Blocking> BLOCKINGS =
      Choices.of(Blocking.values(), Choices::dashed);

  private static final Map<String, FindingCode> CODES =
      Arrays.stream(FindingCode.values())
          .filter(FindingCode::isWeighedByDefinition)
          .collect(
              Collectors.toMap(
                  FindingCode::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));

  private RuleSettingsReader() {}

  static RuleSettings read(YamlValue value) {
    if (!value.isPresent()) {
      return RuleSettings.DEFAULT;
    }
    YamlMap block = value.map();
    YamlValue blocking = block.optional("block-on");
    RuleSettings settings =
        new RuleSettings(
            off(block.optional("off")),
            severities(block.optional("severities")),
            blocking.isPresent() ? blocking.oneOf(BLOCKINGS) : Blocking.NOTHING);
    block.done();
    return settings;
  }

  private static Map<RuleName, String> off(YamlValue list) {
    Map<RuleName, String> off = new EnumMap<>(RuleName.class);
    Claims claims = new Claims();
    for (YamlValue entry : list.listOrNone()) {
      YamlMap block = entry.map();
      YamlValue named = block.required("rule");
      RuleName rule = named.oneOf(NAMES);
      claims.claim(named, rule.id(), entry);
      off.put(rule, block.required("because").text());
      block.done();
    }
    return off;
  }

  private static Map<FindingCode, Severity> severities(YamlValue list) {
    Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
    Claims claims = new Claims();
    for (YamlValue entry : list.listOrNone()) {
      YamlMap block = entry.map();
      YamlValue named = block.required("finding");
      FindingCode code = named.oneOf(CODES);
      claims.claim(named, code.id(), entry);
      severities.put(code, block.required("severity").oneOf(SEVERITIES));
      block.done();
    }
    return severities;
  }
}
