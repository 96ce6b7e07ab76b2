package org.parley.search;

/**
 * A search that cannot be read: names the parameter, the value and what was expected. The message
 * is English.
 */
public final class BadSearch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;
  private final Expected expected;

  public BadSearch(String parameter, String value, Expected expected) {
    super(parameter + "=" + value + ": expected " + expected.inEnglish());
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

  public Expected expected() {
    return expected;
  }
}
