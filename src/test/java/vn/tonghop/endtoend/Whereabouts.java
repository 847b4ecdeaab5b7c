package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.WorkFolder;

/** Tells how far a process came, from what it wrote into the log of its work folder. */
final class Whereabouts {

  private static final String START = "start";
  private static final String END = "end";

  /** What Spring Batch says of itself. */
  private static final Pattern STEP = Pattern.compile("Executing step: \\[(\\w+)]");

  private static final Pattern COMPLETED =
      Pattern.compile("consolidatePlan]] completed .* status: \\[COMPLETED]");

  private final Path log;
  private final int known;

  private Whereabouts(Path log, int known) {
    this.log = log;
    this.known = known;
  }

  /** To be called before the process starts. */
  static Whereabouts in(Workplace work) throws IOException {
    Path log = new WorkFolder(work.path()).logFile();
    return new Whereabouts(log, read(log).length);
  }

  /** The stage in which it is, "start" or "end". */
  String now() throws IOException {
    String said = said();
    String place = START;
    Matcher step = STEP.matcher(said);
    while (step.find()) {
      place = step.group(1);
    }
    return COMPLETED.matcher(said).find() ? END : place;
  }

  boolean hasBegun(Stage stage) throws IOException {
    return said().contains("Executing step: [" + stage.label() + "]");
  }

  private String said() throws IOException {
    byte[] all = read(log);
    return new String(all, known, all.length - known, StandardCharsets.UTF_8);
  }

  static boolean isStage(String place) {
    return !place.equals(START) && !place.equals(END);
  }

  /** Every place there is, in the order of a run. */
  static List<String> all() {
    List<String> all = new ArrayList<>(List.of(START));
    Arrays.stream(Stage.values()).map(Stage::label).forEach(all::add);
    all.add(END);
    return all;
  }

  private static byte[] read(Path log) throws IOException {
    return Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
  }
}
