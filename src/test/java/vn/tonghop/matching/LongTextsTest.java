package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
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
    assertThatNoneFits(profile -> fill(profile.communes, 1 << 16));
    assertThatNoneFits(profile -> fill(profile.particulars, 1 << 16));
    assertThatNoneFits(profile -> fill(profile.beneficiary, 1 << 16));
    assertThatNoneFits(profile -> fill(profile.name, 1 << 15));
    assertThatNoneFits(profile -> profile.startMonth = -1);
    assertThatNoneFits(profile -> profile.content.add(-1));
  }

  /** The more words the longer, and large numbers beside small ones. */
  @Test
  void whatFitsIsFoundAgain() {
    Profile profile = new Profile();
    fill(profile.name, 500);
    profile.beneficiary.add(Integer.MAX_VALUE);
    profile.beneficiary.add(1 << 15);
    fill(profile.districts, 256);
    fill(profile.sites, 257);
    profile.representative.add((1 << 15) - 1);
    profile.content.add(1 << 16);
    profile.submitter = 1 << 24;
    profile.startMonth = 1 << 20;
    profile.form = 3;
    profile.person = true;
    Profiles profiles = Profiles.ofFew();
    profiles.add(new Profile());
    ProfileView view = new ProfileView(profiles);
    view.moveTo(profiles.add(profile));
    assertThat(shown(view::name)).hasSize(500).contains(0, 499);
    assertThat(shown(view::beneficiary)).containsExactly(Integer.MAX_VALUE, 1 << 15);
    assertThat(shown(view::implementer)).isEmpty();
    assertThat(shown(view::districts)).hasSize(256).last().isEqualTo(255);
    assertThat(shown(view::sites)).hasSize(257).last().isEqualTo(256);
    assertThat(shown(view::representative)).containsExactly((1 << 15) - 1);
    assertThat(shown(view::content)).containsExactly(1 << 16);
    assertThat(view.submitter()).isEqualTo(1 << 24);
    assertThat(view.startMonth()).isEqualTo(1 << 20);
    assertThat(view.form()).isEqualTo(3);
    assertThat(view.isPerson()).isTrue();
    assertThat(view.isFunded()).isFalse();
  }

  private static List<Integer> shown(Consumer<Words> part) {
    Words words = new Words();
    part.accept(words);
    return IntStream.range(0, words.size()).mapToObj(words::get).toList();
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
