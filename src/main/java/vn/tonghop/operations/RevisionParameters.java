package vn.tonghop.operations;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.tonghop.revision.Revision;

/** The parameters that identify the job instance of a revision: the same ones restart it. */
final class RevisionParameters {

  private RevisionParameters() {}

  static JobParameters of(Revision revision) {
    return new JobParametersBuilder()
        .addLong("year", (long) revision.year())
        .addLong("revision", (long) revision.number())
        .toJobParameters();
  }
}
