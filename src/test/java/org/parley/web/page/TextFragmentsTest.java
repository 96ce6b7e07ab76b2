package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.Span;

class TextFragmentsTest {
  private static final String URL = "https://example.org/a?b=c";

  @Test
  void aShortPassageStandsWhole() {
    assertThat(of("They met. “A truce holds,” he said.", "A truce holds"))
        .isEqualTo(URL + "#:~:text=A%20truce%20holds");
  }

  @Test
  void whatHasAMeaningInADirectiveIsEncoded() {
    assertThat(of("It was a cease-fire, arms & all.", "a cease-fire, arms & all"))
        .isEqualTo(URL + "#:~:text=a%20cease%2Dfire%2C%20arms%20%26%20all");
  }

  @Test
  void otherScriptsAreEncodedAsUtf8() {
    assertThat(of("Кремль сказав ні.", "сказав ні"))
        .endsWith("text=%D1%81%D0%BA%D0%B0%D0%B7%D0%B0%D0%B2%20%D0%BD%D1%96");
  }

  @Test
  void aLongPassageIsGivenByItsFirstAndLastWords() {
    String passage = "One two three four five six seven eight nine ten eleven twelve thirteen";

    assertThat(of("Before. " + passage + ". After.", passage))
        .isEqualTo(URL + "#:~:text=One%20two%20three%20four,ten%20eleven%20twelve%20thirteen");
  }

  @Test
  void edgesGrowUntilTheyAreFoundAtTheirPlaceFirst() {
    String passage = "The war in the east goes on and on while the war in the west waits";

    assertThat(of("The war in the south. " + passage + ".", passage))
        .isEqualTo(URL + "#:~:text=The%20war%20in%20the%20east,in%20the%20west%20waits");
  }

  @Test
  void wordsThatStandEarlierTooAreToldByThoseBefore() {
    String text = "Peace now. Later he asked for Peace now.";

    assertThat(new TextFragments(URL, text).of(new Span(30, 39)))
        .isEqualTo(URL + "#:~:text=he%20asked%20for-,Peace%20now");
  }

  @Test
  void aPassageOverParagraphsIsARange() {
    assertThat(of("First line\n\nsecond line", "First line\n\nsecond line"))
        .isEqualTo(URL + "#:~:text=First%20line,second%20line");
  }

  @Test
  void aPassageWithoutWordsHasNoAddress() {
    assertThat(of("Well … yes", "…")).isNull();
  }

  @Test
  void aFragmentThatIsThereIsKept() {
    assertThat(new TextFragments("https://example.org/#top", "One word").of(new Span(4, 8)))
        .isEqualTo("https://example.org/#top:~:text=word");
  }

  private static @Nullable String of(String text, String passage) {
    int start = text.lastIndexOf(passage);
    return new TextFragments(URL, text).of(new Span(start, start + passage.length()));
  }
}
