package vn.tonghop.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Another JVM that runs a main class of this class path. */
final class JavaProcess implements AutoCloseable {

  /** What is waited for takes seconds; who waits so long waits for ever. */
  private static final long MINUTES = 4;

  /** No process has more to do, however many strikes it lives through: it hangs, and is ended. */
  private static final long MINUTES_TO_LIVE = 10;

  /** How long what has ended may take to be noticed. */
  private static final long MILLIS_TO_END = 10_000;

  /** The one that runs this process too. */
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Of short lives: what the second compiler and parallel collectors give comes too late. */
  static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Process process;
  private final BufferedReader out;
  private final Path err;

  /**
   * How a process ended.
   *
   * @param exitCode its exit code
   * @param out what it printed for people and programs
   * @param err what it complained of
   */
  record Ended(int exitCode, String out, String err) {}

  private JavaProcess(Process process, Path err) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.err = err;
  }

  static JavaProcess start(Class<?> main, List<String> arguments) throws IOException {
    return start(JAVA, List.of(), main, arguments);
  }

  /** Started with the given {@code java}, which is told the given options first. */
  static JavaProcess start(Path java, List<String> options, Class<?> main, List<String> arguments)
      throws IOException {
    return start(List.of(java.toString()), options, main, arguments);
  }

  /**
   * Started in a way of its own.
   *
   * @param launcher a command that ends with {@code java}
   */
  static JavaProcess start(
      List<String> launcher, List<String> options, Class<?> main, List<String> arguments)
      throws IOException {
    QuickStart quickStart = QuickStart.here();
    List<String> command = new ArrayList<>(launcher);
    command.addAll(SHORT_LIVED);
    if (launcher.get(launcher.size() - 1).equals(JAVA.toString())) {
      command.addAll(quickStart.archive());
    }
    command.addAll(options);
    command.addAll(List.of("-cp", quickStart.classPath(), main.getName()));
    command.addAll(arguments);
    return start(command);
  }

  /** Started as it is written. */
  static JavaProcess start(List<String> command) throws IOException {
    Path err = Files.createTempFile("tonghop-", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("TONGHOP_"));
    Process process = builder.start();
    CompletableFuture.delayedExecutor(MINUTES_TO_LIVE, TimeUnit.MINUTES)
        .execute(process::destroyForcibly);
    return new JavaProcess(process, err);
  }

  /** Waits until it prints that line; fails if it ends without. */
  void awaitLine(String expected) throws IOException {
    String line = out.readLine();
    while (line != null && !line.equals(expected)) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("no line " + expected + ", but " + Files.readString(err));
    }
  }

  /** As {@code kill -9}: nothing in it is told. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Returns after so long: false when it has ended by then. */
  boolean livesAfter(long millis) throws InterruptedException {
    return !process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Puts a line into it. */
  void goOn() throws IOException {
    OutputStream in = process.getOutputStream();
    in.write('\n');
    in.flush();
  }

  /** As when the machine goes to sleep: it does nothing more until it is woken up. */
  void suspend() throws IOException, InterruptedException {
    if (!suspendedInTime()) {
      throw new IOException("it has ended before: " + Files.readString(err));
    }
  }

  /** The same of a process that may be ending just now: false when it was quicker. */
  boolean suspendedInTime() throws IOException, InterruptedException {
    boolean reached = Signal.reaches("STOP", process.toHandle());
    if (!reached && livesAfter(MILLIS_TO_END)) {
      throw new IOException("it lives, and cannot be suspended");
    }
    return reached && process.isAlive();
  }

  void wakeUp() throws IOException, InterruptedException {
    Signal.send("CONT", process.toHandle());
  }

  long pid() {
    return process.pid();
  }

  Ended awaitEnd() throws IOException, InterruptedException {
    String said = String.join("\n", out.lines().toList());
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      kill();
      throw new IllegalStateException("it does not end; it said " + said);
    }
    return new Ended(process.exitValue(), said, Files.readString(err));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    kill();
    out.close();
    Files.delete(err);
  }
}
