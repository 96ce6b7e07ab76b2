package org.parley.web.page;

import java.util.List;

/**
 * How to use Parley, ready to print.
 *
 * @param forms what one can write in a query
 * @param facets by what one can narrow
 * @param addresses what programs can ask for
 */
public record HelpPage(
    Frame frame, List<FormView> forms, List<FacetHelp> facets, List<Address> addresses) {
  /** Where the page is. */
  public static final String PATH = "/help";

  public HelpPage {
    forms = List.copyOf(forms);
    facets = List.copyOf(facets);
    addresses = List.copyOf(addresses);
  }

  /**
   * A form of queries.
   *
   * @param meaning in words
   * @param example leads to its results
   */
  public record FormView(String meaning, Link example) {}

  /**
   * A facet.
   *
   * @param parameter its name in addresses
   * @param meaning in words; empty where the collection brought it
   */
  public record FacetHelp(String name, String parameter, String meaning) {}

  /** An address of the site, and what it answers with. */
  public record Address(String address, String meaning) {}
}
