package vn.tonghop.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test has it, as none does that works. */
public final class ScriptedServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final List<String> silentFor = new CopyOnWriteArrayList<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  public ScriptedServer() throws IOException {
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "scripted mail server");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Answers so whenever it is to take a letter to that address. */
  public void refuse(String address, String answer) {
    refusals.put(address, answer);
  }

  public void refuseNobody() {
    refusals.clear();
  }

  /** Takes letters to that address, and hangs up before it says so. */
  public void hangUpAfter(String address) {
    silentFor.add(address);
  }

  /** To whom it took a letter, in that order. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException e) {
        // The client has hung up, or the test is over.
        continue;
      }
    }
  }

  private void converse(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = client.getOutputStream();
    say(out, "220 scripted");
    String to = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("RCPT TO:")) {
        to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        say(out, refusals.getOrDefault(to, "250 ok"));
      } else if (command.equals("DATA")) {
        say(out, "354 go on");
        readMessage(in);
        taken.add(to);
        if (silentFor.contains(to)) {
          return;
        }
        say(out, "250 taken as " + taken.size());
      } else if (command.equals("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 ok");
      }
    }
  }

  private static void readMessage(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      line = in.readLine();
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
