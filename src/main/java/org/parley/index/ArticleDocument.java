package org.parley.index;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.apache.solr.common.SolrInputDocument;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.PublicationDate;
import org.parley.domain.Quote;
import org.parley.domain.Stance;
import org.parley.json.ArticleJson;
import org.parley.json.CardJson;
import org.parley.json.Opening;
import org.parley.solr.Fields;

/** An article as Solr gets it. */
final class ArticleDocument {
  private static final int LEAD_CHARACTERS = 600;

  private ArticleDocument() {}

  static SolrInputDocument of(Article article, String fingerprint) {
    SolrInputDocument document = new SolrInputDocument();
    document.setField(Fields.ID, article.id().value());
    document.setField(Fields.FINGERPRINT, fingerprint);
    addSource(document, article);
    addDescription(document, article);
    addAnalysis(document, article);
    addJson(document, article);
    return document;
  }

  private static void addSource(SolrInputDocument document, Article article) {
    document.setField(Fields.FILE, article.source().file());
    document.setField(Fields.TYPE, article.source().mediaType());
    document.setField(Fields.LANGUAGE, article.source().language());
    document.setField(Fields.WORDS, article.source().words());
    document.setField(Fields.TEXT, article.source().text());
    document.setField(Fields.LEAD, Opening.characters(article, LEAD_CHARACTERS));
  }

  private static void addDescription(SolrInputDocument document, Article article) {
    document.setField(Fields.TITLE, article.description().chosenTitle());
    document.setField(Fields.AUTHOR, article.description().chosenAuthors());
    article.description().chosenOutlet().ifPresent(o -> document.setField(Fields.OUTLET, o));
    article.description().chosenUrl().ifPresent(url -> document.setField(Fields.URL, url));
    article.description().chosenDate().ifPresent(date -> addDate(document, date));
  }

  /**
   * Times of day are kept as the source's clock shows them, so that a day is the same day
   * everywhere.
   */
  private static void addDate(SolrInputDocument document, PublicationDate date) {
    document.setField(Fields.PUBLISHED, date.iso());
    document.setField(Fields.PUBLISHED_START, Date.from(date.start().toInstant(ZoneOffset.UTC)));
    document.setField(
        Fields.PUBLISHED_END, Date.from(date.last().atTime(23, 59, 59).toInstant(ZoneOffset.UTC)));
    document.setField(Fields.PUBLISHED_YEAR, Integer.toString(date.first().getYear()));
    date.month().ifPresent(month -> document.setField(Fields.PUBLISHED_MONTH, month));
  }

  private static void addAnalysis(SolrInputDocument document, Article article) {
    List<String> actors = article.analysis().actors().stream().map(Actor::name).toList();
    document.setField(Fields.ACTOR, actors);
    document.setField(
        Fields.STANCE, article.analysis().stances().stream().map(Stance::facetValue).toList());
    document.setField(
        Fields.SPEAKER,
        article.analysis().quotes().stream()
            .map(Quote::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
    document.setField(Fields.THEME, article.analysis().themes());
  }

  /** The text is stored once, as the field that is searched. */
  private static void addJson(SolrInputDocument document, Article article) {
    ObjectNode withoutText = ArticleJson.of(article);
    withoutText.remove("text");
    document.setField(Fields.ARTICLE_JSON, withoutText.toString());
    document.setField(Fields.CARD_JSON, CardJson.of(article).toString());
  }
}
