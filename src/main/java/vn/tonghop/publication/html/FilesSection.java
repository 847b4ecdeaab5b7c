package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedSubmission;
import vn.tonghop.publication.SubmitterNames;

/** From which files the plan was made, byte by byte, and with which it was compared. */
final class FilesSection {

  private FilesSection() {}

  static Section of(Publication publication) {
    List<Element> content = new ArrayList<>();
    content.add(files(publication));
    if (!publication.earlier().isEmpty()) {
      content.add(earlier(publication.earlier()));
    }
    return new Section("tep-da-nhan", "Tệp đã nhận", content);
  }

  private static Element files(Publication publication) {
    SubmitterNames names = new SubmitterNames(publication.definition());
    return new Table<PublishedSubmission>(
            "Lập từ " + publication.submissions().size() + " tệp dưới đây")
        .text("Tệp", PublishedSubmission::name)
        .text("Đơn vị gửi", file -> names.of(file.submitterCode()))
        .number("Số đề án đưa vào kế hoạch", file -> Long.toString(file.accepted()))
        .column("SHA-256 của tệp", "hash", hash(PublishedSubmission::sha256))
        .of(publication.submissions());
  }

  private static Element earlier(List<EarlierPlan> plans) {
    return new Table<EarlierPlan>("Kế hoạch các năm trước đã so sánh")
        .text("Tệp", EarlierPlan::file)
        .text("Năm", plan -> Integer.toString(plan.year()))
        .number("Số đề án", plan -> Integer.toString(plan.items()))
        .column("SHA-256 của tệp", "hash", hash(EarlierPlan::sha256))
        .of(plans);
  }

  private static <R> Table.Cell<R> hash(Function<R, String> sha256) {
    return (cell, row) -> cell.add(Element.of("code", sha256.apply(row)));
  }
}
