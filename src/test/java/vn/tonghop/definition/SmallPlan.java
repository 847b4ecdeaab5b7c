package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A plan of two submitters and two programmes, to be spoiled one line at a time. */
record SmallPlan(
    String plan,
    String vocabulary,
    String rates,
    String legalBases,
    String matching,
    byte[] template) {

  /** Names nothing, so that nothing that a plan leaves out is missing in it. */
  private static final byte[] TEMPLATE = WordTemplates.of(WordTemplates.paragraph("KẾ HOẠCH"));

  /** Begins in line 1, so that the lines below can be counted. */
  static final String PLAN =
      """
      year: 2021
      province:
        code: "75"
        name: Đồng Nai
        level: tỉnh
      submissions:
        folder: submissions
        deadline: 2021-03-31
      vocabulary: vocabulary.yml
      submitters:
        - code: "731"
          name: UBND thành phố Biên Hòa
          level: district
          aliases: [TP. Biên Hòa]
          valid-to: 2025-06-30
          required: true
        - code: LMHTX
          name: Liên minh Hợp tác xã
          level: organisation
          required: false
      sections:
        - number: I
          name: Chương trình, đề án khuyến công
          programmes:
            - code: "1"
              name: Đào tạo nghề
              aliases: [Truyền nghề]
        - number: II
          name: Xây dựng định mức
          standalone: true
          programmes:
            - code: "2"
              name: Xây dựng định mức
              awaits-funding: true
      budget:
        provincial: 6172400000
      appendix:
        unit: nghìn đồng
        unit-line: "ĐVT: ngàn đồng"
        label: Phụ lục
        title: BIỂU TỔNG HỢP
        authority: Ủy ban nhân dân tỉnh Đồng Nai
        words:
          thousand: nghìn
          zero-tens: linh
          four: tư
          commas: false
        signature:
          - CHỦ TỊCH
      delivery:
        outbox: outbox
      """;

  static final String VOCABULARY =
      """
      headings:
        number: [TT, STT]
        name: [Tên đề án]
        implementer: [Đơn vị thực hiện]
        beneficiary: [Đơn vị thụ hưởng]
        objective: [Mục tiêu]
        expected-result: [Kết quả]
        start-month: [Bắt đầu]
        end-month: [Kết thúc]
        total: [Tổng kinh phí]
        provincial-share: [NS tỉnh]
        beneficiary-share: [Đối ứng]
        other-share: [Nguồn khác]
        note: [Ghi chú]
      units:
        đồng: [đồng]
        nghìn đồng: [nghìn đồng, ngàn đồng]
        triệu đồng: [triệu đồng]
        tỷ đồng: [tỷ đồng]
      unit-labels: [ĐVT]
      rows:
        total: [Tổng cộng]
        subtotal: [Cộng]
        amount-in-words: [Bằng chữ]
        signature: [Người lập biểu]
      """;

  /** Lies there for a plan that names it. */
  static final String RATES =
      """
      rates:
        - content: machinery
          name: ứng dụng máy móc thiết bị tiên tiến
          recognised-by: [ứng dụng máy]
          units: [cơ sở, doanh nghiệp]
          per-beneficiary: true
          versions:
            - instrument: Thông tư liên tịch 26/2014/TTLT-BTC-BCT
              article: Điều 6 khoản 2
              valid-to: 2018-05-10
              share: 50
              ceiling: 200000000
              verified: true
            - instrument: Thông tư 28/2018/TT-BTC
              article: Điều 8
              valid-from: 2018-05-11
              valid-to: 2030-12-31
              share: 50
              ceiling: 300000000
              line:
                recognised-by: [dây chuyền]
                percent: 150
              verified: true
        - content: demonstration
          name: mô hình trình diễn kỹ thuật
          recognised-by: [mô hình trình diễn]
          units: [mô hình]
          share-of: chi phí mô hình
          versions:
            - instrument: Thông tư 28/2018/TT-BTC
              article: Điều 8
              share: 30
              verified: true
        - content: advisory
          name: tư vấn
          recognised-by: [thuê tư vấn]
          units: [cơ sở]
          versions:
            - instrument: Thông tư 28/2018/TT-BTC
              article: Điều 8
              ceiling: 35000000
              verified: false
          hinted-by: [tư vấn]
      without-rate: [hội thảo]
      """;

  /** Lies there for a plan that names it. */
  static final String LEGAL_BASES =
      """
      legal-bases:
        - kind: Thông tư liên tịch
          number: 26/2014/TTLT-BTC-BCT
          issued: 2014-02-18
          subject: Kinh phí khuyến công
          valid-from: 2014-04-04
          valid-to: 2018-05-10
          replaced-by: 28/2018/TT-BTC
        - kind: Thông tư
          number: 28/2018/TT-BTC
          amended-by: [7/2030/TT-BTC]
        - kind: Thông tư
          number: 7/2030/TT-BTC
      """;

  /** Lies there for a plan that names it. */
  static final String MATCHING =
      """
      certain: 200
      doubtful: 100
      rarity:
        enough: 150
        presumed: 1000
        ordinary: 50
        alike-amounts: 60
      texts:
        close: 80
        contained: 40
        partly: 20
        particular: 30
        same-particular: 60
        objects: 70
      misprints:
        letters: 4
        most: 2
        known: 5
        times: 9
      blocks:
        longest: 50
        window: 5
      weights:
        name:
          same: 100
          plain: 90
          close: 80
          partly: 20
          different: -80
          contradictory: -90
        content:
          same: 50
        beneficiary:
          same: 50
        tax-code:
          same: 50
        representative:
          same: 50
        implementer:
          same: 50
        place:
          same: 50
        programme:
          same: 50
        months:
          same: 50
        amounts:
          same: 50
      words:
        abbreviations:
          - means: công ty
            written: [cty]
        forms:
          enterprise: [công ty]
          large-enterprise: [tập đoàn]
          cooperative: [hợp tác xã]
          cooperative-group: [tổ hợp tác]
          household: [hộ kinh doanh]
          establishment: [cơ sở]
        ordinary: [máy móc]
        manners: [mở lớp]
        groups: [các]
        people: [hội viên]
        leading: [tại]
        following: [mua]
        communes: [xã]
        districts: [huyện]
        addresses: [ấp]
        sites: [xưởng]
        particulars: [máy]
        particular-ends: [nhằm]
        parts: [giai đoạn]
        tax-codes: [mã số thuế]
        representatives: [đại diện]
        titles: [ông]
        bodies: [sở]
        anyone: [trên địa bàn]
      """;

  SmallPlan(String plan, String vocabulary) {
    this(plan, vocabulary, RATES, LEGAL_BASES);
  }

  SmallPlan(String plan, String vocabulary, String rates, String legalBases) {
    this(plan, vocabulary, rates, legalBases, MATCHING);
  }

  SmallPlan(String plan, String vocabulary, String rates, String legalBases, String matching) {
    this(plan, vocabulary, rates, legalBases, matching, TEMPLATE);
  }

  /** The same plan with these lines, and a template that holds this. */
  SmallPlan written(String lines, String... body) {
    return new SmallPlan(
        plan + lines + "document:\n  template: mau.docx\n",
        vocabulary,
        rates,
        legalBases,
        matching,
        WordTemplates.of(body));
  }

  static SmallPlan valid() {
    return new SmallPlan(PLAN, VOCABULARY);
  }

  static SmallPlan ofPlan(String plan) {
    return new SmallPlan(plan, VOCABULARY);
  }

  /** The plan with these words, which must stand in it once, replaced by others. */
  SmallPlan with(String words, String others) {
    return new SmallPlan(replaced(plan, words, others), vocabulary, rates, legalBases, matching);
  }

  SmallPlan without(String words) {
    return with(words, "");
  }

  SmallPlan withVocabulary(String words, String others) {
    return new SmallPlan(plan, replaced(vocabulary, words, others), rates, legalBases);
  }

  /** The same plan, naming a file of rates that reads so. */
  SmallPlan ratedBy(String text) {
    return new SmallPlan(plan + "rates: rates.yml\n", vocabulary, text, legalBases);
  }

  /** A plan that names its catalogue, of which these words are replaced by others. */
  SmallPlan withLegalBases(String words, String others) {
    return new SmallPlan(
        replaced(
            plan,
            "vocabulary: vocabulary.yml\n",
            "vocabulary: vocabulary.yml\nlegal-bases: legal-bases.yml\n"),
        vocabulary,
        rates,
        replaced(legalBases, words, others));
  }

  /** A plan that names how đề án are compared, in which these words are replaced by others. */
  SmallPlan withMatching(String words, String others) {
    return new SmallPlan(
        plan + "matching: matching.yml\n",
        vocabulary,
        rates,
        legalBases,
        replaced(matching, words, others));
  }

  PlanDefinition read() throws DefinitionException {
    return DefinitionReader.parse(files());
  }

  List<DefinitionFile> files() {
    return List.of(
        file(DefinitionFile.PLAN, plan),
        file(DefinitionFile.VOCABULARY, vocabulary),
        file(DefinitionFile.RATES, rates),
        file(DefinitionFile.LEGAL_BASES, legalBases),
        file(DefinitionFile.MATCHING, matching),
        new DefinitionFile(DefinitionFile.TEMPLATE, template));
  }

  DefinitionException failure() {
    try {
      throw new AssertionError("the definition should be refused, but reads as " + read());
    } catch (DefinitionException e) {
      return e;
    }
  }

  /** What is complained about, in English, one line a problem. */
  String complaint() {
    return failure().message(Locale.ENGLISH);
  }

  private static DefinitionFile file(String name, String text) {
    return new DefinitionFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String replaced(String text, String words, String others) {
    assertThat(text.split(Pattern.quote(words), -1)).as(words).hasSize(2);
    return text.replace(words, others);
  }
}
