package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.search.Facets;
import org.parley.search.Masthead;
import org.parley.search.Reprint;
import org.parley.search.Reprints;
import org.parley.search.SearchParameters;
import org.parley.search.SearchUrl;

/** What a result says of the other prints of its piece. */
class ReprintsViewsTest {
  private static final ArticleId ID = new ArticleId("0123456789abcdef01234567");
  private static final ArticleId OTHER = new ArticleId("76543210fedcba9876543210");

  @Test
  void otherOutletsAreNamed() {
    assertThat(summary("The Hill")).isEqualTo("Also in 1 other outlet: The Hill");
    assertThat(summary("The Hill", "NPR")).isEqualTo("Also in 2 other outlets: The Hill, NPR");
    assertThat(summary("A", "B", "C", "D")).isEqualTo("Also in 4 other outlets: A, B, C, …");
  }

  @Test
  void copiesOfTheSameOrOfNoOutletAreNoOtherOutlets() {
    assertThat(summary("The Courier")).isEqualTo("1 more copy");
    assertThat(summary("The Courier", null)).isEqualTo("2 more copies");
    assertThat(summary("NPR", "NPR", null)).isEqualTo("3 reprints, also in NPR");
  }

  @Test
  void aPieceThatWasPrintedOnceSaysNothing() {
    assertThat(view(Reprints.NONE)).isNull();
  }

  @Test
  void aPrintIsNamedByItsOutletAndByItsTitleWhereThatDiffers() {
    List<Reprint> shown =
        List.of(print("A piece", "NPR"), print("Another", "NPR"), print("More", null));
    ReprintsView view = Objects.requireNonNull(view(new Reprints(14, shown)));

    assertThat(view.prints())
        .extracting(print -> print.article().text() + "|" + print.title())
        .containsExactly("NPR|null", "NPR|Another", "More|null");
    assertThat(view.prints().get(0).article().url()).isEqualTo("/articles/" + OTHER + "?q=truce");
    assertThat(view.rest()).isEqualTo(new Link("11 more", "/articles/" + ID + "?q=truce#reprints"));
  }

  private static @Nullable String summary(@Nullable String... outlets) {
    List<Reprint> shown = Stream.of(outlets).map(outlet -> print("A piece", outlet)).toList();
    ReprintsView view = view(new Reprints(shown.size(), shown));
    return view == null ? null : view.summary();
  }

  private static @Nullable ReprintsView view(Reprints reprints) {
    Links links =
        new Links(
            new SearchUrl(Facets.BUILT_IN),
            new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split("q=truce")));
    Masthead result = masthead("A piece", "The Courier");
    return new ReprintsViews(Texts.english(), links).of(ID, result, reprints);
  }

  private static Reprint print(String title, @Nullable String outlet) {
    return new Reprint(OTHER, masthead(title, outlet));
  }

  private static Masthead masthead(String title, @Nullable String outlet) {
    return new Masthead(
        new Masthead.Title(title, true), List.of(), outlet, "2025-05-01", null, null);
  }
}
