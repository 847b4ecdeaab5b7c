package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.NamedFolders;
import vn.tonghop.audit.RecordedLeftOut;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.ReadDefinition;
import vn.tonghop.revision.SubmissionFolder;

/**
 * What an operator asks to be consolidated, checked as far as that needs no database.
 *
 * @param named the folders, as far as the operator named them
 * @param definition as read from the job folder
 * @param folder in which the submissions lie
 * @param listing what lies in it
 */
public record PlanRequest(
    NamedFolders named, ReadDefinition definition, Path folder, SubmissionFolder listing) {

  /** What Java puts in the place of bytes that are no text in the charset of the environment. */
  private static final char UNDECODABLE = '\ufffd';

  /**
   * Reads the definition and lists the folder.
   *
   * @param input overrides the definition's folder; null to use that
   * @throws DefinitionException when the definition is not as it must be
   * @throws InputFolderException when there is nothing to consolidate in the folder
   */
  public static PlanRequest of(Path jobFolder, @Nullable Path input)
      throws DefinitionException, InputFolderException {
    ReadDefinition definition = DefinitionReader.read(jobFolder);
    Path folder = input == null ? definition.submissionsFolder() : input;
    if (!Files.isDirectory(folder)) {
      InputFolderException.Reason reason =
          Files.exists(folder)
              ? InputFolderException.Reason.A_FILE
              : InputFolderException.Reason.MISSING;
      throw new InputFolderException(reason, folder, null);
    }
    SubmissionFolder listing = list(folder);
    if (listing.submissions().isEmpty()) {
      throw new InputFolderException(InputFolderException.Reason.EMPTY, folder, null);
    }
    checkNames(listing);
    return new PlanRequest(NamedFolders.of(jobFolder, input), definition, folder, listing);
  }

  /** What the operations log says of it: the folders, and what was left out in them. */
  Map<String, Object> details() {
    Map<String, Object> details = new TreeMap<>(named.details());
    details.putAll(RecordedLeftOut.details(leftOut()));
    return details;
  }

  /** Names of what is no submission, with why. */
  private Map<String, String> leftOut() {
    Map<String, String> whys = new TreeMap<>();
    listing.leftOut().forEach(left -> whys.put(left.name(), left.why().name()));
    return whys;
  }

  /** Names identify submissions in every output, so each must be one, and readable. */
  private static void checkNames(SubmissionFolder listing) throws InputFolderException {
    Set<String> names = new HashSet<>();
    for (Path file : listing.submissions()) {
      String name = SubmissionFolder.name(file);
      if (name.indexOf(UNDECODABLE) >= 0) {
        throw new InputFolderException(InputFolderException.Reason.NAME_UNREADABLE, file, null);
      }
      if (!names.add(name)) {
        throw new InputFolderException(InputFolderException.Reason.NAME_TWICE, file, null);
      }
    }
  }

  private static SubmissionFolder list(Path folder) throws InputFolderException {
    try {
      return SubmissionFolder.list(folder);
    } catch (IOException e) {
      throw new InputFolderException(InputFolderException.Reason.UNREADABLE, folder, e);
    }
  }
}
