package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.ComparableText;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thành nghĩa quỳnh khuỷu giếng gìn xoong được người rượu hươu ngoằn ngoèo quốc thuở ủy yến",
        "sản xuất chế biến hạt điều tinh dầu khuya quyết quýt quạch loong choòng giường nguyễn",
        "thanh nghia quynh duoc nguoi ruou san xuat dieu nguyen"
      })
  void wordsAreSyllables(String words) {
    assertThat(Stream.of(words.split(" "))).allMatch(SyllablesTest::isOne);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thnàh tjạch nm nệệm xiất phhư kiinh ngh đợcc huơngg website cnc abc"})
  void whatIsMistypedForeignOrAbbreviatedIsNone(String words) {
    assertThat(Stream.of(words.split(" "))).noneMatch(SyllablesTest::isOne);
  }

  /** Names that people and places really bear. */
  @Test
  void placesOfTheProvinceAreMadeOfSyllables() {
    assertThat(
            Stream.of(
                    "Biên Hòa, Long Khánh, Xuân Lộc, Trảng Bom, Vĩnh Cửu, Định Quán, Nhơn Trạch,"
                        + " Cẩm Mỹ, Thống Nhất, Long Thành, Tân Phú, Bù Gia Mập, Hớn Quản, Đất Đỏ,"
                        + " Châu Đức, Xuyên Mộc, Suối Nho, Sông Ray, Thừa Đức, Bàu Trâm, Phú Lý")
                .flatMap(names -> Stream.of(names.split("[, ]+"))))
        .allMatch(SyllablesTest::isOne);
  }

  private static boolean isOne(String word) {
    return Syllables.isOne(ComparableText.of(word));
  }
}
