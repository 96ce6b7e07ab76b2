package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, ready to print.
 *
 * @param facts what the reader can check, for example the parameter and its value
 * @param again the same address, for what may work later; null where it will not
 */
public record ErrorPage(
    Frame frame, String title, String text, List<Fact> facts, @Nullable String again) {
  public ErrorPage {
    facts = List.copyOf(facts);
  }

  /** Something named. */
  public record Fact(String name, String value) {}
}
