package vn.tonghop.publication.html;

import java.util.List;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedSubmission;
import vn.tonghop.publication.SubmitterNames;

/** From which files the plan was made, byte by byte. */
final class FilesSection {

  private FilesSection() {}

  static Section of(Publication publication) {
    SubmitterNames names = new SubmitterNames(publication.definition());
    String caption = "Lập từ " + publication.submissions().size() + " tệp dưới đây";
    return new Section(
        "tep-da-nhan",
        "Tệp đã nhận",
        List.of(
            new Table<PublishedSubmission>(caption)
                .text("Tệp", PublishedSubmission::name)
                .text("Đơn vị gửi", file -> names.of(file.submitterCode()))
                .number("Số đề án đưa vào kế hoạch", file -> Long.toString(file.accepted()))
                .column(
                    "SHA-256 của tệp",
                    "hash",
                    (cell, file) -> cell.add(Element.of("code", file.sha256())))
                .of(publication.submissions())));
  }
}
