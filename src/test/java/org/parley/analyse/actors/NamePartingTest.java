package org.parley.analyse.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.config.Config;
import org.parley.domain.Actor;
import org.parley.domain.SourceText;
import org.parley.domain.Span;

/** What stands side by side without being one name. */
class NamePartingTest {
  private final ActorFinder finder =
      new ActorFinder(List.of(), new CrfRecogniser(Config.homeFolder()));

  @Test
  void namesJoinedByASlashAreTwo() {
    assertThat(names("A new poll from the Ruritanian Herald/Northland Post found it."))
        .containsExactlyInAnyOrder("Ruritanian Herald", "Northland Post");
    assertThat(names("Another NBC News/Washington Post poll came out on Tuesday."))
        .contains("NBC", "Washington Post");
  }

  @Test
  void anOwnerWithANameIsCutFromWhatItOwns() {
    assertThat(parts("Trump's White House", "Trump's White House was silent."))
        .containsExactly("Trump", "White House");
    assertThat(
            parts(
                "Harbour Department’s Office of Tides",
                "The Harbour Department’s Office of Tides."))
        .containsExactly("Harbour Department", "Office of Tides");
    assertThat(
            parts(
                "Trump's Peat Board' Office of Lamps",
                "Trump's Peat Board' Office of Lamps is not in Leeds."))
        .containsExactly("Trump", "Peat Board' Office of Lamps");
  }

  @Test
  void aPossessiveThatBelongsToTheNameStays() {
    for (String name :
        List.of(
            "People's Liberation Army",
            "Lloyd's of London",
            "McDonald's",
            "Women's March",
            "America's Turf Plans",
            "G/O Media",
            "HIV/AIDS",
            "Trump's University")) {
      assertThat(parts(name, name + " was there.")).containsExactly(name);
    }
  }

  @Test
  void aDoubleSurnameIsNoPair() {
    assertThat(names("Secretary Jacquelyn Thorne-Byrd was named. Thorne-Byrd said nothing."))
        .containsExactly("Jacquelyn Thorne-Byrd");
    assertThat(
            names(
                "Ms Marsh-Holt arrived.\n\nRep. Miranda Marsh-Holt spoke in Leeds. Then Marsh-Holt left."))
        .containsExactlyInAnyOrder("Miranda Marsh-Holt", "Leeds");
  }

  @Test
  void aLostSpaceBehindAStopPartsSentences() {
    assertThat(
            names(
                "The boat belonged to Peter Holloway.Holloway denied it to Janet Marsh.It was late."))
        .containsExactlyInAnyOrder("Peter Holloway", "Janet Marsh");
    assertThat(parts("Amazon.Com", "They asked Amazon.Com for it.")).containsExactly("Amazon.Com");
  }

  @Test
  void whatCaptionsGlueTogetherIsCut() {
    assertThat(parts("Meadow Pictures Trump", "Meadow Pictures Trump taps a friend."))
        .containsExactly("Meadow Pictures", "Trump");
    assertThat(parts("Pennsylvania Trump", "In Pennsylvania Trump leads."))
        .containsExactly("Pennsylvania", "Trump");
    assertThat(parts("Obama White House", "An Obama White House man said so."))
        .containsExactly("Obama", "White House");
    assertThat(parts("Trump Trump", "They beat Trump Trump says."))
        .containsExactly("Trump", "Trump");
  }

  @Test
  void fullNamesAreNotCut() {
    for (String name :
        List.of(
            "Donald Trump Jr.",
            "Hillary Clinton",
            "Lara Trump",
            "Georgia Biden",
            "George Washington University",
            "USS Ronald Reagan",
            "Students for Trump",
            "New York Times")) {
      assertThat(parts(name, "We saw " + name + " there.")).containsExactly(name);
    }
  }

  /** The parts of the only name that a recogniser sees in a text. */
  private static Stream<String> parts(String name, String text) {
    int start = text.indexOf(name);
    ActorRecogniser one =
        any ->
            List.of(
                new RecognisedName(
                    new Span(start, start + name.length()), Actor.Kind.ORGANISATION));
    return new ActorFinder(List.of(), one)
        .recognised(text).stream().map(part -> part.span().of(text));
  }

  private Stream<String> names(String text) {
    return actors(text).map(Actor::name);
  }

  private Stream<Actor> actors(String text) {
    return finder.in(new SourceText("a.txt", "text/plain", "en", text), "").stream();
  }
}
