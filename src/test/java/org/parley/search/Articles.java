package org.parley.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Stance;

/** Builds articles for tests. */
final class Articles {
  private String title = "Untitled";
  private final List<String> authors = new ArrayList<>();
  private List<String> outlet = List.of();
  private List<String> published = List.of();
  private String text = "";
  private @Nullable String language = "en";
  private final List<Actor> actors = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();

  static Articles titled(String title) {
    Articles articles = new Articles();
    articles.title = title;
    return articles;
  }

  Articles by(String... names) {
    authors.addAll(List.of(names));
    return this;
  }

  Articles in(String name) {
    outlet = List.of(name);
    return this;
  }

  Articles on(String date) {
    published = List.of(date);
    return this;
  }

  Articles saying(String words) {
    text = words;
    return this;
  }

  Articles inLanguage(@Nullable String code) {
    language = code;
    return this;
  }

  Articles naming(String actor, String... as) {
    actors.add(
        new Actor(actor, Actor.Kind.PERSON, 1, as.length == 0 ? List.of(actor) : List.of(as)));
    return this;
  }

  Articles quoting(String speaker, Quote.Kind kind) {
    quotes.add(new Quote("words", new Span(0, 0), speaker, "said", kind, null));
    return this;
  }

  Articles taking(String proposition, Stance.Label label) {
    stances.add(new Stance(proposition, label, 1, Stance.Decider.CURATOR, List.of()));
    return this;
  }

  Articles judged(Stance stance) {
    stances.add(stance);
    return this;
  }

  Article article() {
    return new Article(
        ArticleId.ofContent((title + text + authors + outlet).getBytes(StandardCharsets.UTF_8)),
        new SourceText("test/" + title, "text/plain", language, text),
        new Description(
            receipts(List.of(title)),
            receipts(authors),
            receipts(outlet),
            receipts(published),
            List.of()),
        new Analysis(actors, quotes, stances, List.of()));
  }

  private static List<Receipt> receipts(List<String> values) {
    return values.stream()
        .map(value -> new Receipt(value, Origin.META, value, null, true))
        .toList();
  }
}
