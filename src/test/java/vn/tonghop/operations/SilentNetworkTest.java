package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.DatabaseSettings;

/** Connections that nobody answers any more, and nobody breaks. */
class SilentNetworkTest {

  private static final String LEASE = "tonghop.year-lease";

  @Test
  void connectionsThatGoSilentAreADatabaseThatIsLost(@TempDir Path work) throws Exception {
    try (SampleYear year = new SampleYear(work);
        Network network = Network.before(year.url())) {
      Outcome failed = runThrough(network, work);

      assertThat(failed.kind()).isEqualTo(Outcome.Kind.FAILED);
      assertThat(Objects.requireNonNull(failed.failure()).cause())
          .isEqualTo(FailureCause.DATABASE_LOST);

      // Though the server still believes in the connections of the first run.
      Outcome resumed = year.resume();
      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
    }
  }

  private static Outcome runThrough(Network network, Path work) throws Exception {
    DatabaseSettings silent = new DatabaseSettings.Server(network.url(), null, null);
    Terms terms =
        new Terms(
            new WorkFolder(work),
            Caller.current(),
            2,
            StopAt.middleOf(Stage.INTAKE, network::forgetConnections));
    System.setProperty(LEASE, "10s"); // It is for so long that a silent network is put up with.
    try (Application application = Application.start(silent, 2)) {
      return application.runPlan().run(PlanRequest.of(Path.of("jobs/2021"), null), terms);
    } finally {
      System.clearProperty(LEASE);
    }
  }
}
