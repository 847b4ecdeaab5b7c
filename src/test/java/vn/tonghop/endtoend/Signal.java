package vn.tonghop.endtoend;

import java.io.IOException;

/** Sends signals as {@code kill} does. */
final class Signal {

  private Signal() {}

  static void send(String name, ProcessHandle to) throws IOException, InterruptedException {
    String pid = Long.toString(to.pid());
    if (new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor() != 0) {
      throw new IOException("cannot send " + name + " to process " + pid);
    }
  }
}
