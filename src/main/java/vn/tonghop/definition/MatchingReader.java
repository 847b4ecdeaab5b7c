package vn.tonghop.definition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.matching.MatchingWords;
import vn.tonghop.proposal.BeneficiaryKind;
import vn.tonghop.proposal.ComparableText;

/** Reads a file by which đề án are compared, which several years may share. */
final class MatchingReader {

  /** More than a thousand bits nothing tells. */
  private static final long MOST_POINTS = 10_000;

  /** A public body has no legal form that its name begins with. */
  private static final Set<BeneficiaryKind> FORMS =
      EnumSet.complementOf(EnumSet.of(BeneficiaryKind.PUBLIC_BODY));

  private MatchingReader() {}

  static MatchingRules read(YamlMap file) {
    int certain = points(file.required("certain"));
    YamlValue below = file.required("doubtful");
    MatchingRules rules =
        new MatchingRules(
            weights(file.required("weights").map()),
            certain,
            (int) below.number(0, certain),
            words(file.required("words").map()),
            rarity(file.required("rarity").map()),
            texts(file.required("texts").map()),
            misprints(file.required("misprints").map()),
            blocks(file.required("blocks").map()));
    file.done();
    return rules;
  }

  private static int points(YamlValue value) {
    return (int) value.number(0, MOST_POINTS);
  }

  private static Map<Evidence, Map<Agreement, Integer>> weights(YamlMap block) {
    Map<Evidence, Map<Agreement, Integer>> weights = new EnumMap<>(Evidence.class);
    for (Evidence evidence : Evidence.values()) {
      weights.put(evidence, weightsOf(block.required(Choices.dashed(evidence)).map()));
    }
    block.done();
    return weights;
  }

  private static Map<Agreement, Integer> weightsOf(YamlMap block) {
    Map<Agreement, Integer> weights = new EnumMap<>(Agreement.class);
    for (Agreement agreement : Agreement.values()) {
      if (agreement != Agreement.UNKNOWN) {
        YamlValue weight = block.optional(Choices.dashed(agreement));
        if (weight.isPresent()) {
          weights.put(agreement, (int) weight.number(-MOST_POINTS, MOST_POINTS));
        }
      }
    }
    block.done();
    return weights;
  }

  private static MatchingRules.Rarity rarity(YamlMap block) {
    MatchingRules.Rarity rarity =
        new MatchingRules.Rarity(
            (int) block.required("enough").number(1, MOST_POINTS),
            (int) block.required("presumed").number(1, 1_000_000),
            (int) block.required("ordinary").number(1, 100),
            percent(block, "alike-amounts"));
    block.done();
    return rarity;
  }

  private static MatchingRules.Texts texts(YamlMap block) {
    MatchingRules.Texts texts =
        new MatchingRules.Texts(
            percent(block, "close"),
            percent(block, "contained"),
            percent(block, "partly"),
            points(block.required("particular")),
            percent(block, "same-particular"),
            points(block.required("objects")));
    block.done();
    return texts;
  }

  private static MatchingRules.Misprints misprints(YamlMap block) {
    MatchingRules.Misprints misprints =
        new MatchingRules.Misprints(
            (int) block.required("letters").number(1, 100),
            (int) block.required("most").number(0, 10),
            (int) block.required("known").number(1, 1_000_000),
            (int) block.required("times").number(1, 1_000_000));
    block.done();
    return misprints;
  }

  private static int percent(YamlMap block, String key) {
    return (int) block.required(key).number(1, 100);
  }

  private static MatchingRules.Blocks blocks(YamlMap block) {
    MatchingRules.Blocks blocks =
        new MatchingRules.Blocks(
            (int) block.required("longest").number(2, 10_000),
            (int) block.required("window").number(1, 1_000));
    block.done();
    return blocks;
  }

  private static MatchingWords words(YamlMap block) {
    MatchingWords words =
        new MatchingWords(
            abbreviations(block.required("abbreviations").list()),
            forms(block.required("forms").map()),
            texts(block, "ordinary"),
            texts(block, "manners"),
            texts(block, "groups"),
            texts(block, "people"),
            texts(block, "leading"),
            texts(block, "following"),
            texts(block, "communes"),
            texts(block, "districts"),
            texts(block, "addresses"),
            texts(block, "sites"),
            texts(block, "particulars"),
            texts(block, "particular-ends"),
            texts(block, "parts"),
            texts(block, "tax-codes"),
            texts(block, "representatives"),
            texts(block, "titles"),
            texts(block, "bodies"),
            texts(block, "anyone"));
    block.done();
    return words;
  }

  private static List<String> texts(YamlMap block, String key) {
    return block.required(key).list().stream()
        .map(YamlValue::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Map<String, String> abbreviations(List<YamlValue> entries) {
    Claims claims = new Claims();
    Map<String, String> abbreviations = new TreeMap<>();
    for (YamlValue entry : entries) {
      YamlMap block = entry.map();
      String means = block.required("means").text();
      for (YamlValue written : block.required("written").list()) {
        String word = claims.claimText(written, means);
        if (ComparableText.of(word).contains(" ")) {
          written.mismatch(ProblemKind.NOT_ONE_WORD);
        }
        if (!word.isEmpty() && !means.isEmpty()) {
          abbreviations.put(word, means);
        }
      }
      block.done();
    }
    return abbreviations;
  }

  private static Map<BeneficiaryKind, List<String>> forms(YamlMap block) {
    Map<BeneficiaryKind, List<String>> forms = new EnumMap<>(BeneficiaryKind.class);
    for (BeneficiaryKind kind : FORMS) {
      forms.put(kind, texts(block, Choices.dashed(kind)));
    }
    block.done();
    return forms;
  }
}
