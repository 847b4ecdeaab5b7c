package vn.tonghop.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Between a program and its server, until it forgets the connections that it knows, as a firewall
 * does that was restarted: no byte passes over them any more, and nobody is told. New ones pass.
 */
final class Network implements AutoCloseable {

  private final URI server;
  private final ServerSocket entrance;
  private final List<Link> links = new ArrayList<>();

  private Network(URI server, ServerSocket entrance) {
    this.server = server;
    this.entrance = entrance;
  }

  /** Before the server of a JDBC URL. */
  static Network before(String url) throws IOException {
    URI server = URI.create(url.substring("jdbc:".length()));
    Network network = new Network(server, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
    start(network::admit);
    return network;
  }

  /** The URL by which the server is reached through here. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:"
        + entrance.getLocalPort()
        + server.getPath()
        + "?"
        + server.getQuery();
  }

  synchronized void forgetConnections() {
    links.forEach(link -> link.forgotten = true);
  }

  private void admit() throws IOException {
    while (true) {
      Link link = new Link(entrance.accept(), new Socket(server.getHost(), server.getPort()));
      synchronized (this) {
        links.add(link);
      }
      start(() -> link.forward(link.near, link.far));
      start(() -> link.forward(link.far, link.near));
    }
  }

  @Override
  public synchronized void close() throws IOException {
    entrance.close();
    for (Link link : links) {
      link.near.close();
      link.far.close();
    }
  }

  private static void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // One side closed its socket, or the test is over.
                Thread.currentThread().interrupt();
              }
            },
            "network");
    thread.setDaemon(true);
    thread.start();
  }

  private interface Task {
    void run() throws IOException;
  }

  private static final class Link {

    private final Socket near;
    private final Socket far;
    private volatile boolean forgotten;

    Link(Socket near, Socket far) {
      this.near = near;
      this.far = far;
    }

    void forward(Socket from, Socket to) throws IOException {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        if (!forgotten) {
          out.write(bytes, 0, n);
          out.flush();
        }
      }
      if (!forgotten) {
        to.close();
      }
    }
  }
}
