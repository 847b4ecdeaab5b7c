package vn.tonghop.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.Appendix;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.Delivery;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;
import vn.tonghop.definition.PaperSize;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Plausible;
import vn.tonghop.definition.Province;
import vn.tonghop.definition.Submissions;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.RulesRun;
import vn.tonghop.finding.Severity;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.intake.Edition;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.PlanComparison;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.plan.SelectedItems;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;
import vn.tonghop.proposal.RawTexts;
import vn.tonghop.proposal.Section;
import vn.tonghop.proposal.Submitter;

/** The plan of 2021 as fixtures: its definition, its đề án, and a publication of it. */
public final class Plan2021 {

  public static final String HEAD =
      "4f0c1ad9a5f7de3f2b6c8e901234567890abcdef1234567890abcdef12345678";

  public static final Appendix APPENDIX =
      new Appendix(
          MoneyUnit.THOUSAND,
          "ĐVT: ngàn đồng",
          "Phụ lục",
          "BIỂU TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2021",
          "4854/KH-UBND",
          LocalDate.of(2021, 5, 10),
          "Ủy ban nhân dân tỉnh Đồng Nai",
          WordStyle.NGAN_WITH_COMMAS,
          PaperSize.A4,
          List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
          "Nguyễn Thị Hoàng");

  private static final String STANDALONE =
      "Xây dựng định mức kinh tế kỹ thuật cho danh mục dịch vụ sự nghiệp công trong lĩnh vực khuyến"
          + " công";

  private Plan2021() {}

  public static PlanDefinition definition(Appendix appendix) {
    return new PlanDefinition(
        2021,
        new Province("75", "Đồng Nai", "tỉnh"),
        Submissions.of("submissions", LocalDate.of(2021, 3, 31)),
        new Vocabulary(
            new EnumMap<>(Field.class),
            new EnumMap<>(MoneyUnit.class),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(
            submitter("731", "UBND thành phố Biên Hòa", Submitter.Level.DISTRICT),
            submitter(
                "TTKC",
                "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
                Submitter.Level.CENTRE)),
        List.of(
            new Section(
                "I",
                "Chương trình, đề án khuyến công",
                false,
                List.of(
                    programme("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT"),
                    programme(
                        "2",
                        "Chương trình xây dựng mô hình trình diễn kỹ thuật, ứng dụng máy móc thiết"
                            + " bị tiên tiến"),
                    programme(
                        "3", "Chương trình phát triển sản phẩm công nghiệp nông thôn tiêu biểu"),
                    programme(
                        "4", "Chương trình cung cấp thông tin về các chính sách phát triển CN, KC"),
                    programme(
                        "5", "Chương trình hỗ trợ nâng cao năng lực quản lý và tổ chức thực hiện"),
                    programme("6", "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn"))),
            new Section(
                "II", STANDALONE, true, List.of(new Programme("7", STANDALONE, List.of(), true)))),
        PlanDefinition.Budget.of(Dong.of(6_172_400_000L)),
        appendix,
        new Delivery("outbox", null),
        Limits.DEFAULT,
        Plausible.DEFAULT,
        Hidden.DEFAULT,
        Checks.DEFAULT,
        List.of(),
        null);
  }

  /** Every đề án of the plan, as accepted. */
  public static List<Proposal> proposals() {
    try {
      Path table = Path.of("src/test/resources/fixtures/plan-2021.tsv");
      List<String> lines =
          Files.readAllLines(table, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.startsWith("#"))
              .toList();
      return IntStream.range(0, lines.size())
          .mapToObj(i -> proposal(i + 7, lines.get(i).split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Publication publication() {
    return publication(APPENDIX, proposals());
  }

  /** A publication with these đề án, one rejected one and one duplicate. */
  public static Publication publication(Appendix appendix, List<Proposal> accepted) {
    PlanDefinition definition = definition(appendix);
    ProvincialPlan plan = new Consolidation(definition).of(accepted);
    return new Publication(
        definition,
        1,
        plan,
        published(findings()),
        ledger(accepted),
        List.of(
            new PublishedSubmission("bien-hoa.xlsx", "b".repeat(64), "731", 0),
            new PublishedSubmission("ghi-chu.docx", "c".repeat(64), null, 0),
            new PublishedSubmission("ttkc.xlsx", "d".repeat(64), "TTKC", accepted.size())),
        List.of(),
        null,
        senders(definition),
        120,
        HEAD);
  }

  /** The same, in which everything is counted that the plan of 2021 counts. */
  public static Publication counting(Publication plain) {
    return new Publication(
        AlteredPlan.like(plain.definition())
            .counting(PlanDefinitions.of2021().indicators())
            .definition(),
        plain.revision(),
        plain.plan(),
        plain.findings(),
        plain.ledger(),
        plain.submissions(),
        plain.earlier(),
        plain.changes(),
        plain.senders(),
        plain.auditEntries(),
        plain.auditHead());
  }

  /** The plan as the second revision, of which the first lacked some and had others. */
  public static Publication secondRevision() {
    Publication now = publication();
    List<Proposal> before = new ArrayList<>(proposals().subList(0, 27));
    Proposal first = before.get(0);
    before.set(
        0, Proposals.like(first).lasting(4, 12).funded(200_000_000, 200_000_000, 0, 0).build());
    before.set(3, Proposals.like(before.get(3)).named("Đề án không còn").sentBy("731").build());
    List<PlanItem> items = new Consolidation(now.definition()).of(before).items().toList();
    return new Publication(
        now.definition(),
        2,
        now.plan(),
        now.findings(),
        now.ledger(),
        now.submissions(),
        List.of(
            new EarlierPlan(
                2020,
                1,
                "phu-luc-2020.xlsx",
                "e".repeat(64),
                "f".repeat(64),
                25,
                now.plan().total())),
        PlanComparison.of(1, items, now.plan()),
        now.senders(),
        now.auditEntries(),
        now.auditHead());
  }

  /** The same plan, when something keeps it from being published. */
  public static BlockedPlan blocked() {
    Publication publication = publication();
    return new BlockedPlan(
        publication.definition(),
        publication.revision(),
        publication.findings(),
        publication.ledger(),
        publication.senders(),
        publication.budget());
  }

  private static Senders senders(PlanDefinition definition) {
    return Senders.of(
        definition,
        List.of(
            received(1, "bien-hoa.xlsx", "731", LocalDate.of(2021, 4, 2)),
            received(2, "ghi-chu.docx", null, null),
            received(3, "ttkc.xlsx", "TTKC", LocalDate.of(2021, 3, 29))),
        Set.of());
  }

  private static ReceivedSubmission received(
      int number, String name, @Nullable String submitter, @Nullable LocalDate dated) {
    return new ReceivedSubmission(
        number, name, "", submitter, null, Edition.UNSTATED, null, dated, submitter == null);
  }

  public static Proposal proposal(int row, String[] f) {
    Address address = Address.ofRow("ttkc.xlsx", "Đăng ký", row);
    return new Proposal(
        new Origin(3, 1, row),
        address,
        Columns.NONE,
        "TTKC",
        f[0],
        null,
        null,
        text(f[2]),
        text(f[3]),
        null,
        text(f[4]),
        text(f[5]),
        Integer.valueOf(f[6]),
        Integer.valueOf(f[7]),
        f[8].isEmpty() ? null : funding(f),
        text(f[12]),
        RawTexts.NONE);
  }

  /** These findings, all of them listed, and one rule that did not run. */
  public static PublishedFindings published(List<Finding> findings) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    findings.forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
    IdleRule idle =
        new IdleRule(
            RuleName.CEILING_PER_UNIT,
            IdleRule.Reason.SWITCHED_OFF,
            "tỉnh chưa ban hành mức hỗ trợ");
    return new PublishedFindings(
        new FindingCounts(counts),
        findings,
        PublishedDuplicates.NONE,
        new RulesRun(List.of("required-fields/1", "budget/1"), List.of(idle)),
        SelectedItems.NONE);
  }

  /** Items of the fourth programme, all of which are selected. */
  public static SelectedItems items(List<PlanItem> items) {
    return SelectedItems.of(
        new Consolidation(PlanDefinitions.of2021()).arrange(Map.of("4", items)), item -> true);
  }

  private static List<Finding> findings() {
    return List.of(
        Finding.of(FindingCode.SUBMITTER_MISSING, Address.ofFile(""), "UBND huyện Tân Phú"),
        Finding.of(
            FindingCode.TOTAL_NOT_SUM_OF_SOURCES,
            new Address("bien-hoa.xlsx", "Đăng ký", 12, "H"),
            "350.000.000",
            "175.000.000",
            "170.000.000",
            "0",
            "345.000.000"),
        Finding.of(
            FindingCode.DUPLICATE_PROPOSAL,
            new Address("bien-hoa.xlsx", "Đăng ký", 13, "B"),
            "ttkc.xlsx",
            "Đăng ký",
            "B9",
            "1a2b3c4d"),
        Finding.of(FindingCode.FILE_NOT_A_WORKBOOK, Address.ofFile("ghi-chu.docx"), "WORD"),
        Finding.of(FindingCode.FUNDING_AWAITED, new Address("ttkc.xlsx", "Đăng ký", 35, "H")));
  }

  private static Ledger ledger(List<Proposal> accepted) {
    Funding rejected = Funding.ofDong(350_000_000, 175_000_000, 170_000_000, 0);
    Funding duplicate = Funding.ofDong(611_000_000, 300_000_000, 311_000_000, 0);
    Funding sum =
        accepted.stream().map(Proposal::fundingOrZero).reduce(Funding.ZERO, Funding::plus);
    Map<Fate, LedgerLine.Tally> bienHoa = new EnumMap<>(Fate.class);
    bienHoa.put(Fate.REJECTED, new LedgerLine.Tally(1, rejected));
    bienHoa.put(Fate.DUPLICATE, new LedgerLine.Tally(1, duplicate));
    return new Ledger(
        List.of(
            new LedgerLine("bien-hoa.xlsx", "731", 20, rows(18), rejected.plus(duplicate), bienHoa),
            new LedgerLine("ghi-chu.docx", null, 0, Map.of(), Funding.ZERO, Map.of()),
            new LedgerLine(
                "ttkc.xlsx",
                "TTKC",
                accepted.size() + 17L,
                rows(17),
                sum,
                Map.of(Fate.ACCEPTED, new LedgerLine.Tally(accepted.size(), sum)))));
  }

  /** As a workbook has them: what is above and below its table, and the rest as programmes. */
  private static Map<RowKind, Long> rows(long all) {
    return Map.of(
        RowKind.TITLE, 5L, RowKind.HEADING, 2L, RowKind.SIGNATURE, 3L, RowKind.PROGRAMME, all - 10);
  }

  private static Funding funding(String[] f) {
    long unit = APPENDIX.unit().dong();
    return Funding.ofDong(
        Long.parseLong(f[8]) * unit,
        Long.parseLong(f[9]) * unit,
        Long.parseLong(f[10]) * unit,
        Long.parseLong(f[11]) * unit);
  }

  private static @Nullable String text(String field) {
    return field.isEmpty() ? null : field;
  }

  private static Programme programme(String code, String name) {
    return new Programme(code, name, List.of(), false);
  }

  private static Submitter submitter(String code, String name, Submitter.Level level) {
    return new Submitter(code, name, level, List.of(), null, null, true);
  }
}
