package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.proposal.Proposals;

/** However much a đề án says, none of it is taken for something else. */
class LongTextsTest {

  private static String many(int count, String each) {
    return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining());
  }

  private static Proposals saying(int count) {
    return proposal()
        .named("Ứng dụng" + many(count, " máy dập%1$d đợt %1$d"))
        .benefiting("Công ty TNHH" + many(count, " Gốm%d") + many(count, "; Tổ %d"))
        .implementedBy("Phòng Kinh tế" + many(count, " và Hạ tầng%d"))
        .meaning("Tại" + many(count, " xã Phú%1$d, huyện Xuân%1$d, máy nghiền%1$d,"))
        .expecting("Đại diện: ông" + many(count, " An%d"))
        .lasting(70_003, 131_076)
        .funded(350_000_000, 150_000_000, 200_000_000, 0);
  }

  @Test
  void textsThatAreTooLongToKeepAreComparedByTheirBeginning() {
    assertThat(Judged.of(saying(30_000), saying(30_000).noted("lần 2"))).isEqualTo(Judged.CERTAIN);
    assertThat(Judged.of(saying(30_000), saying(30_000).benefiting("HTX Suối Rao")))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void noMonthOfTheYearIsNoMonth() {
    Linkage linkage = new Linkage(Judged.RULES);
    linkage.add(saying(1).build());
    linkage.add(saying(1).lasting(3, 4).inRow(13).build());
    assertThat(linkage.score(0, 1).agreement(Evidence.MONTHS)).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void aProfileThatDoesNotFitIsAFailure() {
    assertThatNoneFits(profile -> fill(profile.districts, 256));
    assertThatNoneFits(profile -> fill(profile.sites, 256));
    assertThatNoneFits(profile -> fill(profile.representative, 256));
    assertThatNoneFits(profile -> fill(profile.communes, 1 << 16));
    assertThatNoneFits(profile -> fill(profile.particulars, 1 << 16));
    assertThatNoneFits(profile -> fill(profile.beneficiary, 1 << 16));
    assertThatNoneFits(profile -> fill(profile.name, 1 << 15));
    assertThatNoneFits(profile -> profile.submitter = 1 << 24);
    assertThatNoneFits(profile -> profile.startMonth = -1);
  }

  private static void assertThatNoneFits(Consumer<Profile> change) {
    Profile profile = new Profile();
    change.accept(profile);
    assertThatThrownBy(() -> Profiles.ofFew().add(profile))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void fill(IntBuffer words, int count) {
    IntStream.range(0, count).forEach(words::add);
  }
}
