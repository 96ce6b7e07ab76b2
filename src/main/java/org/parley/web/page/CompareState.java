package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;

/**
 * What the page that compares shows: a search, and what the reader chose beside it. {@link
 * #address} is its one spelling; it leaves out what is usual. Immutable.
 */
public record CompareState(SearchState search, CompareChoices choices) {
  /** The path of the page. */
  public static final String PATH = "/compare";

  /** The same search with other choices. */
  public CompareState with(CompareChoices other) {
    return new CompareState(search, other);
  }

  /** The canonical address, for example {@code /compare?q=truce&by=author}. */
  public String address(SearchUrl url) {
    return address(url, PATH);
  }

  /** The same under another path, for example {@code /compare/stance.csv}. */
  public String address(SearchUrl url, String path) {
    List<String> parts = new ArrayList<>();
    String parameters = url.parameters(search);
    if (!parameters.isEmpty()) {
      parts.add(parameters);
    }
    CompareChoices usual = CompareChoices.USUAL;
    CompareChoices.StanceChoice stance = choices.stance();
    add(parts, "proposition", stance.proposition(), null);
    add(parts, "by", stance.by().key(), usual.stance().by().key());
    add(parts, "as", stance.as().key(), usual.stance().as().key());
    add(parts, "quoting", choices.quoters().key(), usual.quoters().key());
    add(parts, "split", choices.split().key(), usual.split().key());
    add(parts, "top", Integer.toString(choices.top()), Integer.toString(usual.top()));
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static void add(
      List<String> parts, String name, @Nullable String value, @Nullable String usual) {
    if (value != null && !value.equals(usual)) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
