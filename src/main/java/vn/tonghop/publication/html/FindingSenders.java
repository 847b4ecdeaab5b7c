package vn.tonghop.publication.html;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SubmitterNames;

/**
 * Who sent what a finding is about.
 *
 * @param byFile names of submitters by the files they sent
 */
record FindingSenders(Map<String, String> byFile) {

  static FindingSenders of(Publication publication) {
    SubmitterNames names = new SubmitterNames(publication.definition());
    Map<String, String> byFile = new HashMap<>();
    for (LedgerLine line : publication.ledger().lines()) {
      byFile.put(line.file(), names.of(line.submitterCode()));
    }
    return new FindingSenders(byFile);
  }

  String of(Finding finding) {
    String file = finding.address().file();
    return file.isEmpty()
        ? FindingCard.WHOLE_PLAN
        : byFile.getOrDefault(file, SubmitterNames.NOBODY);
  }
}
