package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalBasisLinesTest {

  @Test
  void putsEveryInstrumentOnALineOfItsOwn() {
    assertThat(
            LegalBasisLines.of(
                "- Quyết định 53/2018/QĐ-UBND của UBND tỉnh; - Nghị quyết số 147/2018/NQ-HĐND. –"
                    + " Thông tư 28/2018/TT-BTC"))
        .isEqualTo(
            """
            - Quyết định 53/2018/QĐ-UBND của UBND tỉnh;
            - Nghị quyết số 147/2018/NQ-HĐND.
            – Thông tư 28/2018/TT-BTC""");
    assertThat(LegalBasisLines.of("Luật Ngân sách nhà nước; Nghị định 45/2012/NĐ-CP"))
        .isEqualTo("Luật Ngân sách nhà nước;\nNghị định 45/2012/NĐ-CP");
  }

  @Test
  void leavesEverythingElseAlone() {
    String note =
        "Phòng Tài chính - Kế hoạch, giai đoạn 2021 - 2025; sẽ bổ sung theo Quyết định sau";
    assertThat(LegalBasisLines.of(note)).isEqualTo(note);
  }

  @Test
  void changesNothingButWhiteSpace() {
    String note = "A; Quyết định 1 - Thông tư 2;\n- Nghị định 3";
    assertThat(LegalBasisLines.of(note).replaceAll("\\s", ""))
        .isEqualTo(note.replaceAll("\\s", ""));
    assertThat(LegalBasisLines.of(LegalBasisLines.of(note))).isEqualTo(LegalBasisLines.of(note));
  }
}
