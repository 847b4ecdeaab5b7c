package vn.tonghop.publication.html;

import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedFindings;

/** Publications that differ from one in what a test is about. */
final class Reports {

  private Reports() {}

  static Publication with(
      Publication publication, PublishedFindings findings, PlanDefinition definition) {
    return new Publication(
        definition,
        publication.revision(),
        publication.plan(),
        findings,
        publication.ledger(),
        publication.submissions(),
        publication.senders(),
        publication.auditEntries(),
        publication.auditHead());
  }
}
