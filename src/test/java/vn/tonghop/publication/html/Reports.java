package vn.tonghop.publication.html;

import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.Groups;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.PublishedFindings;

/** Publications that differ from one in what a test is about. */
final class Reports {

  private Reports() {}

  static Publication with(Publication publication, PublishedFindings findings) {
    return with(publication, findings, publication.definition());
  }

  static Publication with(
      Publication publication, PublishedFindings findings, PlanDefinition definition) {
    return new Publication(
        definition,
        publication.revision(),
        publication.plan(),
        findings,
        publication.ledger(),
        publication.submissions(),
        publication.earlier(),
        publication.changes(),
        publication.senders(),
        publication.auditEntries(),
        publication.auditHead());
  }

  /** The second revision of 2021 with its indicators; something was perhaps sent twice. */
  static Publication withDuplicates() {
    Publication publication = Plan2021.counting(Plan2021.secondRevision());
    PublishedFindings findings = publication.findings();
    Proposal one = proposal().in(1, "a.xlsx", 11).named("Máy cắt").benefiting("HTX A").build();
    Proposal other = proposal().in(2, "b.xlsx", 12).named("Máy gấp").benefiting("HTX A").build();
    return with(
        publication,
        new PublishedFindings(
            findings.counts(),
            findings.listed(),
            open(one, other),
            findings.rules(),
            findings.withoutRate()));
  }

  /** A group of these about which nobody has decided. */
  static PublishedDuplicates open(Proposal... members) {
    Withheld held = new Withheld(1, Funding.ofDong(450_000_000, 225_000_000, 0, 0));
    return new PublishedDuplicates(
        new DuplicateCounts(0, 1, 0, 1, held, Withheld.NOTHING),
        List.of(new Settlement(Doubtful.HOLD, List.of()).settle(Groups.doubtful(members))));
  }
}
