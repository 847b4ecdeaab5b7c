package vn.tonghop.pipeline;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Writes the outputs of a revision to their folder and remembers what was written. Several threads
 * may write at once, each a file of its own.
 */
final class Outputs {

  private final OutputFolder folder;
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final SortedMap<String, String> sha256ByName = new ConcurrentSkipListMap<>();

  Outputs(OutputFolder folder) {
    this.folder = folder;
  }

  void write(String name, OutputFolder.Content content) throws IOException {
    begun.add(name);
    sha256ByName.put(name, folder.write(name, content));
  }

  /** Writes one that appears under its name only when it has passed the check. */
  void write(String name, OutputFolder.Content content, OutputFolder.Check check)
      throws IOException {
    begun.add(name);
    sha256ByName.put(name, folder.write(name, content, check));
  }

  /**
   * Removes all that was written by now: one of them says something wrong. Of what was begun and
   * given up no empty folder stays; what was there before, it leaves.
   *
   * @throws IOException when one of them cannot be removed
   */
  void withdraw() throws IOException {
    folder.discard(sha256ByName.keySet());
    for (String name : begun) {
      folder.removeWhenEmpty(name);
    }
  }

  /** Name to SHA-256 of all that was written by now. */
  SortedMap<String, String> written() {
    return Collections.unmodifiableSortedMap(sha256ByName);
  }
}
