package org.parley.analyse;

import java.util.List;
import java.util.Optional;
import org.parley.analyse.actors.ActorFinder;
import org.parley.analyse.actors.CrfRecogniser;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.quotes.Quotes;
import org.parley.analyse.stance.Stances;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.analyse.themes.Themes;
import org.parley.config.Config;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Quote;
import org.parley.domain.SourceText;
import org.parley.domain.StanceLabels;

/** Asks each question of an article in turn. Immutable and safe for use by several threads. */
public final class Analyser {
  private final ActorFinder actors;
  private final Quotes quotes = new Quotes();
  private final Stances stances;
  private final Themes themes;

  /**
   * Analyses articles of one collection; models are read at the first article that needs them.
   *
   * @param labels what readers said of stances; asked anew for each article
   */
  public Analyser(Collection collection, StanceLabels labels) {
    this(collection, labels, Optional.empty());
  }

  /**
   * The same with a second judge of stance, whose word goes before that of Parley's own model.
   *
   * @param judge reads articles elsewhere: their text leaves this machine
   */
  public Analyser(Collection collection, StanceLabels labels, Optional<ChatJudge> judge) {
    actors = new ActorFinder(collection.actors(), new CrfRecogniser(Config.homeFolder()));
    stances = new Stances(collection, labels, judge);
    themes = new Themes(collection.themes());
  }

  /**
   * What there is to find in an article; what curators say of it wins.
   *
   * @param title the article's title, empty if there is none
   */
  public Analysis analyse(
      ArticleId id, SourceText source, String title, Optional<Collection.CuratedArticle> curated) {
    List<Actor> named = actors.in(source, title);
    List<Quote> quoted = quotes(source, named);
    SentenceVectors sentences = new SentenceVectors(source.text());
    return new Analysis(
        named,
        quoted,
        stances.of(new Stances.Subject(id, source, sentences, named, quoted, curated)),
        themes.in(sentences));
  }

  /** Verbs of speech are known in English only. */
  private List<Quote> quotes(SourceText source, List<Actor> named) {
    boolean english = source.language() == null || source.language().equals("en");
    return english ? quotes.in(source.text(), named) : quotes.inAnyLanguage(source.text(), named);
  }
}
