package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabel.Scope;

/** Labels in memory for tests of pages, and what articles become by them. */
record MemoryCorrections(boolean areOn, List<StanceLabel> labels) implements Corrections {
  static MemoryCorrections on() {
    return new MemoryCorrections(true, new CopyOnWriteArrayList<>());
  }

  static MemoryCorrections off() {
    return new MemoryCorrections(false, new CopyOnWriteArrayList<>());
  }

  @Override
  public List<StanceLabel> of(ArticleId article) {
    return labels.stream().filter(label -> label.article().equals(article)).toList();
  }

  @Override
  public List<StanceLabel> all() {
    return List.copyOf(labels);
  }

  @Override
  public void put(StanceLabel label) {
    remove(label.article(), label.proposition(), sentence(label));
    labels.add(label);
  }

  @Override
  public void remove(ArticleId article, String proposition, @Nullable String sentence) {
    labels.removeIf(
        label ->
            label.article().equals(article)
                && label.proposition().equals(proposition)
                && java.util.Objects.equals(sentence, sentence(label)));
  }

  private static @Nullable String sentence(StanceLabel label) {
    return label.scope() == Scope.SENTENCE ? label.sentences().get(0) : null;
  }

  /** The article with what readers said of it, and the model's word overruled. */
  Article judged(Article article) {
    List<Stance> stances = new ArrayList<>(article.analysis().stances());
    for (StanceLabel label : of(article.id())) {
      if (label.scope() == Scope.ARTICLE) {
        Optional<Stance> before =
            stances.stream().filter(s -> s.proposition().equals(label.proposition())).findFirst();
        before.ifPresent(stances::remove);
        if (label.side() != null) {
          stances.add(0, overruled(label, before));
        }
      }
    }
    Analysis found = article.analysis();
    return new Article(
        article.id(),
        article.source(),
        article.description(),
        new Analysis(found.actors(), found.quotes(), stances, found.themes()));
  }

  private static Stance overruled(StanceLabel label, Optional<Stance> before) {
    Stance.Judgement word =
        new Stance.Judgement(label.side(), 1, Stance.Decider.CURATOR, List.of(), null, null);
    List<Stance.Judgement> others = new ArrayList<>();
    before.ifPresent(
        stance -> {
          others.add(stance.verdict());
          others.addAll(stance.others());
        });
    return new Stance(
        label.proposition(), word, others, before.map(Stance::said).orElse(List.of()));
  }
}
