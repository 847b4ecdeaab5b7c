package vn.tonghop.cli;

import vn.tonghop.operations.ProcessEnd;

/**
 * What every command needs at hand.
 *
 * @param screen where to speak
 * @param words in which words
 * @param program how the commands that it advises are typed
 * @param end stops what is running when the process is asked to end
 */
record Desk(Screen screen, Words words, ProgramName program, ProcessEnd end) {

  /** Says why nothing was done: what was asked for makes no sense as things are. */
  ExitCode refuse(String why) {
    screen.complain(why);
    return ExitCode.USAGE;
  }

  Session session(CommonOptions options) {
    return new Session(this, options);
  }

  Reporting reporting(CommonOptions options) {
    return new Reporting(this, options);
  }
}
