package org.parley.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.indexed;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told when a PostgreSQL database cannot be used: one line, and never a password. */
@ExtendWith(PostgreSqlServers.class)
class PostgreSqlFailuresTest {

  private static void unavailable(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContainingAll(parts)
        .hasMessageNotContainingAny("\n", "ss&word", "ss%26word", "secret")
        .message()
        .contains("jdbc:postgresql://127.0.0.1:");
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    DatabaseAddress nowhere =
        DatabaseAddress.of("jdbc:postgresql://127.0.0.1:1/parley?user=u&password=secret");

    unavailable(() -> Database.open(nowhere), "does not answer", "--database");
  }

  @Test
  void aDatabaseThatDoesNotExistIsTold(PostgreSqlServer server) {
    unavailable(() -> Database.open(server.address("nothing", "")), "create it");
  }

  @Test
  void aWrongPasswordIsTold(PostgreSqlServer server) {
    String url =
        server.address("postgres", "").url().replaceFirst("password=.*", "password=secret");

    unavailable(() -> Database.open(DatabaseAddress.of(url)), "refuses the user or the password");
  }

  @Test
  void aDatabaseThatMayOnlyBeReadIsTold(PostgreSqlServer server) {
    String url = server.fresh().url() + "&options=-c%20default_transaction_read_only%3Don";

    unavailable(() -> Database.open(DatabaseAddress.of(url)), "only lets itself be read");
  }

  @Test
  void aDatabaseOfANewerParleyIsRefused(PostgreSqlServer server) {
    DatabaseAddress.PostgreSql address = server.fresh();
    Database.open(address).close();
    server.execute(
        "INSERT INTO " + PostgreSqlServer.schema(address) + ".parley_version VALUES (999)");

    unavailable(() -> Database.open(address), "newer Parley", "update");
  }

  @Test
  void connectionsThatTheServerEndsAreOpenedAgain(PostgreSqlServer server) {
    try (Database database = Database.open(server.fresh())) {
      database.ledger().record(List.of(file("a.txt", indexed("", 1))));
      server.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE pid <> pg_backend_pid() AND datname = 'postgres'");

      retried(() -> database.ledger().record(List.of(file("b.txt", indexed("", 2)))));
      retried(() -> database.ledger().lines(LedgerFilter.ALL, 0, 10));
    }
  }

  /** A connection that was ended is only noticed when it is used. */
  private static void retried(Runnable work) {
    try {
      work.run();
    } catch (DatabaseUnavailable ended) {
      work.run();
    }
  }
}
