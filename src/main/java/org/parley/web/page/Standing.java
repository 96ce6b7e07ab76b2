package org.parley.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabel.Scope;
import org.parley.search.Hit;
import org.parley.search.JudgementCounts;
import org.parley.search.JudgementCounts.Pair;

/**
 * How well the labels of one proposition hold.
 *
 * @param model how many articles the model gave which side
 * @param people how much people labelled
 * @param both articles that the model and people judged
 * @param next the articles that the model is least sure of
 */
public record Standing(
    Collection.Proposition proposition,
    Map<Stance.Label, Long> model,
    People people,
    List<Pair> both,
    List<Hit> next) {
  /** How many articles are proposed to be labelled next. */
  private static final int NEXT = 10;

  /** Not more of one author, and of one outlet: the labels are to teach something new. */
  private static final int OF_ONE = 2;

  public Standing {
    both = List.copyOf(both);
    next = List.copyOf(next);
  }

  /**
   * What people labelled.
   *
   * @param articles with a side
   * @param untouched articles that do not touch the proposition, as people say
   */
  public record People(long articles, long untouched, long sentences) {
    /** Whether nobody said anything. */
    public boolean isNobody() {
      return articles + untouched + sentences == 0;
    }
  }

  /**
   * The standing of a proposition.
   *
   * @param unsure articles that the model is unsure of, the most unsure first
   */
  public static Standing of(
      Collection.Proposition proposition,
      JudgementCounts counts,
      List<StanceLabel> labels,
      List<Hit> unsure) {
    Map<Stance.Label, Long> model = new HashMap<>();
    long articles = 0;
    for (Stance.Label side : Stance.Label.values()) {
      String value = proposition.id() + ":" + side.key();
      model.put(side, counts.byModel().getOrDefault(value, 0L));
      articles += counts.byPeople().getOrDefault(value, 0L);
    }
    List<StanceLabel> own =
        labels.stream().filter(label -> label.proposition().equals(proposition.id())).toList();
    long untouched =
        own.stream().filter(l -> l.scope() == Scope.ARTICLE && l.side() == null).count();
    long sentences = own.stream().filter(label -> label.scope() == Scope.SENTENCE).count();
    return new Standing(
        proposition,
        model,
        new People(articles, untouched, sentences),
        counts.both().stream().filter(pair -> pair.isOf(proposition.id())).toList(),
        varied(unsure));
  }

  private static List<Hit> varied(List<Hit> unsure) {
    Map<String, Integer> sources = new HashMap<>();
    List<Hit> chosen = new ArrayList<>();
    for (Hit hit : unsure) {
      List<String> of = new ArrayList<>();
      hit.masthead().authors().forEach(author -> of.add("author " + author));
      if (hit.masthead().outlet() != null) {
        of.add("outlet " + hit.masthead().outlet());
      }
      if (chosen.size() < NEXT
          && of.stream().allMatch(source -> sources.getOrDefault(source, 0) < OF_ONE)) {
        of.forEach(source -> sources.merge(source, 1, Integer::sum));
        chosen.add(hit);
      }
    }
    return chosen;
  }

  /** How many articles the model and people judged. */
  public long judgedByBoth() {
    return articles(pair -> true);
  }

  /** Of these, those on which they agree. */
  public long agreed() {
    return articles(Standing::agree);
  }

  /** Those of which the model made up its mind: it said more than that they are unclear. */
  public long decided() {
    return articles(Standing::isDecided);
  }

  /** Those of which it made up its mind as people did. */
  public long right() {
    return articles(pair -> isDecided(pair) && agree(pair));
  }

  private static boolean isDecided(Pair pair) {
    return !pair.modelSide().equals(Stance.Label.UNCLEAR.key());
  }

  private static boolean agree(Pair pair) {
    return pair.modelSide().equals(pair.peopleSide());
  }

  private long articles(Predicate<Pair> of) {
    return both.stream().filter(of).mapToLong(Pair::articles).sum();
  }

  /** What the model said of an article that is to be labelled. */
  public Stance stance(Hit hit) {
    return hit.labels().stances().stream()
        .filter(stance -> stance.proposition().equals(proposition.id()))
        .findFirst()
        .orElseThrow();
  }
}
