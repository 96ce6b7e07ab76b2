package org.parley.solr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A way to a server that can be cut: then connections break, and new ones are refused. */
public final class Relay implements AutoCloseable {
  private final URI server;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong sent = new AtomicLong();
  private volatile long cutAfter = Long.MAX_VALUE;
  private volatile ServerSocket door;

  /** Leads to a server from now on. */
  public Relay(String server) throws IOException {
    this.server = URI.create(server);
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = door.getLocalPort();
    begin(() -> accept(door));
  }

  /** The server's address by this way. */
  public String url() {
    return "http://127.0.0.1:%d%s".formatted(port, server.getPath());
  }

  /** How many bytes went to the server. */
  public long sent() {
    return sent.get();
  }

  /** Cuts the way when so many bytes more have gone to the server. */
  public void cutAfter(long bytes) {
    cutAfter = sent.get() + bytes;
  }

  /** Whether the way is cut. */
  public boolean isCut() {
    return door.isClosed();
  }

  /** Mends the way. */
  public synchronized void mend() throws IOException {
    cutAfter = Long.MAX_VALUE;
    door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    begin(() -> accept(door));
  }

  private synchronized void cut() {
    close();
  }

  private void accept(ServerSocket at) {
    try {
      while (true) {
        Socket ours = at.accept();
        Socket theirs = new Socket(server.getHost(), server.getPort());
        open.add(ours);
        open.add(theirs);
        begin(() -> pump(ours, theirs, true));
        begin(() -> pump(theirs, ours, false));
      }
    } catch (IOException closed) {
      // the way is cut
    }
  }

  private void pump(Socket from, Socket to, boolean counted) {
    byte[] buffer = new byte[4096];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        if (counted && sent.addAndGet(read) > cutAfter) {
          cut();
        }
      }
    } catch (IOException broken) {
      // the other half ends by it
    }
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
      open.clear();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
