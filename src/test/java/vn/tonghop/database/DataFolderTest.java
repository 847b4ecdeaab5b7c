package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

  @Test
  void putsAllFilesOnTheDiskAtOnceWhereTheSystemCan() {
    assertThat(DataFolder.syncMethod("Linux")).isEqualTo("syncfs");
  }

  /** There initdb knows no other method, and refuses to start. */
  @ParameterizedTest
  @ValueSource(strings = {"Mac OS X", "Windows 11"})
  void putsEachFileOnTheDiskElsewhere(String system) {
    assertThat(DataFolder.syncMethod(system)).isEqualTo("fsync");
  }
}
