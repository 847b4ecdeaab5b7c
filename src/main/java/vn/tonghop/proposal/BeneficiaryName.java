package vn.tonghop.proposal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a beneficiary in a form in which two spellings of one name are equal: abbreviations
 * are written out, so that "Cty TNHH Gỗ Tân Hòa" is "CÔNG TY TNHH gỗ Tân Hoà", and "HTX Ca cao Phú
 * Hòa" is "Hợp tác xã Ca cao Phú Hòa"; an address behind the name is none of it. Diacritics count:
 * Tân Hòa and Tấn Hóa are two firms.
 */
public final class BeneficiaryName {

  private static final Map<String, String> WRITTEN_OUT =
      Stream.of(
              "cty/công ty",
              "ct/công ty",
              "tnhh/trách nhiệm hữu hạn",
              "mtv/một thành viên",
              "cp/cổ phần",
              "htx/hợp tác xã",
              "tht/tổ hợp tác",
              "dntn/doanh nghiệp tư nhân",
              "hkd/hộ kinh doanh",
              "sx/sản xuất",
              "tm/thương mại",
              "dv/dịch vụ",
              "xnk/xuất nhập khẩu")
          .map(pair -> pair.split("/"))
          .collect(
              Collectors.toUnmodifiableMap(pair -> pair[0], pair -> ComparableText.of(pair[1])));

  /** How a name begins that stands for more than one. */
  private static final Set<String> SEVERAL =
      Stream.of("các", "những", "nhiều", "một số")
          .map(words -> ComparableText.of(words) + " ")
          .collect(Collectors.toUnmodifiableSet());

  /** "… (phường Tân Vạn)", "…, huyện Tân Phú": where it is, behind what it is called. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu) ?(?:\\(.*|[,;–-] ?(?:địa chỉ|tại|số \\d|ấp|thôn|khu phố|tổ|đường|xã|phường|p\\."
              + "|thị trấn|tt\\.|huyện|h\\.|thị xã|tx\\.|thành phố|tp\\.?|tỉnh|kcn|ccn"
              + "|khu công nghiệp|cụm công nghiệp)(?!\\p{L}).*)");

  private BeneficiaryName() {}

  /** Equal for spellings of one name. */
  public static String comparable(String name) {
    Matcher address = ADDRESS.matcher(name);
    String called =
        address.find() && address.start() > 0 ? name.substring(0, address.start()) : name;
    return Stream.of(ComparableText.of(called).split(" "))
        .map(word -> WRITTEN_OUT.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** Whether it is the name of one beneficiary, and not "Các cơ sở CNNT trên địa bàn tỉnh". */
  public static boolean isOfOne(String comparable) {
    return !comparable.isEmpty() && SEVERAL.stream().noneMatch(comparable::startsWith);
  }
}
