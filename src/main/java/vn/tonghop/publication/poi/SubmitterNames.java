package vn.tonghop.publication.poi;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Submitter;

/** What submitters are called in the ledger. */
record SubmitterNames(PlanDefinition definition) {

  String of(@Nullable String code) {
    return code == null
        ? "(chưa xác định)"
        : definition.submitter(code).map(Submitter::name).orElse(code);
  }
}
