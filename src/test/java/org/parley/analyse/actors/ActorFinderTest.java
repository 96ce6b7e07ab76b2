package org.parley.analyse.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.config.Config;
import org.parley.domain.Actor;
import org.parley.domain.Collection.KnownActor;
import org.parley.domain.SourceText;

class ActorFinderTest {
  private final ActorFinder finder =
      new ActorFinder(List.of(), new CrfRecogniser(Config.homeFolder()));

  @Test
  void linksShortNamesToTheFullNameInTheText() {
    String text =
        "Janet Holloway, the mayor, spoke first. Mrs Holloway said no. Later Holloway’s aides left, and Janet"
            + " Holloway thanked them.";

    assertThat(lines(text)).containsExactly("person 4 Janet Holloway [Janet Holloway, Holloway]");
    assertThat(rules(text, "Janet Holloway")).containsExactly("name", "title", "surname", "name");
  }

  @Test
  void anOfficeMeansItsOnlyHolderInTheText() {
    String text =
        "The Ruritanian president, Janet Holloway, spoke. US president Donald Trump listened. The US"
            + " president said no.";

    assertThat(lines(text)).contains("person 2 Donald Trump [Donald Trump, The US president]");
    assertThat(rules(text, "Donald Trump")).containsExactly("name", "title");
    assertThat(
            names(
                "US president Donald Trump and US president Joe Biden met. The US president won."))
        .containsExactlyInAnyOrder("Donald Trump", "Joe Biden", "United States");
    assertThat(
            lines(
                "The Russian president, Vladimir Putin, is old. The former Russian president is not."))
        .containsExactly("person 1 Vladimir Putin [Vladimir Putin]");
  }

  @Test
  void everyPlaceIsExact() {
    String text = "😀 Trump’s aide met “Zelensky” in Kiev.\n\nThe U.S. said nothing.";

    assertThat(finder.in(english(text), "").stream().flatMap(a -> a.places().stream()))
        .extracting(mention -> mention.span().of(text))
        .containsExactlyInAnyOrder("Trump", "Zelensky", "Kiev", "U.S.");
  }

  @Test
  void twoClintonsStayTwoAndABareOneAfterBothIsNeither() {
    String text =
        "Hillary Clinton spoke in Ohio. Clinton was cheered by the crowd. Her husband Bill Clinton came too."
            + " Clinton smiled, said a reporter.";

    assertThat(lines(text))
        .contains(
            "person 2 Hillary Clinton [Hillary Clinton, Clinton]",
            "person 1 Bill Clinton [Bill Clinton]",
            "person 1 Clinton [Clinton]");
  }

  @Test
  void aShortNameGoesOnMeaningTheOneItMeantButNotBesideTheOther() {
    String text =
        "Janet Holloway is the mayor of Leeds. Holloway said so. Later Holloway left.\n\nHer brother Peter"
            + " Holloway stayed, and Holloway said nothing.\n\nHolloway was glad, said a friend.";

    assertThat(lines(text))
        .contains(
            "person 4 Janet Holloway [Holloway, Janet Holloway]",
            "person 1 Peter Holloway [Peter Holloway]",
            "person 1 Holloway [Holloway]");
  }

  @Test
  void aShortNameIsNotTheFamousOneWhereTheTextNamesAnother() {
    assertThat(names("Ivanka Trump arrived in Berlin. Ms Trump said that she was glad."))
        .contains("Ivanka Trump")
        .doesNotContain("Donald Trump");
  }

  @Test
  void pairsJoinedByAHyphenAreTwoAndDoubleNamesAreOne() {
    assertThat(
            names("The Trump-Putin call and the Russia-Ukraine war worried Jean-Claude Juncker."))
        .containsExactlyInAnyOrder(
            "Donald Trump", "Vladimir Putin", "Russia", "Ukraine", "Jean-Claude Juncker");
    assertThat(names("A Trump–Zelensky meeting was planned."))
        .containsExactlyInAnyOrder("Donald Trump", "Volodymyr Zelenskyy");
  }

  @Test
  void peoplesAreGroupsAndAdjectivesAreNothing() {
    assertThat(
            lines(
                "Russians fear it, and Ukrainians do not. The Russian army left. The French are angry, but"
                    + " the French president is not."))
        .containsExactlyInAnyOrder(
            "group 1 Russians [Russians]",
            "group 1 Ukrainians [Ukrainians]",
            "group 1 French [French]");
  }

  @Test
  void namesInCapitalsAreTheSameActors() {
    assertThat(
            lines(
                "TRUMP MEETS PUTIN IN ALASKA\n\nDonald Trump met Vladimir Putin in Alaska. JANET HOLLOWAY was there."))
        .containsExactlyInAnyOrder(
            "person 2 Donald Trump [TRUMP, Donald Trump]",
            "person 2 Vladimir Putin [PUTIN, Vladimir Putin]",
            "place 2 Alaska [ALASKA, Alaska]",
            "person 1 Janet Holloway [JANET HOLLOWAY]");
  }

  @Test
  void spellingsAreJoinedToOneName() {
    assertThat(names("Sergey Kolesnikov left Kiev. Later Sergei Kolesnikov returned to Kyiv."))
        .containsExactlyInAnyOrder("Sergei Kolesnikov", "Kyiv");
    assertThat(names("America and the U.S. and the USA and the United States."))
        .containsExactly("United States");
  }

  @Test
  void anAcronymStandsForWhatTheTextSaysItDoes() {
    String text =
        "The Royal Society of Chemistry (RSC) met in London. The RSC said that gross domestic product (GDP)"
            + " fell. A chief executive (CEO) agreed with the RSC.";

    assertThat(lines(text))
        .containsExactlyInAnyOrder(
            "organisation 4 Royal Society of Chemistry [RSC, Royal Society of Chemistry]",
            "place 1 London [London]");
    assertThat(rules(text, "Royal Society of Chemistry")).containsOnly("acronym");
  }

  @Test
  void theSameNameOfTwoKindsStaysTwo() {
    assertThat(
            lines(
                "Denzel Washington played a general. Mr Washington then flew to Washington, D.C."))
        .containsExactlyInAnyOrder(
            "person 2 Denzel Washington [Denzel Washington, Washington]",
            "place 1 Washington [Washington, D.C.]");
  }

  @Test
  void aPersonOfWhomOnlyAPlacesNameIsKnownIsKeptApartFromThePlace() {
    assertThat(
            names(
                "Mr. Jordan, a lawyer, told the court that he had never been to Jordan or Syria."))
        .containsExactlyInAnyOrder("Jordan (person)", "Jordan", "Syria");
  }

  @Test
  void bylinesCaptionsAndNavigationNameNobody() {
    assertThat(
            names(
                "By Janet Holloway, Reuters\n\nPhotograph: Peter Smith/Getty Images\n\nRead more: Angela Merkel in"
                    + " Paris\n\nHe went to Berlin on Monday."))
        .containsExactly("Berlin");
  }

  @Test
  void whatACollectionSaysWins() {
    ActorFinder own =
        new ActorFinder(
            List.of(
                new KnownActor(
                    "Wolodymyr Selenskyj", Actor.Kind.PERSON, List.of("Zelensky"), false),
                new KnownActor("Getty", Actor.Kind.ORGANISATION, List.of(), true),
                new KnownActor("Berlin", Actor.Kind.PLACE, List.of(), true),
                new KnownActor(
                    "Janet Holloway MP", Actor.Kind.PERSON, List.of("Janet Holloway"), false)),
            new CrfRecogniser(Config.homeFolder()));
    String text =
        "Volodymyr Zelenskyy met Janet Holloway in Berlin. Holloway praised Zelensky. Irving Berlin did not.";

    assertThat(own.in(english(text), "").stream().map(ActorFinderTest::line))
        .containsExactlyInAnyOrder(
            "person 2 Wolodymyr Selenskyj [Volodymyr Zelenskyy, Zelensky]",
            "person 2 Janet Holloway MP [Janet Holloway, Holloway]",
            "person 1 Irving Berlin [Irving Berlin]");
  }

  @Test
  void whomTheTitleOrTheOpeningNamesComesFirst() {
    String filler = "Nothing of note happened on the day. ".repeat(15);
    String text =
        "Angela Merkel spoke. " + filler + "Paris and Paris and Paris saw Olaf Scholz in Rome.";

    List<Actor> actors = finder.in(english(text), "What Scholz wants");

    assertThat(actors)
        .extracting(Actor::name)
        .containsExactly("Angela Merkel", "Olaf Scholz", "Paris", "Rome");
    assertThat(actors).extracting(Actor::central).containsExactly(true, true, false, false);
  }

  @Test
  void inOtherLanguagesOnlyKnownNamesAreFound() {
    SourceText german =
        new SourceText("a.txt", "text/plain", "de", "Janet Holloway traf Зеленський in Kyiv.");

    assertThat(finder.in(german, ""))
        .extracting(Actor::name)
        .containsExactly("Volodymyr Zelenskyy", "Kyiv");
  }

  @Test
  void aTextWithoutNamesHasNoActors() {
    assertThat(names("")).isEmpty();
    assertThat(names("He said on Monday that I was right, and she agreed.")).isEmpty();
  }

  private static SourceText english(String text) {
    return new SourceText("a.txt", "text/plain", "en", text);
  }

  private Stream<String> names(String text) {
    return finder.in(english(text), "").stream().map(Actor::name);
  }

  private Stream<String> lines(String text) {
    return finder.in(english(text), "").stream().map(ActorFinderTest::line);
  }

  private static String line(Actor actor) {
    return actor.kind().key() + " " + actor.mentions() + " " + actor.name() + " " + actor.as();
  }

  private List<String> rules(String text, String name) {
    return finder.in(english(text), "").stream()
        .filter(actor -> actor.name().equals(name))
        .flatMap(actor -> actor.places().stream())
        .map(Actor.Mention::rule)
        .toList();
  }
}
