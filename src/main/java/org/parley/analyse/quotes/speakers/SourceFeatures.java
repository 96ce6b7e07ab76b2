package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Tokens;

/** What speaks for or against a source as the speaker of a quotation. */
final class SourceFeatures {
  private static final int NEAR = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final List<Source> sources;
  private final List<Link> links;
  private final int quote;
  private final QuoteShape shape;

  SourceFeatures(
      Reading reading, List<Source> sources, List<Link> links, int quote, QuoteShape shape) {
    this.reading = reading;
    tokens = reading.tokens();
    this.sources = sources;
    this.links = links;
    this.quote = quote;
    this.shape = shape;
  }

  List<String> of(int index, @Nullable Link link) {
    Source source = sources.get(index);
    List<String> features = new ArrayList<>(20);
    String place = place(source);
    String kind = source.kind().name().toLowerCase(Locale.ROOT);
    String relation = link == null ? "none" : link.relation().name().toLowerCase(Locale.ROOT);
    String cue = link == null ? "none" : link.verb().kind().key();
    String gap = gap(source, link);
    String fragment = shape.fragment ? "f" : "";
    features.add("s");
    features.add("s:place=" + place + fragment);
    features.add("s:kind=" + kind + "," + relation);
    features.add("s:" + place + "," + relation + "," + cue);
    features.add("s:" + place + "," + relation + "," + gap);
    features.add("s:" + place + "," + cue + "," + gap + fragment);
    if (link != null) {
      features.add("s:verb=" + link.verb().lemma());
      features.add("s:verb=" + link.verb().lemma() + (place.startsWith("a") ? "a" : "b") + gap);
    }
    features.add("s:before=" + shape.before + place + (link == null ? "" : "c" + gap));
    features.add("s:end=" + shape.ending + place + (link == null ? "" : "c" + gap));
    features.add("s:length=" + shape.length() + place + (link == null ? "" : "c"));
    features.add("s:next=" + next(source));
    features.add("s:preceded=" + preceded(source) + (link == null ? "" : relation));
    features.add("s:between=" + between(source, false) + place);
    features.add("s:subjects=" + between(source, true) + place + relation);
    features.add("s:quotes=" + quotesBetween(source) + place);
    features.add("s:order=" + order(index) + place);
    features.add("s:taken=" + isTaken(link) + place);
    features.add("s:paragraph=" + shape.startsParagraph() + shape.endsParagraph() + place);
    return features;
  }

  private String place(Source source) {
    boolean before = source.first() < shape.start;
    int edge = before ? shape.start : shape.end - 1;
    if (tokens.get(source.first()).paragraph() != tokens.get(edge).paragraph()) {
      return "bp";
    }
    boolean sentence = tokens.get(source.first()).sentence() == tokens.get(edge).sentence();
    return (before ? "b" : "a") + (sentence ? "s" : "n");
  }

  /** How far the quotation is from the nearest of source and cue. */
  private String gap(Source source, @Nullable Link link) {
    int near;
    if (source.first() < shape.start) {
      int last = link == null ? source.last() : Math.max(source.last(), link.last());
      near = last >= shape.start ? 0 : words(last + 1, shape.start);
    } else {
      int first = link == null ? source.first() : Math.min(source.first(), link.first());
      near = words(shape.end, first);
    }
    return near < 3 ? String.valueOf(near) : near < 6 ? "5" : near < 12 ? "11" : "12";
  }

  private int words(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += tokens.get(at).isWord() ? 1 : 0;
    }
    return count;
  }

  private String next(Source source) {
    String word = reading.lower(source.last() + 1);
    if (word.startsWith("'") || word.equals("’")) {
      return "own";
    }
    return word.isEmpty() || !Character.isLetter(word.charAt(0))
        ? word
        : QuoteShape.wordClass(word);
  }

  private String preceded(Source source) {
    String word = reading.lower(source.first() - 1);
    if (Grammar.PREPOSITIONS.contains(word)) {
      return word;
    }
    return word.isEmpty() || !Character.isLetter(word.charAt(0))
        ? word
        : QuoteShape.wordClass(word);
  }

  /** How many sources, or subjects of cues, stand between the source and the quotation: 0 to 3. */
  private int between(Source source, boolean subjects) {
    boolean before = source.first() < shape.start;
    int from = before ? source.last() + 1 : shape.end;
    int to = before ? shape.start : source.first();
    int count = 0;
    if (subjects) {
      for (Link link : links) {
        Source other = link.source();
        count += other.first() >= from && other.first() < to ? 1 : 0;
      }
    } else {
      for (Source other : sources) {
        count += other.first() >= from && other.first() < to ? 1 : 0;
      }
    }
    return Math.min(3, count);
  }

  private int quotesBetween(Source source) {
    boolean before = source.first() < shape.start;
    int from = before ? source.last() + 1 : shape.end;
    int to = before ? shape.start : source.first();
    int count = 0;
    int last = Math.min(reading.quoted().size(), quote + NEAR);
    for (int i = Math.max(0, quote - NEAR); i < last; i++) {
      int start = i == quote ? -1 : reading.startOf(i);
      count += start >= from && start < to ? 1 : 0;
    }
    return Math.min(2, count);
  }

  /** Whether it is the first source of its sentence. */
  private boolean order(int index) {
    return index == 0
        || tokens.get(sources.get(index - 1).first()).sentence()
            != tokens.get(sources.get(index).first()).sentence();
  }

  /** Whether the cue stands right at another quotation. */
  private boolean isTaken(@Nullable Link link) {
    if (link == null) {
      return false;
    }
    int left = reading.quoteAt(Math.min(link.first(), link.source().first()) - 1);
    int right = reading.quoteAt(Math.max(link.last(), link.source().last()) + 1);
    return (left >= 0 && left != quote) || (right >= 0 && right != quote);
  }
}
