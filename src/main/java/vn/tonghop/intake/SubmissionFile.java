package vn.tonghop.intake;

import java.nio.file.Path;

/**
 * A frozen submission.
 *
 * @param number 1-based, in the order of file names
 * @param name of the file as it arrived, NFC, without folder
 * @param frozen where its bytes are kept
 */
public record SubmissionFile(int number, String name, Path frozen) {}
