package org.parley.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.SearchParameters;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.SharedLink;

/** A page of this site with its search, read from an address that somebody sent. */
record PageAddress(SharedLink.Page page, SearchState state) {
  private static final Expected EXPECTED = Expected.of(Expected.Form.SEARCH_ADDRESS, "/?q=truce");

  /**
   * Reads an address; the search is taken from its first page.
   *
   * @param host the site as the browser knows it; null if unknown
   * @throws BadSearch if it is none of a page that can be kept, or its parameters are amiss
   */
  static PageAddress read(String url, @Nullable String host, SearchParameters parameters) {
    String local = local(url, host);
    int question = local.indexOf('?');
    int hash = local.indexOf('#');
    String path = local.split("[?#]", 2)[0];
    SharedLink.Page page = SharedLink.Page.of(path).orElseThrow(() -> bad(url));
    boolean asks = question >= 0 && (hash < 0 || question < hash);
    String query = asks ? local.substring(question + 1, hash < 0 ? local.length() : hash) : "";
    return new PageAddress(page, parameters.parse(SearchUrl.split(query)).withPage(1));
  }

  private static String local(String url, @Nullable String host) {
    if (url.startsWith("/")) {
      return url;
    }
    try {
      URI address = URI.create(url);
      if (host != null && host.equalsIgnoreCase(address.getRawAuthority())) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery();
        return query == null ? path : path + "?" + query;
      }
    } catch (IllegalArgumentException noAddress) {
      // told below
    }
    throw bad(url);
  }

  private static BadSearch bad(String url) {
    return new BadSearch("url", Asked.shortened(url), EXPECTED);
  }
}
