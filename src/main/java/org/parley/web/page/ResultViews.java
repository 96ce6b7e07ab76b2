package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Stance;
import org.parley.export.Coins;
import org.parley.search.Hit;
import org.parley.search.Masthead;
import org.parley.search.Snippet;
import org.parley.web.page.ResultView.Byline;
import org.parley.web.page.ResultView.DateView;
import org.parley.web.page.ResultView.LabelsView;
import org.parley.web.page.ResultView.Place;
import org.parley.web.page.ResultView.StanceView;

/** Results as a reader scans them; each name is a link that narrows the search. Immutable. */
record ResultViews(Labels labels, Links links, ResultMarks kept) {
  private static final int MOST_ACTORS = 5;

  /** Results of which nobody keeps anything. */
  ResultViews(Labels labels, Links links) {
    this(labels, links, ResultMarks.NONE);
  }

  ResultView of(Hit hit) {
    return new ResultView(
        new Place(
            "a-" + hit.id(),
            links.article(hit.id()),
            hit.labels().language(),
            Coins.of(References.of(hit))),
        hit.title(),
        byline(hit.masthead()),
        hit.snippets().stream().map(Snippet::fragments).toList(),
        new LabelsView(
            stances(hit.labels().stances()),
            origin(hit.labels().stances()),
            actors(hit.labels().actors()),
            new ReprintsViews(labels.texts(), links)
                .of(hit.id(), hit.masthead(), hit.labels().reprints()),
            !hit.labels().analysed()),
        new KeepViews(labels.texts(), links, kept).of(hit.id()));
  }

  private Byline byline(Masthead masthead) {
    String outlet = masthead.outlet();
    return new Byline(
        outlet == null ? null : link("outlet", outlet),
        masthead.authors().stream().map(author -> link("author", author)).toList(),
        date(labels.texts(), masthead.published()),
        masthead.title().given());
  }

  static @Nullable DateView date(Texts texts, @Nullable String iso) {
    return iso == null ? null : new DateView(iso, texts.date(iso));
  }

  private Link link(String facet, String value) {
    return new Link(value, links.with(facet, value));
  }

  /**
   * With several propositions a line holds their names, and says once who decided: of all of them,
   * or of those that a machine read.
   */
  private List<StanceView> stances(List<Stance> stances) {
    boolean alike = stances.stream().map(Stance::origin).distinct().count() == 1;
    boolean once = alike && labels.onlyStatement().isEmpty();
    return stances.stream().map(stance -> stance(stance, once)).toList();
  }

  private StanceView stance(Stance stance, boolean once) {
    boolean alone = labels.onlyStatement().isPresent();
    boolean told = alone || (!once && stance.origin() == Stance.Decider.CURATOR);
    return new StanceView(
        stance.label().key(),
        new Link(labels.side(stance.label()), links.with("stance", stance.facetValue())),
        labels.statement(stance.proposition()),
        alone ? null : labels.name(stance.proposition()),
        origin(stance, told));
  }

  /** Who decided, where it is told here, and that this was a guess, wherever it was. */
  private @Nullable String origin(Stance stance, boolean told) {
    List<String> words = new ArrayList<>();
    if (told) {
      words.add(labels.texts().of("stance.origin." + stance.origin().key()));
    }
    if (stance.origin() == Stance.Decider.MODEL && stance.label() != Stance.Label.UNCLEAR) {
      new Sureness(labels.texts()).doubt(stance.confidence()).ifPresent(words::add);
    }
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private @Nullable String origin(List<Stance> stances) {
    if (stances.isEmpty() || labels.onlyStatement().isPresent()) {
      return null;
    }
    long read = stances.stream().filter(s -> s.origin() == Stance.Decider.MODEL).count();
    if (read == 0) {
      return labels.texts().of("stance.origin.curators", stances.size());
    }
    return read == stances.size()
        ? labels.texts().of("stance.origin.model")
        : labels.texts().of("stance.origin.others");
  }

  /** Each name once, though a town and its club may both be named. */
  private List<Link> actors(List<Actor> actors) {
    return actors.stream()
        .map(Actor::name)
        .distinct()
        .limit(MOST_ACTORS)
        .map(name -> link("actor", name))
        .toList();
  }
}
