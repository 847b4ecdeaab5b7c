package vn.tonghop.finding;

import java.io.IOException;

/** Takes findings one by one, so that nobody has to hold all of them. */
public interface FindingSink {

  /**
   * @param stage label of the stage that found it
   */
  void take(String stage, Finding finding) throws IOException;
}
