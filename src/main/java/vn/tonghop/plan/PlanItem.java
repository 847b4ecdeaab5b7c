package vn.tonghop.plan;

import vn.tonghop.proposal.Proposal;

/**
 * One line of the appendix.
 *
 * @param number as printed, for instance "1.2"; the section's number in a standalone section
 * @param proposal the accepted đề án it stands for, which leads back to its cell
 */
public record PlanItem(String number, Proposal proposal) {}
