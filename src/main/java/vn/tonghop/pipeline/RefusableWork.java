package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import vn.tonghop.pipeline.NotPublishedException.Why;

/**
 * The work of a stage that may find that nothing is to be published: it then leaves what was found
 * to be looked at. Should that fail, the stage has failed, and can be resumed: who is told that a
 * plan is blocked can see by what.
 */
final class RefusableWork implements OnceTasklet.Work {

  private final OnceTasklet.Work work;
  private final BlockedFolder folder;

  RefusableWork(OnceTasklet.Work work, BlockedFolder folder) {
    this.work = work;
    this.folder = folder;
  }

  @Override
  public long run() throws Exception {
    try {
      return work.run();
    } catch (NotPublishedException refused) {
      refused.leftIn(leave(refused.why() != Why.UNBALANCED, refused));
      throw refused;
    } catch (WrongOutputException wrong) {
      wrong.leftIn(leave(true, wrong));
      throw wrong;
    }
  }

  private Path leave(boolean trusted, Exception reason) throws IOException {
    try {
      return folder.write(trusted);
    } catch (IOException | RuntimeException failure) {
      failure.addSuppressed(reason);
      throw failure;
    }
  }
}
