package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

  @ParameterizedTest
  @ValueSource(strings = {"5.8.0", "5.15.0-91-generic", "6.18.5"})
  void putsAllFilesOnTheDiskAtOnceWhereTheSystemCan(String version) {
    assertThat(DataFolder.syncMethod("Linux", version)).isEqualTo("syncfs");
  }

  /** Older ones do not say when they could not; elsewhere initdb knows no other method. */
  @ParameterizedTest
  @CsvSource({
    "Linux, 4.18.0-553.el8.x86_64",
    "Linux, 5.4.0-216-generic",
    "Linux, unknown",
    "Mac OS X, 15.1",
    "Windows 11, 10.0"
  })
  void putsEachFileOnTheDiskElsewhere(String system, String version) {
    assertThat(DataFolder.syncMethod(system, version)).isEqualTo("fsync");
  }
}
