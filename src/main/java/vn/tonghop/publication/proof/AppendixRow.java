package vn.tonghop.publication.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;

/**
 * A row that the appendix of a document must have.
 *
 * @param kinds names of the rows of the template that it may be made from, the first one first
 * @param number in its first cell; "" for the total
 * @param money in đồng
 */
record AppendixRow(List<String> kinds, String number, Funding money) {

  /** All of them, in their order. */
  static List<AppendixRow> of(List<Section> sections, PlanFigures figures) {
    List<AppendixRow> rows = new ArrayList<>();
    Iterator<PlanFigures.Item> items = figures.items().iterator();
    sections.forEach(section -> section(rows, section, figures, items));
    rows.add(new AppendixRow(List.of("tong_cong"), "", figures.total().money()));
    return rows;
  }

  private static void section(
      List<AppendixRow> rows,
      Section section,
      PlanFigures figures,
      Iterator<PlanFigures.Item> items) {
    Tally tally =
        section.programmes().stream()
            .map(programme -> figures.ofProgramme(programme.code()))
            .reduce(Tally.NONE, Tally::plus);
    boolean single = section.standalone() && tally.rows() == 1;
    if (!single) {
      rows.add(new AppendixRow(List.of("muc"), section.number(), tally.money()));
    }
    int position = 0;
    for (Programme programme : section.programmes()) {
      Tally ofProgramme = figures.ofProgramme(programme.code());
      position++;
      if (!section.standalone()) {
        rows.add(
            new AppendixRow(
                List.of("chuong_trinh"), Integer.toString(position), ofProgramme.money()));
      }
      for (long i = 0; i < ofProgramme.rows() && items.hasNext(); i++) {
        PlanFigures.Item item = items.next();
        List<String> kinds = single ? List.of("muc_rieng", "de_an") : List.of("de_an");
        rows.add(new AppendixRow(kinds, item.number(), item.money()));
      }
    }
  }
}
