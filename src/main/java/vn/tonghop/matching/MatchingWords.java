package vn.tonghop.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.proposal.BeneficiaryKind;

/**
 * The words by which texts are read; case and white space make no difference, and diacritics none
 * where a text has none.
 *
 * @param abbreviations single words and what they are written out as
 * @param forms legal forms by what they make of a beneficiary; a name begins with one
 * @param ordinary words that tell nothing of a đề án, however few are compared
 * @param manners how something is done, and not what: "truyền nghề", "mở lớp"
 * @param groups how those are spoken of who are not named: "các", "một số"
 * @param people how a beneficiary begins that is a class of people: "lao động", "hội viên"
 * @param leading what stands before a beneficiary in the name of a đề án: "tại", "hỗ trợ"
 * @param following what tells there what he does, and is no more of his name: "đầu tư", "mua"
 * @param communes how the name of a commune is introduced: "xã", "phường"
 * @param districts how the name of a district is introduced
 * @param addresses how the rest of an address is introduced: "ấp", "đường", "địa chỉ"
 * @param sites what introduces a place in a commune, or one of several of a firm: "ấp", "xưởng"
 * @param particulars what introduces that by which đề án of one beneficiary differ: "máy", "hội
 *     chợ"
 * @param particularEnds where that ends: "nhằm", "để"
 * @param parts what stands before the number of a part: "giai đoạn", "đợt"
 * @param taxCodes what stands before a mã số thuế
 * @param representatives what stands before who speaks for a beneficiary
 * @param titles what may stand between: "ông", "bà"
 * @param bodies with what the names of bodies begin that carry out đề án for others: "sở", "UBND"
 * @param anyone what is said of those that are meant where nobody is named: "trên địa bàn"
 */
public record MatchingWords(
    Map<String, String> abbreviations,
    Map<BeneficiaryKind, List<String>> forms,
    List<String> ordinary,
    List<String> manners,
    List<String> groups,
    List<String> people,
    List<String> leading,
    List<String> following,
    List<String> communes,
    List<String> districts,
    List<String> addresses,
    List<String> sites,
    List<String> particulars,
    List<String> particularEnds,
    List<String> parts,
    List<String> taxCodes,
    List<String> representatives,
    List<String> titles,
    List<String> bodies,
    List<String> anyone) {

  static final MatchingWords NONE =
      new MatchingWords(
          Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of());

  public MatchingWords {
    abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
    Map<BeneficiaryKind, List<String>> copy = new EnumMap<>(BeneficiaryKind.class);
    forms.forEach((kind, texts) -> copy.put(kind, List.copyOf(texts)));
    forms = Collections.unmodifiableMap(copy);
    ordinary = List.copyOf(ordinary);
    manners = List.copyOf(manners);
    groups = List.copyOf(groups);
    people = List.copyOf(people);
    leading = List.copyOf(leading);
    following = List.copyOf(following);
    communes = List.copyOf(communes);
    districts = List.copyOf(districts);
    addresses = List.copyOf(addresses);
    sites = List.copyOf(sites);
    particulars = List.copyOf(particulars);
    particularEnds = List.copyOf(particularEnds);
    parts = List.copyOf(parts);
    taxCodes = List.copyOf(taxCodes);
    representatives = List.copyOf(representatives);
    titles = List.copyOf(titles);
    bodies = List.copyOf(bodies);
    anyone = List.copyOf(anyone);
  }
}
