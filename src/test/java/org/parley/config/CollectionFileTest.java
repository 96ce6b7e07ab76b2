package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.Actor;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.solr.SolrExtension;

class CollectionFileTest {
  @Test
  void readsEveryKeyOfTheContract() {
    Collection collection =
        CollectionFile.parse(
            "c.yaml",
            """
            title: Mediating
            propositions:
              - {id: mediation, statement: "Mediation can end the war"}
            themes:
              - {id: ceasefire, label: Ceasefire, words: [truce, "cessation of hostilities"]}
            actors:
              - {name: Volodymyr Zelenskyy, kind: person, as: [Zelensky]}
              - {name: Google Analytics, hide: true}
            outlets:
              - {name: The Guardian, domains: [theguardian.com]}
            facets:
              - {id: country, label: Country}
            articles:
              - file: a.txt
                authors: [Ann Author, Bob Byline]
                outlet: Counterfire
                published: 2025-05
                url: "https://example.org/a"
                stances: {mediation: opposes}
                note: As its last line says.
              - {file: b.txt, author: Cy Columnist}
            """);

    assertThat(collection.title()).isEqualTo("Mediating");
    assertThat(collection.propositions())
        .containsExactly(new Collection.Proposition("mediation", "Mediation can end the war"));
    assertThat(collection.themes().get(0).words())
        .containsExactly("truce", "cessation of hostilities");
    assertThat(collection.actors())
        .containsExactly(
            new Collection.KnownActor(
                "Volodymyr Zelenskyy", Actor.Kind.PERSON, List.of("Zelensky"), false),
            new Collection.KnownActor(
                "Google Analytics", Actor.Kind.ORGANISATION, List.of(), true));
    assertThat(collection.outlets().get(0).domains()).containsExactly("theguardian.com");
    assertThat(collection.facets()).containsExactly(new Collection.OwnFacet("country", "Country"));
    assertThat(collection.articles().get(0))
        .isEqualTo(
            new Collection.CuratedArticle(
                "a.txt",
                null,
                List.of("Ann Author", "Bob Byline"),
                "Counterfire",
                "2025-05",
                "https://example.org/a",
                Map.of("mediation", new Collection.CuratedStance(Stance.Label.OPPOSES, List.of())),
                "As its last line says."));
    assertThat(collection.articles().get(1).authors()).containsExactly("Cy Columnist");
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(CollectionFile.parse("c.yaml", "")).isEqualTo(Collection.EMPTY);
    assertThat(CollectionFile.parse("c.yaml", "# only a remark\n")).isEqualTo(Collection.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          titel: x                                      | c.yaml:1: titel: expected one of the keys title, propositions
          title: x\\ntitle: y                            | c.yaml:2: title: expected
          title: [x]                                    | c.yaml:1: title: expected a text
          - x                                           | c.yaml:1: collection.yaml: expected a mapping
          actors: {name: x}                             | c.yaml:1: actors: expected a list
          actors:\\n- {name: x}                          | c.yaml:2: kind: expected person, organisation, place or group
          actors:\\n- {name: x, kind: persn}             | c.yaml:2: kind: expected person, organisation, place or group, found "persn"
          actors:\\n- {kind: person}                     | c.yaml:2: name: expected this key
          actors:\\n- {name: x, hide: maybe}             | c.yaml:2: hide: expected true or false, found "maybe"
          outlets:\\n- {name: x}\\n- {name: x}            | c.yaml:3: name: expected each name of outlets only once
          themes:\\n- {id: A b, words: [x]}              | c.yaml:2: id: expected lower-case letters
          articles:\\n- {file: a, published: May}        | c.yaml:2: published: expected YYYY, YYYY-MM
          articles:\\n- {file: a, url: "javascript:x"}   | c.yaml:2: url: expected an address
          articles:\\n- {file: a, stances: {x: opposes}} | c.yaml:2: x: expected the id of a proposition
          title: "never closed                          | c.yaml:1: expected YAML
          title: x\\n\\ty: z                               | c.yaml:2: expected YAML
          """)
  void aMistakeIsOneLineWithFileLineKeyAndWhatWasExpected(String yaml, String message) {
    String file = yaml.replace("\\n", "\n").replace("\\t", "\t");
    assertThatThrownBy(() -> CollectionFile.parse("c.yaml", file))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(message)
        .satisfies(mistake -> assertThat(mistake.getMessage()).doesNotContain("\n"));
  }

  @Test
  void aStanceMustBeOneOfFour() {
    String yaml =
        """
        propositions:
          - {id: p, statement: S}
        articles:
          - {file: a, stances: {p: agrees}}
        """;
    assertThatThrownBy(() -> CollectionFile.parse("c.yaml", yaml))
        .hasMessage("c.yaml:4: p: expected supports, opposes, mixed or unclear, found \"agrees\"");
  }

  @Test
  void theSeedsCollectionIsSound() {
    Path file = SolrExtension.parleyHome().resolve("seeds").resolve(Collection.FILE_NAME);

    assertThat(CollectionFile.read(file).articles()).hasSize(5);
  }
}
