package vn.tonghop.matching;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.proposal.Folded;

/**
 * What can be a syllable of Vietnamese: one of its onsets and one of its rhymes (chữ Quốc ngữ; Đoàn
 * Thiện Thuật, Ngữ âm tiếng Việt, 1977). "Thnàh" cannot, so it is mistyped; "Tâm" and "Tân" are two
 * words. Names in other languages and abbreviations are no syllables either.
 */
final class Syllables {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final String ONSETS =
      "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

  private static final String RHYMES =
      """
      a ac ach ai am an ang anh ao ap at au ay
      ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
      i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
      y ych ynh yt yêm yên yêt yêu
      o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oap oat oay
      oăc oăm oăn oăng oăt oe oen oeo oet ooc oong
      ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
      u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ
      uy uya uych uynh uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt
      ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
      """;

  private static final Set<String> ALL = all();

  private static final Set<String> PLAIN =
      ALL.stream().map(Folded::fold).collect(Collectors.toUnmodifiableSet());

  private Syllables() {}

  private static Set<String> all() {
    return Stream.concat(Stream.of(""), Stream.of(ONSETS.split(" ", -1)))
        .flatMap(onset -> Stream.of(RHYMES.strip().split("\\s+", -1)).map(onset::concat))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether it can be one, its tone apart.
   *
   * @param word in its comparable form; without any diacritics it may lack them
   */
  static boolean isOne(String word) {
    String toneless = toneless(word);
    return ALL.contains(toneless) || PLAIN.contains(toneless);
  }

  /** The word without its tone, composed; in the comparable form the tone is the last character. */
  static String toneless(String word) {
    int end = word.length() - (hasTone(word) ? 1 : 0);
    return Normalizer.normalize(word.substring(0, end), Normalizer.Form.NFC);
  }

  /** Whether both have the same tone, or none. */
  static boolean haveOneTone(String one, String other) {
    return hasTone(one) == hasTone(other)
        && (!hasTone(one) || one.charAt(one.length() - 1) == other.charAt(other.length() - 1));
  }

  static boolean hasTone(String word) {
    return word.length() > 1 && TONES.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
