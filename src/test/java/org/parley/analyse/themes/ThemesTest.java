package org.parley.analyse.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.domain.Collection;
import org.parley.domain.Theme;

class ThemesTest {
  private static final String FILLER = "So it went for many days. ".repeat(30);

  private final Themes themes =
      new Themes(
          List.of(
              new Collection.Theme(
                  "arms",
                  "Military aid",
                  List.of("weapons", "arm"),
                  List.of("nuclear weapons", "arm in arm"),
                  List.of()),
              new Collection.Theme("bomb", "The bomb", List.of("nuclear weapons")),
              new Collection.Theme(
                  "trust",
                  "Trust",
                  List.of("trust"),
                  List.of(),
                  List.of("Talks succeed only when both parties trust the mediator."))));

  private List<Theme> in(String text) {
    return themes.in(new SentenceVectors(text));
  }

  private List<String> labels(String text) {
    return in(text).stream().map(Theme::label).toList();
  }

  @Test
  void aThemeNeedsTwoSignsOrOneInTheOpening() {
    assertThat(labels("A weapon. " + FILLER)).containsExactly("Military aid");
    assertThat(labels(FILLER + "A weapon.")).isEmpty();
    assertThat(labels(FILLER + "A weapon. Weapons!")).containsExactly("Military aid");
  }

  @Test
  void anExceptionIsNoSignOfItsThemeAndStaysOneOfOthers() {
    assertThat(labels(FILLER + "Nuclear weapons. A nuclear weapon. They walked arm in arm."))
        .containsExactly("The bomb");
  }

  @Test
  void aSentenceThatMeansWhatAnExampleMeansIsASign() {
    String alike = "A mediation works only if the two sides trust the one who mediates.";

    List<Theme> found = in(alike + " " + FILLER);

    assertThat(found).extracting(Theme::label).containsExactly("Trust");
    assertThat(found.get(0).evidence()).extracting(Theme.Passage::text).contains(alike);
    assertThat(labels("The mediator had a large house with a view. " + FILLER)).isEmpty();
  }

  @Test
  void theEvidenceIsWhereItSaysItIs() {
    String text = FILLER + "They sent weapons, and then more arms.";

    Theme theme = in(text).get(0);

    assertThat(theme.evidence()).extracting(Theme.Passage::text).containsExactly("weapons", "arms");
    theme.evidence().forEach(one -> assertThat(one.span().of(text)).isEqualTo(one.text()));
  }
}
