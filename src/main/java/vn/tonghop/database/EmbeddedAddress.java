package vn.tonghop.database;

/**
 * Where a running embedded server is reached, and by which password.
 *
 * @param data its data folder, as it says itself
 */
record EmbeddedAddress(int port, String data, String password) {

  /** Encryption is left out: nothing leaves the machine. */
  Connecting to(String database) {
    String url =
        "jdbc:postgresql://127.0.0.1:"
            + port
            + "/"
            + database
            + "?sslmode=disable&gssEncMode=disable";
    return new Connecting(url, DataFolder.SUPERUSER, password);
  }

  @Override
  public String toString() {
    return "EmbeddedAddress[" + port + ", " + data + "]";
  }
}
