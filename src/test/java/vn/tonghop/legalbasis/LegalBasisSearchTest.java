package vn.tonghop.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisSearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyết định 53/2018/QĐ-UBND ngày 11 tháng 12 năm 2018 của UBND tỉnh | DECISION | 53/2018/qdubnd | 11/12/2018 | UBND tỉnh",
        "quyết định số 53/2018/QĐ-UBND ngày 11/12/2018 | DECISION | 53/2018/qdubnd | 11/12/2018 |",
        "Quyết định số: 53/2018/QĐ-UBND, ngày 11-12-2018 | DECISION | 53/2018/qdubnd | 11/12/2018 |",
        "QĐ 53 /2018/ QĐ-UBND | DECISION | 53/2018/qdubnd | |",
        "QĐ số 53/2018/QĐ - UBND (ngày 11.12.2018) | DECISION | 53/2018/qdubnd | 11/12/2018 |",
        "QĐ53/2018/QĐ–UBND | DECISION | 53/2018/qdubnd | |",
        "Quyết định 53/2018/QD-UBND | DECISION | 53/2018/qdubnd | |",
        "Quyết định 53/2018/qđ-ubnd | DECISION | 53/2018/qdubnd | |",
        "53/2018/QĐ-UBND | DECISION | 53/2018/qdubnd | |",
        "Quyết định 53/QĐ-UBND | DECISION | 53/qdubnd | |",
        "Quyết định 53/2018 ngày 11/12/18 | DECISION | 53/2018/ | 11/12/2018 |",
        "Quyết định số 3096/QĐ-UBND ngày 25 tháng 8 năm 2020 của UBND tỉnh. | DECISION | 3096/qdubnd | 25/8/2020 | UBND tỉnh",
        "Thông tư liên tịch 04/2014/TTLT-BKHĐT-BTC 13 tháng 8 năm 2014 của Bộ Kế hoạch & Đầu tư và Bộ Tài chính | JOINT_CIRCULAR | 4/2014/ttltbkhdtbtc | 13/8/2014 | Bộ Kế hoạch & Đầu tư và Bộ Tài chính",
        "Thông tư liên tịch 04/2014/TTLT - BKHĐT - BTC | JOINT_CIRCULAR | 4/2014/ttltbkhdtbtc | |",
        "TTLT 26/2014 | JOINT_CIRCULAR | 26/2014/ | |",
        "TTLT 04/2014/… | JOINT_CIRCULAR | 4/2014/ | |",
        "TTLT 04/2014/... ngày 13/8/2014 | JOINT_CIRCULAR | 4/2014/ | |",
        "Thông tư liên tịch số 26/2014/TTLT/BTC-BCT | JOINT_CIRCULAR | 26/2014/ttltbtcbct | |",
        "TT 28/2018/TT-BTC của Bộ Tài chính ngày 28/3/2018 | CIRCULAR | 28/2018/ttbtc | 28/3/2018 |",
        "NĐ 45/2012/NĐ-CP | DECREE | 45/2012/ndcp | |",
        "Nghị định số 45/2012/ND-CP ngày 21 tháng 05 năm 2012 của Chính phủ về khuyến công | DECREE | 45/2012/ndcp | 21/5/2012 | Chính phủ về khuyến công",
        "Nghị quyết số 147/2018/NQ-HDND ngày 07 tháng 12 năm 2018 của HDND tỉnh. | RESOLUTION | 147/2018/nqhdnd | 7/12/2018 | HDND tỉnh",
        "Nghị quyết số 19-NQ/TW ngày 25/10/2017 | RESOLUTION | 19/nqtw | 25/10/2017 |",
        "Công văn số 11067/UBND-KT ngày 26/10/2017 của UBND tỉnh | LETTER | 11067/ubndkt | 26/10/2017 | UBND tỉnh",
        "CV 11067/UBND-KT | LETTER | 11067/ubndkt | |",
        "Tờ trình số 1487/TTr-SCT ngày 02/5/2018 | REQUEST | 1487/ttrsct | 2/5/2018 |",
        "Kế hoạch số 4854/KH-UBND | PLAN | 4854/khubnd | |",
        "Luật Ngân sách nhà nước số 83/2015/QH13 | LAW | 83/2015/qh13 | |",
        "Công văn số 158/TTKC&TVPTCN-KH ngày 29 tháng 3 năm 2021 | LETTER | 158/ttkctvptcnkh | 29/3/2021 |",
        "Quyết định 23/2018/QĐ-UBND ngày 24 tháng 4 năm | DECISION | 23/2018/qdubnd | 24/4 |",
        "Quyết định 23/2018/QĐ-UBND 31/4/2018 | DECISION | 23/2018/qdubnd | 31/4/2018 |"
      })
  void anInstrumentIsFoundHoweverItIsWritten(
      String text, InstrumentKind kind, String key, String date, String issuer) {
    assertThat(LegalBasisSearch.in(text))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.kind()).isEqualTo(kind);
              assertThat(citation.number().key()).isEqualTo(key);
              assertThat(citation.issued() == null ? null : citation.issued().toString())
                  .isEqualTo(date);
              assertThat(citation.issuer()).isEqualTo(issuer == null ? "" : issuer);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng 1.058.400 nghìn đồng, 50/50",
        "Kỳ 1/2021, tháng 12/2020, quý IV/2020",
        "ngày 11/12/2018",
        "ngày 11-12-2018 và 11.12.2018",
        "02 chuyên đề/tháng, 1.000 lượt truy cập/tháng",
        "Mục 3.4/5, đề án 1.1",
        "ĐT 0251/3822.222 - 0913-222-333",
        "giai đoạn 2016-2020, năm học 2020/2021",
        "TCVN 6477:2016, QCVN 16:2019/BXD, ISO 9001:2015",
        "Quyết định sau; sẽ bổ sung theo Quyết định của UBND tỉnh ngày 11/12/2018",
        "Luật Ngân sách nhà nước",
        "24/CS, 02/TP Biên Hòa, 5/HTX",
        "máy CNC-2000/A, 3-4 hợp đồng",
        ""
      })
  void otherNumbersAreNone(String text) {
    assertThat(LegalBasisSearch.in(text)).isEmpty();
  }

  @Test
  void everyInstrumentOfAListIsFoundWithItsOwnDate() {
    String text =
        "- Thông tư 28/2018/TT-BTC - TTLT 26/2014/TTLT-BTC-BCT và Quyết định số 53/2018/QĐ-UBND"
            + " ngày 11/12/2018; 41/2015/QĐ-UBND - Kế hoạch 12/KH-UBND.";
    assertThat(LegalBasisSearch.in(text))
        .extracting(citation -> text.substring(citation.start(), citation.end()), Citation::written)
        .containsExactly(
            tuple("Thông tư 28/2018/TT-BTC", "Thông tư 28/2018/TT-BTC"),
            tuple("TTLT 26/2014/TTLT-BTC-BCT", "TTLT 26/2014/TTLT-BTC-BCT"),
            tuple("Quyết định số 53/2018/QĐ-UBND ngày 11/12/2018", "Quyết định số 53/2018/QĐ-UBND"),
            tuple("41/2015/QĐ-UBND", "41/2015/QĐ-UBND"),
            tuple("Kế hoạch 12/KH-UBND", "Kế hoạch 12/KH-UBND"));
  }

  @Test
  void aLawIsNamedWithoutItsNumber() {
    assertThat(LegalBasisSearch.namesALaw("theo Luật Ngân sách nhà nước")).isTrue();
    assertThat(LegalBasisSearch.namesALaw("theo pháp luật hiện hành")).isFalse();
    assertThat(LegalBasisSearch.namesALaw("theo Luật")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1/", "Luật ", "Quyết định số ", "53/2018/QĐ-", "1-A", "QĐ 1/2018 ", "số ", "/-"})
  void aHostileTextTakesNoLongerThanItsLengthAllows(String piece) {
    String text = piece.repeat(32_767 / piece.length());
    List<Citation> found = LegalBasisSearch.in(text);
    assertThat(found).hasSizeLessThanOrEqualTo(text.length());
  }
}
