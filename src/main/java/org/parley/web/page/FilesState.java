package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.store.Fate;
import org.parley.store.LedgerFilter;

/**
 * Which part of the ledger is looked at; {@link #url} is its one spelling. Immutable.
 *
 * @param page from 1
 */
public record FilesState(LedgerFilter filter, int page) {
  /** All of the ledger. */
  public static final FilesState ALL = new FilesState(LedgerFilter.ALL, 1);

  /** Lines a page. */
  public static final int SIZE = 50;

  /** The path of the page. */
  public static final String PATH = "/files";

  /** How many lines come before this page. */
  public long offset() {
    return (page - 1L) * SIZE;
  }

  /** The first page of the entries in a state, for a reason; null leaves either open. */
  public FilesState with(Fate.@Nullable State state, @Nullable String reason) {
    return new FilesState(new LedgerFilter(state, reason, filter.find()), 1);
  }

  /** The same whatever the names. */
  public FilesState withoutFind() {
    return new FilesState(new LedgerFilter(filter.state(), filter.reason(), null), 1);
  }

  public FilesState withPage(int other) {
    return new FilesState(filter, other);
  }

  /** The canonical address, for example {@code /files?state=failed&page=2}. */
  public String url() {
    List<String> parts = new ArrayList<>();
    Fate.State state = filter.state();
    add(parts, "state", state == null ? null : state.key());
    add(parts, "reason", filter.reason());
    add(parts, "find", filter.find());
    add(parts, "page", page == 1 ? null : Integer.toString(page));
    return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
