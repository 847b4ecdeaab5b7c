package vn.tonghop.intake.poi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tonghop.definition.Limits;

/**
 * Reads every hostile file in one JVM, several at once, and says what was found. It is to be run
 * with the smallest heap that is promised:
 *
 * <pre>mvn -q test-compile
 * mvn -q dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   vn.tonghop.intake.poi.HostileFilesCheck</pre>
 */
public final class HostileFilesCheck {

  private HostileFilesCheck() {}

  private static final PoiWorkbookSource SOURCE = new PoiWorkbookSource();

  private static final int THREADS = 4;

  /** Ends with 1 when a file did not give what it must, or the memory did not suffice. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("hostile");
    Path file = folder.resolve("frozen");
    boolean right = true;
    for (Map.Entry<String, HostileFiles.Case> hostile :
        new HostileFiles(120L << 20).all().entrySet()) {
      hostile.getValue().write(file);
      right &= check(hostile.getKey(), file, hostile.getValue().expected());
    }
    Files.delete(file);
    Files.delete(folder);
    System.exit(right ? 0 : 1);
  }

  /** Has several threads read it at once, as intake does with the workbooks of a folder. */
  private static boolean check(String name, Path file, String expected)
      throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    Callable<String> read = () -> HostileFilesTest.found(SOURCE, file, Limits.DEFAULT);
    Set<String> found = new TreeSet<>();
    for (Future<String> one : threads.invokeAll(Collections.nCopies(THREADS, read))) {
      found.add(one.get());
    }
    threads.shutdown();
    boolean right = found.equals(Set.of(expected));
    System.out.printf(
        Locale.ROOT,
        "%-8s %-28s %-36s %6d ms%n",
        right ? "ok" : "WRONG",
        name,
        String.join(", ", found),
        (System.nanoTime() - begun) / 1_000_000);
    return right;
  }
}
