package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.parley.domain.Sha256;
import org.parley.share.Codes;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;

/** The links in the database: each method is one transaction. Equal results are kept once. */
record SqlSharedLinks(Transactions transactions) implements SharedLinks {

  @Override
  public SharedLink share(SharedLink.Page page, String query, SharedResults results) {
    byte[] json = SharedResultsJson.write(results);
    SharedLink link =
        new SharedLink(
            Codes.fresh(),
            page,
            Values.text(query),
            Instant.now().truncatedTo(ChronoUnit.MICROS),
            results.total(),
            Sha256.of(json));
    byte[] packed = SharedResultsJson.pack(json);
    transactions.change(handle -> put(handle, link, packed));
    return link;
  }

  private static void put(Handle handle, SharedLink link, byte[] packed) {
    handle
        .createUpdate(
            "INSERT INTO shared_results (fingerprint, results) VALUES (:fingerprint, :results)"
                + " ON CONFLICT DO NOTHING")
        .bind("fingerprint", link.fingerprint())
        .bind("results", packed)
        .execute();
    handle
        .createUpdate(
            "INSERT INTO shared_link (code, page, query, at, total, fingerprint)"
                + " VALUES (:code, :page, :query, :at, :total, :fingerprint)")
        .bind("code", link.code())
        .bind("page", link.page().name().toLowerCase(Locale.ROOT))
        .bind("query", link.query())
        .bind("at", Values.micros(link.at()))
        .bind("total", link.total())
        .bind("fingerprint", link.fingerprint())
        .execute();
  }

  @Override
  public Optional<SharedLink> find(String code) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM shared_link WHERE code = :code")
                .bind("code", Values.text(code))
                .map(SqlSharedLinks::read)
                .findOne());
  }

  private static SharedLink read(ResultSet row, StatementContext context) throws SQLException {
    return new SharedLink(
        row.getString("code"),
        SharedLink.Page.valueOf(row.getString("page").toUpperCase(Locale.ROOT)),
        row.getString("query"),
        Values.instant(row.getLong("at")),
        row.getLong("total"),
        row.getString("fingerprint"));
  }

  @Override
  public SharedResults results(SharedLink link) {
    byte[] packed =
        transactions.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT results FROM shared_results WHERE fingerprint = :fingerprint")
                    .bind("fingerprint", link.fingerprint())
                    .mapTo(byte[].class)
                    .one());
    return SharedResultsJson.read(link.total(), packed);
  }
}
