package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.domain.Article;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;

/** A word counts alike in every language, though most articles of a small one may have it. */
@ExtendWith(SolrExtension.class)
class RankingAcrossLanguagesTest {
  private static Searches searches;

  @BeforeAll
  static void index(SolrConnection solr) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(article("en", "Report " + i, "Envoys from many capitals met in Geneva again."));
    }
    for (int i = 0; i < 5; i++) {
      articles.add(article("de", "Meldung " + i, "Auch Scholz war in Genf, hieß es am Abend."));
    }
    articles.add(
        article("en", "In passing", "Envoys met in Geneva; one of many to stay away was Scholz."));
    articles.add(
        article("de", "Am Ende", "Scholz geht. Niemand hielt Scholz, und Scholz blieb ruhig."));
    ArticleIndex index = new ArticleIndex(solr);
    index.put(articles.stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @Test
  void anArticleAboutANameComesBeforeOneThatDropsIt() {
    assertThat(first("scholz")).isEqualTo("Am Ende");
  }

  @Test
  void aTitleCountsInEveryLanguage() {
    assertThat(first("meldung scholz")).startsWith("Meldung");
  }

  private static String first(String words) {
    Query query = Query.EVERYTHING.withWords(words);
    return searches
        .search(SearchState.EVERYTHING.withQuery(query))
        .hits()
        .get(0)
        .masthead()
        .title()
        .text();
  }

  private static Article article(String language, String title, String text) {
    return Articles.titled(title).inLanguage(language).saying(text).article();
  }
}
