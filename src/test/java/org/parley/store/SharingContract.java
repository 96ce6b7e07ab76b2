package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.share.Codes;
import org.parley.share.SavedSearch;
import org.parley.share.SharedArticle;
import org.parley.share.SharedArticle.Headline;
import org.parley.share.SharedArticle.Labels;
import org.parley.share.SharedArticle.Source;
import org.parley.share.SharedLink;
import org.parley.share.SharedLink.Page;
import org.parley.share.SharedResults;

/** What people keep of searches. */
abstract class SharingContract extends OnADatabase {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.006Z");

  private static SharedArticle whole(int number) {
    return new SharedArticle(
        article(number),
        new Source("a “folder”/ü#17", article(number + 1).value(), "0123"),
        new Headline("Title \uD83D\uDD4A", List.of("One", "Two"), "Outlet", "2025-05"),
        new Labels(List.of("p:opposes"), "abc"));
  }

  @SuppressWarnings("NullAway") // it does not read from class files that labels may be null
  private static SharedArticle bare(int number) {
    return new SharedArticle(
        article(number),
        new Source("f", article(number).value(), null),
        new Headline("", List.of(), null, null),
        null);
  }

  @Test
  void aLinkRemembersWhatWasFound() {
    SharedResults results = new SharedResults(12, List.of(whole(1), bare(2)));
    SharedLink link = database().sharedLinks().share(Page.SEARCH, "q=a&b=%C3%BC", results);

    SharedLinks others = asAnother().sharedLinks();
    assertThat(Codes.isCode(link.code())).isTrue();
    assertThat(link.url()).isEqualTo("/?q=a&b=%C3%BC");
    assertThat(others.find(link.code())).contains(link);
    assertThat(others.results(link)).isEqualTo(results);
    assertThat(others.find("nothing")).isEmpty();
    assertThat(others.find("\0")).isEmpty();
  }

  @Test
  void equalSearchesGetNewCodesAndShareEqualResults() {
    SharedLinks links = database().sharedLinks();
    SharedLink one = links.share(Page.SEARCH, "q=a", new SharedResults(1, List.of(whole(1))));
    SharedLink same = links.share(Page.SEARCH, "q=a", new SharedResults(1, List.of(whole(1))));
    SharedLink other = links.share(Page.SEARCH, "q=a", new SharedResults(1, List.of(whole(2))));

    assertThat(List.of(one.code(), same.code(), other.code())).doesNotHaveDuplicates();
    assertThat(same.fingerprint()).isEqualTo(one.fingerprint());
    assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
    assertThat(links.results(same).articles()).containsExactly(whole(1));
  }

  @Test
  void tenThousandResultsAreRememberedInLittleRoom() {
    List<SharedArticle> many = IntStream.range(0, 10_000).mapToObj(SharingContract::whole).toList();
    SharedLinks links = database().sharedLinks();
    SharedLink link = links.share(Page.SEARCH, "", new SharedResults(20_000, many));

    assertThat(links.results(link).articles()).isEqualTo(many);
    assertThat(links.results(link).isCut()).isTrue();
    assertThat(SharedResultsJson.pack(SharedResultsJson.write(links.results(link))).length)
        .isLessThan(1_000_000);
  }

  @Test
  void aSearchIsSavedOnceRenamedAndRemoved() {
    SavedSearches saved = database().savedSearches();
    SavedSearch first = saved.save("b", "q=b", NOON).orElseThrow().search();
    SavedSearch second = saved.save("A", "q=a", NOON).orElseThrow().search();

    assertThat(saved.all()).containsExactly(second, first);
    assertThat(saved.save("c", "q=b", NOON)).contains(new SavedSearches.Kept(first, false));
    assertThat(saved.all()).extracting(SavedSearch::name).containsExactly("A", "b");
    saved.rename(second.code(), "z");
    assertThat(saved.find(second.code())).map(SavedSearch::name).contains("z");
    saved.remove(first.code());
    saved.remove("none");
    assertThat(saved.all()).extracting(SavedSearch::code).containsExactly(second.code());
  }

  @Test
  void aVisitIsNeverTakenBack() {
    SavedSearches saved = database().savedSearches();
    String code = saved.save("a", "q=a", NOON).orElseThrow().search().code();
    saved.visited(code, NOON.plusMillis(1));
    saved.visited(code, NOON);

    assertThat(saved.find(code)).map(SavedSearch::seen).contains(NOON.plusMillis(1));
  }

  @Test
  void noMoreAreSavedThanOnePageCanCount() {
    SavedSearches saved = database().savedSearches();
    IntStream.range(0, SavedSearches.MOST).forEach(i -> saved.save("n", "q=" + i, NOON));

    assertThat(saved.save("n", "q=x", NOON)).isEmpty();
    assertThat(saved.all()).hasSize(SavedSearches.MOST);
  }
}
