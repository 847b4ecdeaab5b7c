package vn.tonghop.publication.html;

import java.util.List;
import vn.tonghop.publication.Publication;

/** How anyone can prove what the report says. */
final class ProofSection {

  private ProofSection() {}

  static Section of(Publication publication) {
    String head = publication.auditHead();
    return new Section(
        "kiem-chung",
        "Cách kiểm chứng",
        List.of(
            Element.of("p")
                .text(
                    "Nhật ký quyết định (audit.jsonl) có "
                        + publication.auditEntries()
                        + " bản ghi, nối thành chuỗi; đầu chuỗi: ")
                .add(Element.of("code", head).in("hash"))
                .text(". Số này phải trùng với số in ở cuối phụ lục đã ký."),
            Element.of("p", "Kiểm tra nhật ký không bị sửa, trên máy có cơ sở dữ liệu:"),
            command("audit verify " + publication.plan().year() + " --head " + head),
            Element.of("p", "hoặc chỉ với tệp nhật ký, không cần cơ sở dữ liệu:"),
            command("audit verify --file audit.jsonl --head " + head),
            Element.of(
                "p",
                "Tệp gốc còn nguyên khi SHA-256 của tệp trùng với giá trị ở mục Tệp đã nhận; tệp"
                    + " này và các tệp kết quả khác còn nguyên khi SHA-256 trùng với mục outputs"
                    + " trong manifest.json.")));
  }

  private static Element command(String arguments) {
    return Element.of("pre").add(Element.of("code", Wording.PROGRAM + arguments));
  }
}
