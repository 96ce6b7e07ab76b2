package org.parley.analyse.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.domain.Actor;
import org.parley.domain.SourceText;
import org.parley.domain.Span;

/** Texts whose organisations stand in square brackets, which are left out. */
class OrganisationLinksTest {
  @Test
  void anAcronymIsTheOnlyNameThatItFits() {
    assertThat(names("The [Northern Peat Union] met. The [NPU] and the [N.P.U.] agreed."))
        .containsExactly("Northern Peat Union");
    assertThat(names("The [Board of Peat and Turf] met. The [BPT] agreed."))
        .containsExactly("Board of Peat and Turf");
    assertThat(names("The [Centre for Applied Turf] met. Later [CFAT] agreed."))
        .containsExactly("Centre for Applied Turf");
  }

  @Test
  void anAcronymThatFitsTwoNamesOrIsShortStaysAlone() {
    assertThat(names("The [Northern Peat Union] met the [National Press Union]. The [NPU] agreed."))
        .containsExactlyInAnyOrder("Northern Peat Union", "National Press Union", "NPU");
    assertThat(names("The [Peat Union] met. The [PU] agreed."))
        .containsExactlyInAnyOrder("Peat Union", "PU");
    assertThat(names("The [Central Iron Association] met. The [CIA] knew."))
        .containsExactlyInAnyOrder("Central Iron Association", "CIA");
  }

  @Test
  void aNameWithItsCountryIsTheSame() {
    assertThat(names("The [U.S. Bureau of Turf] met. The [Bureau of Turf] agreed."))
        .containsExactly("Bureau of Turf");
    assertThat(names("The [U.S. Turf Court], the [Iowa Turf Court] and the [Turf Court] met."))
        .containsExactlyInAnyOrder("U.S. Turf Court", "Iowa Turf Court", "Turf Court");
    assertThat(names("The [U.S. Turf] fell and [Turf] rose.")).hasSize(2);
  }

  @Test
  void aFirstWordIsTheOnlyNameThatItBegins() {
    assertThat(names("A [Brimsley Reports] poll came. The [Brimsley] poll was old."))
        .containsExactly("Brimsley Reports");
    assertThat(names("[Brimsley Reports] and [Brimsley Bank] met. The [Brimsley] poll was old."))
        .hasSize(3);
    assertThat(names("[Brimsley Papers] came. The [Brimsley] was old.")).hasSize(2);
    assertThat(names("The [Berlin Group] met in [Berlin].")).hasSize(2);
  }

  @Test
  void anotherCountrysDepartmentIsNotTheAmericanOne() {
    assertThat(names("The [Department of Justice] and the [DOJ] agreed."))
        .containsExactly("US Justice Department");
    assertThat(names("The Canadian [Department of Justice] agreed."))
        .containsExactly("Department of Justice");
  }

  private static Stream<String> names(String marked) {
    List<RecognisedName> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<String> parts = Arrays.asList(marked.split("[\\[\\]]", -1));
    for (int i = 0; i < parts.size(); i++) {
      Span span = new Span(text.length(), text.length() + parts.get(i).length());
      text.append(parts.get(i));
      if (i % 2 == 1) {
        names.add(new RecognisedName(span, Actor.Kind.ORGANISATION));
      }
    }
    ActorRecogniser recogniser = any -> names;
    SourceText source = new SourceText("a.txt", "text/plain", "en", text.toString());
    return new ActorFinder(List.of(), recogniser).in(source, "").stream().map(Actor::name);
  }
}
