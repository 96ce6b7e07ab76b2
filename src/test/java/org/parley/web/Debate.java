package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.Stance.Decider;
import org.parley.domain.Stance.Evidence;
import org.parley.domain.Stance.Judgement;
import org.parley.domain.Stance.Label;
import org.parley.domain.Stance.Said;

/**
 * The stances of the five seeds in a debate on four propositions, as tests of pages need them. In
 * the first article a curator overruled the model, the evidence is on both sides, and others speak;
 * two propositions are judged by the model alone, and one is not touched. The model judged the
 * other articles on all four.
 */
final class Debate {
  private static final String JUDGE = "parley-1";

  private final Article article;
  private final List<Span> sentences;

  private Debate(Article article) {
    this.article = article;
    this.sentences =
        Pattern.compile("\\p{Lu}[^.!?\\n]{40,400}[.!?]")
            .matcher(article.source().text())
            .results()
            .map(found -> new Span(found.start(), found.end()))
            .toList();
  }

  static List<Article> articles() {
    List<Article> debated = new ArrayList<>();
    for (Article seed : Specimens.seeds()) {
      Debate debate = new Debate(seed);
      List<Stance> stances =
          debated.isEmpty() ? debate.disputed() : debate.modelled(debated.size());
      Analysis found = seed.analysis();
      debated.add(
          new Article(
              seed.id(),
              seed.source(),
              seed.description(),
              new Analysis(found.actors(), found.quotes(), stances, found.themes())));
    }
    return debated;
  }

  private List<Stance> disputed() {
    List<Evidence> bothSides =
        List.of(
            evidence(1, Label.SUPPORTS),
            evidence(3, Label.OPPOSES),
            evidence(6, Label.MIXED),
            evidence(9, Label.OPPOSES));
    Judgement model = new Judgement(Label.SUPPORTS, 0.71, Decider.MODEL, bothSides, JUDGE, null);
    Judgement curator =
        new Judgement(
            Label.OPPOSES, 1, Decider.CURATOR, List.of(), null, "Its headline alone decides.");
    List<Said> said =
        List.of(
            new Said(text(11), sentences.get(11), Label.SUPPORTS, "Donald Trump"),
            new Said(text(12), sentences.get(12), Label.OPPOSES, null));
    return List.of(
        new Stance("mediation", curator, List.of(model), said),
        byModel("nato-enlargement", Label.UNCLEAR, 0.41, 14),
        byModel("ceasefire-first", Label.MIXED, 0.93, 15));
  }

  private List<Stance> modelled(int number) {
    List<Stance> stances = new ArrayList<>();
    for (Collection.Proposition proposition : Specimens.DEBATE.propositions()) {
      int at = stances.size();
      Label side = List.of(Label.values()).get((number + at) % 4);
      stances.add(byModel(proposition.id(), side, 0.95 - 0.1 * number - 0.03 * at, at + 1));
    }
    return stances;
  }

  private Stance byModel(String proposition, Label side, double confidence, int sentence) {
    List<Evidence> evidence = List.of(evidence(sentence, side));
    Judgement judgement = new Judgement(side, confidence, Decider.MODEL, evidence, JUDGE, null);
    return new Stance(proposition, judgement, List.of(), List.of());
  }

  private Evidence evidence(int sentence, Label side) {
    return new Evidence(text(sentence), sentences.get(sentence), side);
  }

  private String text(int sentence) {
    return sentences.get(sentence).of(article.source().text());
  }
}
