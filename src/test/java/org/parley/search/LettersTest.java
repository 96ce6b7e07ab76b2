package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void bareLettersFindThoseWithAccents() {
    assertThat("Recep Tayyip Erdoğan").matches(Letters.pattern("erdogan"));
    assertThat("Lech Wałęsa").matches(Letters.pattern("walesa"));
    assertThat("Søren Ångström").matches(Letters.pattern("soren angstrom"));
    assertThat("Володимир Зеленський").matches(Letters.pattern("зеленс"));
  }

  @Test
  void lettersWithAccentsFindThemselvesAlone() {
    assertThat("Erdogan").doesNotMatch(Letters.pattern("erdoğan"));
    assertThat("ERDOĞAN").matches(Letters.pattern("doğ"));
  }

  @Test
  void nothingTypedIsSyntax() {
    assertThat("a.b*c").matches(Letters.pattern(".b*"));
    assertThat("abbbc").doesNotMatch(Letters.pattern(".b*"));
    assertThat("x\\E(").matches(Letters.pattern("\\E("));
  }
}
