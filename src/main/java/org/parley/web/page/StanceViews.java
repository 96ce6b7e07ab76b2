package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;
import org.parley.web.page.ResultView.StanceView;
import org.parley.web.page.StancePanel.Card;
import org.parley.web.page.StancePanel.Overruled;
import org.parley.web.page.StancePanel.Passage;
import org.parley.web.page.StancePanel.Passages;
import org.parley.web.page.StancePanel.Quiet;
import org.parley.web.page.StancePanel.Side;
import org.parley.web.page.StancePanel.Verdict;
import org.parley.web.page.StancePanel.Way;

/** Where an article stands, as its page shows it; marks the passages that say so in its text. */
record StanceViews(Labels labels, Links links, ReadText read, Readers readers) {
  /** How the names of Parley's own models begin. */
  private static final String OURS = "parley-";

  /**
   * The panel.
   *
   * @param analysed whether the article was analysed, so that what is not there is not to be found
   */
  StancePanel of(Article article, boolean analysed) {
    List<Card> cards =
        article.analysis().stances().stream().map(stance -> card(article, stance)).toList();
    List<Quiet> untouched =
        labels.collection().propositions().stream()
            .map(Collection.Proposition::id)
            .filter(id -> cards.stream().noneMatch(card -> card.asking().proposition().equals(id)))
            .map(id -> quiet(article, id))
            .toList();
    Way way = new Way("/articles/" + article.id() + "/corrections", links.parameters());
    return new StancePanel(cards, untouched, analysed, readers.mayCorrect() ? way : null);
  }

  private Card card(Article article, Stance stance) {
    return new Card(
        verdict(stance),
        stance.others().stream().map(other -> overruled(article, stance, other)).toList(),
        new Passages(
            evidence(article, stance),
            labelled(article, stance.proposition(), StanceEvidence.of(stance)),
            said(stance)),
        questions().ofArticle(stance.proposition(), stance.label().key()));
  }

  private Questions questions() {
    return new Questions(labels, readers);
  }

  private Verdict verdict(Stance stance) {
    Stance.Judgement verdict = stance.verdict();
    String url = links.only("stance", stance.facetValue());
    StanceView view =
        new StanceView(
            stance.label().key(),
            new Link(labels.side(stance.label()), url),
            labels.statement(stance.proposition()),
            null,
            decider(stance.proposition(), verdict));
    return new Verdict(view, sure(verdict), verdict.note());
  }

  private String decider(String proposition, Stance.Judgement judgement) {
    if (judgement.origin() == Stance.Decider.CURATOR) {
      return readers
          .ofArticle(proposition)
          .map(this::byReader)
          .orElseGet(() -> labels.texts().of("stance.origin.curator"));
    }
    return judgement.judge() == null
        ? labels.texts().of("stance.origin.model")
        : labels.texts().of("stance.by.model", judgement.judge());
  }

  private String byReader(StanceLabel label) {
    return labels.texts().of("stance.by.reader", new Measures(labels.texts()).day(label.at()));
  }

  private @Nullable String sure(Stance.Judgement judgement) {
    return judgement.origin() == Stance.Decider.CURATOR
        ? null
        : new Sureness(labels.texts()).of(judgement.confidence());
  }

  private Overruled overruled(Article article, Stance stance, Stance.Judgement other) {
    boolean shown = other.evidence().equals(StanceEvidence.of(stance));
    List<Passage> passages = new ArrayList<>();
    for (Stance.Evidence each : shown ? List.<Stance.Evidence>of() : other.evidence()) {
      String name = "beside-" + stance.others().indexOf(other) + "-" + stance.proposition() + "-";
      String place = read.runs().place(name + (passages.size() + 1), each.span());
      passages.add(passage(article, stance, each, (words, side) -> place));
    }
    return new Overruled(judge(other), labels.bearing(other.label()), sure(other), passages);
  }

  private String judge(Stance.Judgement other) {
    if (other.origin() == Stance.Decider.CURATOR) {
      return labels.texts().of("stance.other.curator");
    }
    String name = other.judge();
    return name == null || name.startsWith(OURS) ? labels.texts().of("stance.other.model") : name;
  }

  private List<Passage> evidence(Article article, Stance stance) {
    List<Passage> passages = new ArrayList<>();
    for (Stance.Evidence each : StanceEvidence.of(stance)) {
      String name = "evidence-" + stance.proposition() + "-" + (passages.size() + 1);
      passages.add(
          passage(
              article,
              stance,
              each,
              (span, side) -> marked(name, span, side, stance.proposition())));
    }
    return passages;
  }

  /** A sentence with its side, which a reader may have corrected. */
  private Passage passage(
      Article article,
      Stance stance,
      Stance.Evidence each,
      BiFunction<Span, Side, @Nullable String> placing) {
    String sentence = StanceEvidence.verbatim(article, each);
    Optional<StanceLabel> label = readers.ofSentence(stance.proposition(), sentence);
    Side side = labels.bearing(label.isPresent() ? label.get().side() : each.label());
    String place = placing.apply(each.span(), side);
    return new Passage(
        new Link(each.text(), place == null ? "#text" : place),
        side,
        label.map(this::byReader).orElse(null),
        questions().ofSentence(stance.proposition(), sentence, side.key()),
        read.there(each.span()));
  }

  /** Sentences that readers labelled and that are not among the evidence. */
  private List<Passage> labelled(
      Article article, String proposition, List<Stance.Evidence> evidence) {
    List<Passage> passages = new ArrayList<>();
    for (StanceLabel label : readers.ofSentences(proposition)) {
      String sentence = Readers.sentence(label);
      boolean shown =
          evidence.stream()
              .anyMatch(
                  each -> StanceEvidence.verbatim(article, each).strip().equals(sentence.strip()));
      if (!shown) {
        Side side = labels.bearing(label.side());
        int start = article.source().text().indexOf(sentence);
        Span span = start < 0 ? null : new Span(start, start + sentence.length());
        String name = "labelled-" + proposition + "-" + (passages.size() + 1);
        passages.add(
            new Passage(
                new Link(sentence, marked(name, span, side, proposition)),
                side,
                byReader(label),
                questions().ofSentence(proposition, sentence, side.key()),
                span == null ? null : read.there(span)));
      }
    }
    return passages;
  }

  private List<Passage> said(Stance stance) {
    List<Passage> passages = new ArrayList<>();
    for (Stance.Said each : stance.said()) {
      String name = "said-" + stance.proposition() + "-" + (passages.size() + 1);
      String place = read.runs().place(name, each.span());
      String speaker = each.speaker();
      passages.add(
          new Passage(
              new Link(each.text(), place == null ? "#text" : place),
              labels.bearing(each.label()),
              speaker == null ? labels.texts().of("article.quotes.unknown") : speaker,
              null,
              read.there(each.span())));
    }
    return passages;
  }

  private String marked(String name, @Nullable Span span, Side side, String proposition) {
    String place = read.runs().place(name, span);
    if (span == null || place == null) {
      return "#text";
    }
    String words = labels.texts().of("stance.on", side.word(), labels.statement(proposition));
    read.runs().bears(span, side.key(), words);
    return place;
  }

  private Quiet quiet(Article article, String proposition) {
    return new Quiet(
        labels.statement(proposition),
        readers.ofArticle(proposition).map(this::byReader).orElse(null),
        new Passages(List.of(), labelled(article, proposition, List.of()), List.of()),
        questions().ofArticle(proposition, Labels.UNTOUCHED));
  }
}
