package org.parley.search;

/** A search that cannot be read: names the parameter, the value and what was expected. */
public final class BadSearch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;
  private final String expected;

  public BadSearch(String parameter, String value, String expected) {
    super(parameter + "=" + value + ": expected " + expected);
    this.parameter = parameter;
    this.value = value;
    this.expected = expected;
  }

  public String parameter() {
    return parameter;
  }

  public String value() {
    return value;
  }

  public String expected() {
    return expected;
  }
}
