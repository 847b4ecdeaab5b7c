package vn.tonghop.endtoend;

import java.io.IOException;

/** Sends signals as {@code kill} does. */
final class Signal {

  private Signal() {}

  /** Throws unless it arrives. */
  static void send(String name, ProcessHandle to) throws IOException, InterruptedException {
    if (!reaches(name, to)) {
      throw new IOException("cannot send " + name + " to process " + to.pid());
    }
  }

  /** False when it does not arrive: the process may have ended by itself a moment before. */
  static boolean reaches(String name, ProcessHandle to) throws IOException, InterruptedException {
    String pid = Long.toString(to.pid());
    return new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor() == 0;
  }
}
