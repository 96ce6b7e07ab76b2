package org.parley.analyse.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analyse.names.ModelMissingException;
import org.parley.config.Config;

class CrfRecogniserTest {
  private final ActorRecogniser recogniser = new CrfRecogniser(Config.homeFolder());

  @Test
  void findsPersonsOrganisationsAndPlacesWhereTheyStand() {
    assertThat(names("Angela Merkel left Berlin. “We met,” said the World Bank’s Jim Kim."))
        .containsExactly(
            "PERSON Angela Merkel", "PLACE Berlin", "ORGANISATION World Bank", "PERSON Jim Kim");
  }

  @Test
  void placesAreExactAfterCharactersOfTwoUnitsAndOddOnes() {
    assertThat(
            names(
                "😀 “𝔸” … e\u0301t\u00e9\u00a0\u200b– Angela Merkel’s visit to Berlin (½) & Paris."))
        .containsExactly("PERSON Angela Merkel", "PLACE Berlin", "PLACE Paris");
  }

  @Test
  void noNameGoesBeyondItsLine() {
    assertThat(names("Visit to London\n\nAngela Merkel spoke.\nPeter Smith did not."))
        .contains("PERSON Angela Merkel", "PERSON Peter Smith", "PLACE London");
  }

  @Test
  void whatItSaysOfATextDoesNotDependOnTheTextsBeforeIt() {
    String text = "Rose and Mark spoke with Hope Hicks in Reading before the Sun rose.";
    List<String> first = names(text);
    IntStream.range(0, 200).forEach(i -> names("the rose and mark of hope in reading of sun " + i));

    assertThat(names(text)).isEqualTo(first).isNotEmpty();
  }

  @Test
  void severalThreadsMayUseIt() {
    String text =
        "Angela Merkel met Emmanuel Macron in Paris on behalf of the European Commission.";
    List<String> alone = names(text);

    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> names(text)).distinct())
        .containsExactly(alone);
  }

  @Test
  void aMissingModelIsOneLine(@TempDir Path empty) {
    assertThatThrownBy(() -> new CrfRecogniser(empty).in("Angela Merkel"))
        .isInstanceOf(ModelMissingException.class)
        .hasMessageContaining("build Parley anew")
        .hasMessageNotContaining("\n");
  }

  private List<String> names(String text) {
    return recogniser.in(text).stream()
        .map(name -> name.kind() + " " + name.span().of(text))
        .toList();
  }
}
