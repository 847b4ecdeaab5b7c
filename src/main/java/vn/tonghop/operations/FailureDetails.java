package vn.tonghop.operations;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.delivery.MailServerException;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.MemoryExhaustedException;
import vn.tonghop.operations.FailureDetail.Kind;
import vn.tonghop.pipeline.LettersRefusedException;
import vn.tonghop.pipeline.NotPublishedException;
import vn.tonghop.pipeline.OutputFileException;
import vn.tonghop.pipeline.WrongOutputException;
import vn.tonghop.revision.FrozenFileLostException;

/**
 * What an exception says of its cause, for people: no class names, unless there is nothing else.
 */
public final class FailureDetails {

  private FailureDetails() {}

  /**
   * The details of the most telling exception, else of the innermost; empty when none is needed.
   */
  public static List<FailureDetail> of(Throwable failure) {
    Throwable innermost = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      Optional<List<FailureDetail>> told = told(at);
      if (told.isPresent()) {
        return told.get();
      }
      innermost = at;
    }
    return List.of(
        innermost instanceof FileSystemException file
            ? FailureDetail.of(Kind.FILE, String.valueOf(file.getFile()), reason(file))
            : FailureDetail.of(Kind.SAYS, said(innermost)));
  }

  /** What an exception tells that says by its type what happened. */
  private static Optional<List<FailureDetail>> told(Throwable failure) {
    if (failure instanceof NotPublishedException notPublished) {
      return Optional.of(of(notPublished));
    }
    if (failure instanceof OutputsAlteredException altered) {
      return Optional.of(of(altered));
    }
    if (failure instanceof FrozenFileLostException lost) {
      return one(FailureDetail.of(Kind.FROZEN_FILE, lost.file().name(), lost.path().toString()));
    }
    if (failure instanceof MemoryExhaustedException exhausted) {
      return one(FailureDetail.of(Kind.READING, exhausted.file()));
    }
    if (failure instanceof OutputFileException output) {
      return one(FailureDetail.of(Kind.OUTPUT, output.file().toString()));
    }
    if (failure instanceof WrongOutputException wrong) {
      return Optional.of(of(wrong));
    }
    if (failure instanceof LettersRefusedException refused) {
      return Optional.of(refused.refused().stream().map(FailureDetail::of).toList());
    }
    if (failure instanceof MailServerException server) {
      return one(FailureDetail.of(Kind.MAIL_SERVER, server.server(), server.problem()));
    }
    if (failure instanceof LogAlteredException altered) {
      return one(FailureDetail.of(altered));
    }
    return needsNoDetail(FailureCause.ofOne(failure)) ? Optional.of(List.of()) : Optional.empty();
  }

  private static List<FailureDetail> of(NotPublishedException notPublished) {
    List<FailureDetail> details = new ArrayList<>(left(notPublished.left()));
    notPublished.reasons().forEach(reason -> details.add(FailureDetail.of(reason)));
    notPublished
        .fields()
        .forEach(field -> details.add(FailureDetail.of(Kind.FIELD_WITHOUT_VALUE, field)));
    if (notPublished.why() == NotPublishedException.Why.FINDINGS) {
      FindingCounts findings = notPublished.findings();
      details.add(
          FailureDetail.of(
              Kind.BLOCKING,
              Long.toString(findings.of(Severity.ERROR)),
              Long.toString(findings.of(Severity.WARNING))));
    }
    return details;
  }

  /** First of all: where one can see the rest. */
  private static List<FailureDetail> left(@Nullable Path folder) {
    return folder == null
        ? List.of()
        : List.of(FailureDetail.of(Kind.LEFT_TO_SEE, folder.toString()));
  }

  /**
   * That a year was lost says all; what Flyway advises is for those who write migrations; and one
   * table that is not granted is never the only one.
   */
  private static boolean needsNoDetail(FailureCause cause) {
    return cause == FailureCause.YEAR_LOST
        || cause == FailureCause.DATABASE_OF_OTHER_VERSION
        || cause == FailureCause.NOT_GRANTED;
  }

  private static Optional<List<FailureDetail>> one(FailureDetail detail) {
    return Optional.of(List.of(detail));
  }

  private static List<FailureDetail> of(OutputsAlteredException altered) {
    List<FailureDetail> details = new ArrayList<>();
    altered.files().forEach(file -> details.add(FailureDetail.of(Kind.OUTPUT, file.toString())));
    details.add(FailureDetail.of(Kind.DELIVERED_TO, altered.outbox().toString()));
    return details;
  }

  private static List<FailureDetail> of(WrongOutputException wrong) {
    List<FailureDetail> details = new ArrayList<>(left(wrong.left()));
    details.add(
        FailureDetail.of(
            Kind.WORKBOOK_DIFFERS, wrong.kept() == null ? "–" : wrong.kept().toString()));
    wrong.differences().forEach(difference -> details.add(FailureDetail.of(difference)));
    return details;
  }

  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  /** Java leaves to the type what is most common, and what the system has words for. */
  private static String reason(FileSystemException failure) {
    if (failure.getReason() != null) {
      return failure.getReason();
    }
    if (failure instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "File exists";
    }
    if (failure instanceof NotDirectoryException) {
      return "Not a directory";
    }
    return failure instanceof DirectoryNotEmptyException
        ? "Directory not empty"
        : failure.getClass().getSimpleName().replace("Exception", "");
  }
}
