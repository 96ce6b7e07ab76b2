package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.domain.Actor;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Quote;
import org.parley.domain.SourceText;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabels;

/**
 * Finds the side that an article takes on each proposition of its collection. People's word goes
 * before a second judge's, that before the model's; who is overruled is kept beside. The model
 * reads English, and sees the text alone. Safe for use by several threads.
 */
public final class Stances {
  private final List<Topic> topics;
  private final CuratedStances curated;
  private final Optional<ChatJudge> judge;
  private final Lessons lessons;
  private final Map<Topic, List<float[]>> meanings = new ConcurrentHashMap<>();

  /**
   * Judges articles of one collection.
   *
   * @param judge a second judge, whose word goes before that of Parley's own model
   */
  public Stances(Collection collection, StanceLabels labels, Optional<ChatJudge> judge) {
    this.judge = judge;
    topics = collection.propositions().stream().map(Topic::new).toList();
    curated = new CuratedStances(labels);
    lessons = new Lessons(collection, labels);
  }

  /** An article, and what is known of it before its stances are. */
  public record Subject(
      ArticleId id,
      SourceText source,
      SentenceVectors sentences,
      List<Actor> actors,
      List<Quote> quotes,
      Optional<Collection.CuratedArticle> curated) {}

  /** In the order of the propositions; none for those that the article does not touch. */
  public List<Stance> of(Subject subject) {
    if (topics.isEmpty()) {
      return List.of();
    }
    Optional<Reading> reading =
        isEnglish(subject.source()) ? Optional.of(new Reading(subject)) : Optional.empty();
    List<Stance> stances = new ArrayList<>();
    for (Topic topic : topics) {
      Optional<ArticleJudge.Opinion> opinion = reading.flatMap(read -> opinion(read, topic));
      stance(subject, topic, opinion).ifPresent(stances::add);
    }
    return stances;
  }

  private static boolean isEnglish(SourceText source) {
    return source.language() == null || source.language().equals("en");
  }

  /** An article as all topics read it. */
  private static final class Reading {
    final Subject subject;
    final List<Passage> passages;
    final Bearing bearing;

    Reading(Subject subject) {
      this.subject = subject;
      passages = new Voices(subject.sentences(), subject.quotes()).passages();
      bearing = new Bearing(subject.sentences(), subject.actors(), passages);
    }
  }

  private Optional<ArticleJudge.Opinion> opinion(Reading reading, Topic topic) {
    List<Bearing.Near> near =
        reading.bearing.on(topic, () -> meanings.computeIfAbsent(topic, Topic::vectors));
    if (near.isEmpty()) {
      return Optional.empty();
    }
    Subject subject = reading.subject;
    Reader reader = lessons.reader(topic.proposition(), subject.id(), subject.curated());
    Map<String, Lesson> settled = lessons.settled(topic.proposition(), subject.id());
    return Optional.of(new ArticleJudge(reader, settled).judge(reading.passages, near));
  }

  private Optional<Stance> stance(
      Subject subject, Topic topic, Optional<ArticleJudge.Opinion> opinion) {
    String id = topic.proposition().id();
    String text = subject.source().text();
    List<Stance.Judgement> judgements = new ArrayList<>();
    curated.of(subject.id(), text, subject.curated(), id).ifPresent(judgements::add);
    if (opinion.isPresent()) {
      judge
          .map(one -> one.judge(topic.statement(), text).asJudgement(one.name()))
          .ifPresent(judgements::add);
      judgements.add(opinion.get().judgement());
    }
    if (judgements.isEmpty() || judgements.get(0).label() == null) {
      return Optional.empty();
    }
    List<Stance.Said> said = opinion.map(ArticleJudge.Opinion::said).orElse(List.of());
    return Optional.of(
        new Stance(id, judgements.get(0), judgements.subList(1, judgements.size()), said));
  }
}
