package org.parley.analyse.stance.chat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An endpoint on this machine that behaves, or misbehaves, as it is told. */
final class LoopbackServer implements AutoCloseable {
  /** What it does with a request; the connection is closed afterwards. */
  interface Behaviour {
    void answer(Socket socket) throws IOException;
  }

  /** A request as it came in. */
  record Asked(String line, String head, String body) {}

  private final ServerSocket server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Deque<Behaviour> behaviours = new ArrayDeque<>();
  private final CountDownLatch hungUp = new CountDownLatch(1);

  /** The last behaviour is repeated for all requests that follow. */
  LoopbackServer(Behaviour... behaviours) {
    this.behaviours.addAll(List.of(behaviours));
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    start(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  List<Asked> asked() {
    return asked;
  }

  /** Whether the other side closed a connection before it was answered in full. */
  boolean awaitHangUp() throws InterruptedException {
    return hungUp.await(30, TimeUnit.SECONDS);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        start(() -> serve(socket));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      asked.add(read(socket));
      next().answer(socket);
    } catch (IOException gone) {
      hungUp.countDown();
    }
  }

  private synchronized Behaviour next() {
    return behaviours.size() > 1 ? behaviours.remove() : behaviours.element();
  }

  private static Asked read(Socket socket) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        throw new IOException("no request");
      }
      head.write(octet);
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    int length =
        text.lines()
            .map(line -> line.toLowerCase(Locale.ROOT))
            .filter(line -> line.startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
            .findFirst()
            .orElse(0);
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Asked(text.substring(0, text.indexOf('\r')), text, body);
  }

  /** A whole answer. */
  static Behaviour status(int status, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return socket -> {
      head(socket, status, bytes.length, headers);
      socket.getOutputStream().write(bytes);
    };
  }

  private static void head(Socket socket, int status, long length, String... headers)
      throws IOException {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String head =
        "HTTP/1.1 %d Status\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n"
            .formatted(status, length, more);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Reads the request, and says nothing until the other side goes away. */
  static Behaviour silent() {
    return socket -> {
      if (socket.getInputStream().read() < 0) {
        throw new IOException("hung up");
      }
    };
  }

  /** Says a byte of the body now and then, and never comes to the end. */
  static Behaviour dripping() {
    return socket -> {
      head(socket, 200, 1_000_000);
      while (true) {
        socket.getOutputStream().write(' ');
        socket.getOutputStream().flush();
        pause();
      }
    };
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says much more than anybody wants to hear. */
  static Behaviour endless(int megabytes) {
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    return socket -> {
      head(socket, 200, (long) megabytes << 20);
      for (int i = 0; i < megabytes; i++) {
        socket.getOutputStream().write(megabyte);
      }
    };
  }

  /** Breaks the connection off, as a process that was killed does. */
  static Behaviour reset() {
    return socket -> socket.setSoLinger(true, 0);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
