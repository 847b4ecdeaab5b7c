package vn.tonghop;

import vn.tonghop.cli.CommandLineInterface;

/** The program: hands the arguments to the command line and its answer to the shell. */
public final class Tonghop {

  private Tonghop() {}

  public static void main(String[] arguments) {
    System.exit(CommandLineInterface.run(arguments));
  }
}
