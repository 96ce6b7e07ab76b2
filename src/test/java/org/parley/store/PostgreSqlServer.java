package org.parley.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A throw-away server on a free port of this machine; it ends with the tests, however they end. */
final class PostgreSqlServer implements CloseableResource {
  private static final String USER = "parley";
  static final String PASSWORD = "p%41 ss&word";
  private static final String PASSWORD_IN_ADDRESS = "p%2541+ss%26word";
  private static final String DATABASE = "postgres";
  private static final String NOBODY = "nobody";

  /** Ends the server when the pipe to this shell is closed, by whatever ends the tests. */
  private static final String SERVE =
      "\"$1/postgres\" -D \"$2\" -p \"$3\" -c listen_addresses=127.0.0.1 -c fsync=off"
          + " -c unix_socket_directories= -c log_min_messages=fatal & server=$!;"
          + " read nothing; kill -INT $server; wait $server";

  private final Process process;
  private final Path folder;
  private final int port;
  private final AtomicInteger schemas = new AtomicInteger();

  private PostgreSqlServer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts a server.
   *
   * @param programs the folder of {@code initdb} and {@code postgres}
   */
  static PostgreSqlServer start(Path programs) {
    try {
      Path folder = Files.createTempDirectory("parley-postgresql-");
      Path password = Files.writeString(folder.resolve("password"), PASSWORD);
      own(folder);
      own(password);
      Path data = folder.resolve("data");
      end(
          run(
              List.of(
                  programs.resolve("initdb").toString(),
                  "--pgdata=" + data,
                  "--username=" + USER,
                  "--pwfile=" + password,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C.UTF-8",
                  "--no-sync"),
              folder));
      int port = freePort();
      List<String> serve =
          List.of(
              "sh", "-c", SERVE, "sh", programs.toString(), data.toString(), String.valueOf(port));
      PostgreSqlServer server = new PostgreSqlServer(run(serve, folder), folder, port);
      server.awaitReady();
      return server;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** PostgreSQL refuses to run as root, so that root runs it as nobody. */
  private static Process run(List<String> command, Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    if (isRoot()) {
      all.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups", "--"));
    }
    all.addAll(command);
    return new ProcessBuilder(all)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static void end(Process process) throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException("initdb ended with " + process.exitValue());
    }
  }

  private static void own(Path file) throws IOException {
    if (isRoot()) {
      Files.setOwner(
          file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    while (true) {
      try (Connection connection = DriverManager.getConnection(address(DATABASE, "").url())) {
        assert connection.isValid(1);
        return;
      } catch (SQLException notYet) {
        if (!process.isAlive()) {
          throw new IllegalStateException(Files.readString(folder.resolve("log")), notYet);
        }
        Thread.sleep(50);
      }
    }
  }

  /** A place with nothing in it: a schema of its own. */
  DatabaseAddress.PostgreSql fresh() {
    String schema = "parley" + schemas.incrementAndGet();
    execute("CREATE SCHEMA " + schema);
    return address(DATABASE, "&currentSchema=" + schema);
  }

  /** The schema that an address names. */
  static String schema(DatabaseAddress.PostgreSql address) {
    return address.url().replaceFirst(".*currentSchema=", "");
  }

  /** Runs a statement past Parley. */
  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(address(DATABASE, "").url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of a database, with more parameters, each after {@code &}. */
  DatabaseAddress.PostgreSql address(String database, String more) {
    return new DatabaseAddress.PostgreSql(
        "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s%s"
            .formatted(port, database, USER, PASSWORD_IN_ADDRESS, more));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().write("end\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    Folders.delete(folder);
  }
}
