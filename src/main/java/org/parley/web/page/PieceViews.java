package org.parley.web.page;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Stance;
import org.parley.search.Contrast;
import org.parley.search.Masthead;
import org.parley.search.OtherSide;
import org.parley.search.Piece;
import org.parley.web.page.PieceView.Line;
import org.parley.web.page.PieceView.Stand;

/** Articles that lie beside another, as pages show them. Immutable. */
record PieceViews(Labels labels, Links links) {
  /** Who and what both are about fits into a sentence. */
  private static final int IN_A_SENTENCE = 3;

  private static final int IN_A_LINE = 8;
  private static final int SENTENCES = 2;

  /** An article with the side that it takes. */
  PieceView taking(ArticleId here, Piece piece, String proposition) {
    return view(
        here,
        piece,
        OtherSide.on(piece.article(), proposition)
            .map(stance -> stand(piece.article(), stance))
            .orElse(null));
  }

  /** An article for what it shares. */
  PieceView similar(ArticleId here, Piece piece) {
    return view(here, piece, null);
  }

  private PieceView view(ArticleId here, Piece piece, @Nullable Stand stand) {
    ArticleId id = piece.hit().id();
    Contrast contrast = piece.contrast();
    return new PieceView(
        new Link(piece.hit().masthead().title().text(), links.article(id)),
        piece.hit().labels().language(),
        source(piece.hit().masthead()),
        stand,
        shared(contrast),
        lines(contrast),
        new Link(texts().of("beside.pair"), pair(here, id)));
  }

  /** The page that shows two articles side by side. */
  static String pair(ArticleId here, ArticleId there) {
    return "/articles/" + here + "/with/" + there;
  }

  /** The side of an article with the sentences that say so. */
  Stand stand(Article article, Stance stance) {
    List<Link> evidence = new ArrayList<>();
    List<Stance.Evidence> all = StanceEvidence.of(stance);
    for (int i = 0; i < all.size() && evidence.size() < SENTENCES; i++) {
      if (all.get(i).label() == stance.label() || stance.label() == Stance.Label.MIXED) {
        String place = "#evidence-" + stance.proposition() + "-" + (i + 1);
        String words = all.get(i).text().replaceAll("\\s+", " ").strip();
        evidence.add(new Link(words, links.article(article.id()) + place));
      }
    }
    String sure =
        stance.origin() == Stance.Decider.CURATOR
            ? texts().of("stance.origin.curator")
            : texts()
                .of(
                    "beside.sure",
                    texts().of("stance.origin.model"),
                    new Sureness(texts()).of(stance.confidence()));
    return new Stand(labels.bearing(stance.label()), sure, evidence);
  }

  /** Outlet, authors and date; empty if nothing of it is known. */
  String source(Masthead masthead) {
    List<String> source = new ArrayList<>();
    Stream.ofNullable(masthead.outlet()).forEach(source::add);
    source.addAll(masthead.authors());
    Stream.ofNullable(masthead.published()).map(texts()::date).forEach(source::add);
    return String.join(" · ", source);
  }

  /** For example "Both name Steve Witkoff and Kaja Kallas; both are on Ceasefire." */
  private String shared(Contrast contrast) {
    List<String> actors = first(contrast.actors().both());
    List<String> themes = first(contrast.themes().both()).stream().map(this::theme).toList();
    if (actors.isEmpty() && themes.isEmpty()) {
      return texts().of("beside.shared.words");
    } else if (themes.isEmpty()) {
      return texts().of("beside.shared.actors", listed(actors));
    }
    return actors.isEmpty()
        ? texts().of("beside.shared.themes", listed(themes))
        : texts().of("beside.shared", listed(actors), listed(themes));
  }

  private String listed(List<String> names) {
    return ListFormatter.getInstance(Locale.forLanguageTag(texts().languageTag())).format(names);
  }

  private static List<String> first(List<String> values) {
    return values.subList(0, Math.min(IN_A_SENTENCE, values.size()));
  }

  /** What two articles share, and where they part. */
  List<Line> lines(Contrast contrast) {
    List<Line> lines = new ArrayList<>();
    add(lines, "actor", "beside.actors", contrast.actors());
    add(lines, "theme", "beside.themes", contrast.themes());
    add(lines, "speaker", "beside.speakers", contrast.speakers());
    return lines;
  }

  private void add(List<Line> lines, String facet, String key, Contrast.Parts parts) {
    add(lines, facet, key + ".both", parts.both());
    add(lines, facet, key + ".here", parts.here());
    add(lines, facet, key + ".there", parts.there());
  }

  private void add(List<Line> lines, String facet, String key, List<String> values) {
    if (!values.isEmpty()) {
      int more = values.size() - IN_A_LINE;
      lines.add(
          new Line(
              texts().of(key),
              values.stream().limit(IN_A_LINE).map(value -> link(facet, value)).toList(),
              more > 0 ? texts().of("beside.more", more) : ""));
    }
  }

  private Link link(String facet, String value) {
    return new Link(labels.value(facet, value), links.only(facet, value));
  }

  private String theme(String label) {
    return labels.value("theme", label);
  }

  private Texts texts() {
    return labels.texts();
  }
}
