package org.parley.index;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.Marks;
import org.parley.domain.Moments;
import org.parley.domain.PublicationDate;
import org.parley.domain.Quote;
import org.parley.domain.Stance;
import org.parley.json.ArticleJson;
import org.parley.json.CardJson;
import org.parley.json.Opening;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/** An article as Solr gets it. */
final class ArticleDocument {
  private static final int LEAD_CHARACTERS = 600;
  private static final int LONGEST_VALUE = 200;

  private ArticleDocument() {}

  /** All but its place among reprints. */
  static SolrInputDocument of(IndexEntry entry) {
    Article article = entry.article();
    SolrInputDocument document = new SolrInputDocument();
    document.setField(Fields.ID, article.id().value());
    document.setField(Fields.FINGERPRINT, entry.fingerprint());
    addSource(document, article);
    addDescription(document, article);
    addWords(document, article);
    addAnalysis(document, article);
    Suggestible.add(document, article);
    addJson(document, entry);
    return document;
  }

  /** Gives a document its place among reprints, instead of any that it had. */
  static void place(SolrInputDocument document, Placement placement) {
    document.setField(Fields.KEY, placement.key());
    document.setField(Fields.GROUP, placement.group());
    document.setField(Fields.BAND, placement.imprint().bands());
    document.setField(Fields.SIGNATURE, placement.imprint().signature().encoded());
  }

  /** Says when the article came and changed; leaves it open where that is not known. */
  static void date(SolrInputDocument document, @Nullable Moments moments) {
    if (moments != null) {
      document.setField(Fields.ARRIVED, Date.from(moments.arrived()));
      document.setField(Fields.CHANGED, Date.from(moments.changed()));
    }
  }

  /** Gives a document what readers marked its article with, instead of any that it had. */
  static void mark(SolrInputDocument document, Marks marks) {
    document.setField(Fields.TAG, marks.allTags());
    document.setField(Fields.MARK, marks.keys());
  }

  private static void addSource(SolrInputDocument document, Article article) {
    document.setField(Fields.FILE, article.source().file());
    document.setField(Fields.TYPE, article.source().mediaType());
    document.setField(Fields.LANGUAGE, article.source().language());
    document.setField(Fields.WORDS, article.source().words());
  }

  private static void addDescription(SolrInputDocument document, Article article) {
    document.setField(Fields.AUTHOR, article.description().chosenAuthors());
    article.description().chosenOutlet().ifPresent(o -> document.setField(Fields.OUTLET, o));
    article.description().chosenUrl().ifPresent(url -> document.setField(Fields.URL, url));
    article
        .description()
        .columns()
        .forEach((column, values) -> document.setField(Fields.own(column), shortened(values)));
    article.description().chosenDate().ifPresent(date -> addDate(document, date));
  }

  /** A field that is counted takes no more; a column of prose is none to count. */
  private static List<String> shortened(List<String> values) {
    return values.stream().filter(value -> value.length() <= LONGEST_VALUE).toList();
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

  /** Title and text are in the fields of the article's language and in no other. */
  private static void addWords(SolrInputDocument document, Article article) {
    TextLanguage language = TextLanguage.of(article.source().language());
    document.setField(language.title(), article.description().chosenTitle());
    document.setField(language.text(), article.source().text());
    document.setField(language.lead(), Opening.characters(article, LEAD_CHARACTERS));
  }

  private static void addAnalysis(SolrInputDocument document, Article article) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Actor actor : article.analysis().actors()) {
      kinds.putIfAbsent(actor.name(), Fields.kinded(actor.name(), actor.kind().key()));
    }
    document.setField(Fields.ACTOR, List.copyOf(kinds.keySet()));
    document.setField(Fields.ACTOR_KIND, List.copyOf(kinds.values()));
    document.setField(
        Fields.STANCE, article.analysis().stances().stream().map(Stance::facetValue).toList());
    article.analysis().stances().forEach(stance -> addJudges(document, stance));
    document.setField(
        Fields.SPEAKER,
        article.analysis().quotes().stream()
            .map(Quote::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
    document.setField(Fields.THEME, article.analysis().themeLabels());
  }

  /** Who gave which side, so that people and the model can be compared. */
  private static void addJudges(SolrInputDocument document, Stance stance) {
    Stream.concat(Stream.of(stance.verdict()), stance.others().stream())
        .filter(judgement -> judgement.origin() == Stance.Decider.MODEL)
        .findFirst()
        .ifPresent(
            judgement -> document.addField(Fields.STANCE_MODEL, given(stance, judgement.label())));
    if (stance.origin() == Stance.Decider.CURATOR) {
      document.addField(Fields.STANCE_CURATOR, stance.facetValue());
    } else {
      document.setField(Fields.sure(stance.proposition()), stance.confidence());
    }
  }

  private static String given(Stance stance, Stance.@Nullable Label side) {
    return stance.proposition() + ":" + (side == null ? Fields.UNTOUCHED : side.key());
  }

  /** The text is stored once, as the field that is searched. */
  private static void addJson(SolrInputDocument document, IndexEntry entry) {
    ObjectNode withoutText = ArticleJson.of(entry.article());
    withoutText.remove("text");
    document.setField(Fields.ARTICLE_JSON, withoutText.toString());
    document.setField(Fields.CARD_JSON, CardJson.of(entry.article(), entry.analysed()).toString());
  }
}
