package vn.tonghop.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Appendix;
import vn.tonghop.definition.DocumentFields;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDocument;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.plan.Indicators;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.DocumentScope.Choice;
import vn.tonghop.publication.DocumentScope.Entries;
import vn.tonghop.publication.DocumentScope.Text;
import vn.tonghop.publication.DocumentScope.Value;

/** What every field that a template can name stands for in one publication. */
public final class DocumentValues {

  private final Publication publication;
  private final PlanDefinition definition;
  private final WordStyle words;
  private final Indicators indicators;

  private DocumentValues(Publication publication) {
    this.publication = publication;
    this.definition = publication.definition();
    this.words = definition.appendix().words();
    this.indicators = publication.indicators();
  }

  /** All of them, but those of indicators that nobody counted. */
  public static DocumentScope of(PlanDocument document, Publication publication) {
    DocumentValues values = new DocumentValues(publication);
    DocumentScope single = new DocumentScope(values.single(), null);
    return new DocumentScope(values.sections(document, single), single);
  }

  private Map<String, Value> single() {
    Appendix appendix = definition.appendix();
    AppendixText text = new AppendixText(appendix, definition.year());
    Map<String, Value> values = new TreeMap<>();
    amounts(values, publication.plan().total());
    put(values, "nam", definition.year());
    put(values, "nam_truoc", definition.year() - 1);
    put(values, "nam_sau", definition.year() + 1);
    put(values, "dia_phuong", definition.province().level() + " " + definition.province().name());
    put(values, "co_quan", appendix.authority());
    put(values, "so_ke_hoach", text.number());
    put(values, "ngay_ban_hanh", text.day());
    put(values, "nguoi_ky", appendix.signedBy());
    put(values, "so_de_an", counted(publication.plan().size()));
    put(values, "nhan_phu_luc", appendix.label());
    put(values, "ten_phu_luc", appendix.title());
    put(values, "kem_theo", text.attachment());
    put(values, "don_vi_tinh", appendix.unitLine());
    put(values, "bang_chu", text.inWords(publication.plan().total().total()));
    put(values, "lan_tong_hop", publication.revision());
    put(values, "dau_chuoi", publication.auditHead());
    for (Indicators.Value value : indicators.values()) {
      String key = value.indicator().key();
      values.put(DocumentFields.COUNTED + key, new Choice(value.isCounted()));
      if (value.isCounted()) {
        put(values, DocumentFields.INDICATOR + key, counted(value.number()));
      }
    }
    return values;
  }

  private Map<String, Value> sections(PlanDocument document, DocumentScope around) {
    Map<String, Value> values = new TreeMap<>();
    values.put(DocumentFields.BASES, entries("noi_dung", document.bases(), around));
    values.put(DocumentFields.RECIPIENTS, entries("ten", document.recipients(), around));
    values.put(
        DocumentFields.SIGNATURE, entries("dong", definition.appendix().signature(), around));
    values.put(DocumentFields.INDICATORS, counts(around));
    values.put(DocumentFields.PROGRAMMES, programmes(around));
    return values;
  }

  private static Entries entries(String name, List<String> texts, DocumentScope around) {
    return new Entries(
        texts.stream()
            .map(text -> new DocumentScope(Map.of(name, new Text(text)), around))
            .toList());
  }

  private Entries counts(DocumentScope around) {
    List<DocumentScope> entries = new ArrayList<>();
    for (Indicators.Value value : indicators.values()) {
      if (value.isCounted()) {
        Map<String, Value> own = new TreeMap<>();
        put(own, "ten", value.indicator().name());
        put(own, "so", counted(value.number()));
        entries.add(new DocumentScope(own, around));
      }
    }
    return new Entries(entries);
  }

  private Entries programmes(DocumentScope around) {
    List<DocumentScope> entries = new ArrayList<>();
    for (PlanSection section : publication.plan().sections()) {
      for (PlanProgramme programme : section.programmes()) {
        entries.add(programme(entries.size() + 1, programme, around));
      }
    }
    return new Entries(entries);
  }

  private DocumentScope programme(int position, PlanProgramme programme, DocumentScope around) {
    Map<String, Value> own = new TreeMap<>();
    put(own, "so", position);
    put(own, "ten", programme.programme().name());
    put(own, "so_de_an", counted(programme.items().size()));
    amounts(own, programme.subtotal());
    DocumentScope single = new DocumentScope(own, around);
    List<DocumentScope> items = programme.items().stream().map(item -> item(item, single)).toList();
    return new DocumentScope(Map.of(DocumentFields.ITEMS, new Entries(items)), single);
  }

  private DocumentScope item(PlanItem item, DocumentScope around) {
    Proposal proposal = item.proposal();
    Map<String, Value> own = new TreeMap<>();
    put(own, "so", item.number());
    put(own, "ten", proposal.name());
    put(own, "don_vi", proposal.implementer());
    put(own, "co_so", proposal.beneficiary());
    put(own, "muc_tieu", proposal.objective());
    put(own, "ket_qua", proposal.expectedResult());
    put(own, "ghi_chu", proposal.note());
    amounts(own, proposal.fundingOrZero());
    return new DocumentScope(own, around);
  }

  private void amounts(Map<String, Value> values, Funding money) {
    AmountTexts.of(money, words).forEach((name, text) -> put(values, name, text));
  }

  /** What nobody wrote stays blank. */
  private static void put(Map<String, Value> values, String name, @Nullable Object value) {
    values.put(name, new Text(value == null ? "" : value.toString()));
  }

  /** "09", "240", "1.600": official documents write numbers below ten with a zero before them. */
  private static String counted(long number) {
    return number < 10 ? String.format(Locale.ROOT, "%02d", number) : Dong.of(number).grouped();
  }
}
