package vn.tonghop.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.MoneyUnit;

/**
 * What is known of a submission once it has been read.
 *
 * @param number 1-based, in the order of file names
 * @param name of the file
 * @param sha256 of its bytes
 * @param submitterCode who sent it; null when unknown
 * @param unit in which its amounts are written; null when unknown
 * @param edition which of its submitter's submissions it says it is
 * @param modified when the workbook says it was last modified; null when it does not
 * @param dated the day it bears, above or below its tables; null when it bears none
 * @param refused whether it cannot be accepted as a whole
 */
public record ReceivedSubmission(
    int number,
    String name,
    String sha256,
    @Nullable String submitterCode,
    @Nullable MoneyUnit unit,
    Edition edition,
    @Nullable Instant modified,
    @Nullable LocalDate dated,
    boolean refused) {}
