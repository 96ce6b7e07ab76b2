package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Tokens;

/** Thinks of every answer to the question who speaks a quotation, and of what speaks for each. */
final class OptionFinder {
  private static final int FAR = 60;

  private final Reading reading;
  private final Tokens tokens;
  private final List<Source> sources;
  private final List<Link> links;

  OptionFinder(Reading reading, List<Source> sources, List<Link> links) {
    this.reading = reading;
    tokens = reading.tokens();
    this.sources = sources;
    this.links = links;
  }

  /**
   * The options for a quotation.
   *
   * @param last the last quotation that somebody speaks; -1 if there is none
   */
  Question question(int quote, int last) {
    QuoteShape shape = new QuoteShape(reading, quote);
    List<Option> options = new ArrayList<>();
    options.add(new Option(Option.Kind.NOBODY, null, null, shape.features()));
    if (last >= 0 && distance(last, shape) <= 1) {
      options.add(new Option(Option.Kind.SAME, null, null, same(quote, shape, last)));
    }
    List<Source> around = around(shape);
    List<Link> cues = cues(shape);
    int before = lastBefore(shape);
    for (int i = 0; i < around.size(); i++) {
      Source source = around.get(i);
      if (isNear(source, shape, before)) {
        Link link = link(cues, source, shape);
        List<String> features = new SourceFeatures(reading, around, cues, quote, shape).of(i, link);
        options.add(new Option(Option.Kind.SOURCE, source, link, features));
      }
    }
    return new Question(reading.quoted().get(quote), options);
  }

  /** The sources that may matter, found by halving, so that long texts take no longer a quote. */
  private List<Source> around(QuoteShape shape) {
    int from = first(sources.size(), at -> sources.get(at).first() >= shape.start - 2 * FAR);
    int to = first(sources.size(), at -> sources.get(at).first() > shape.end + FAR);
    return sources.subList(from, to);
  }

  private List<Link> cues(QuoteShape shape) {
    int from = first(links.size(), at -> links.get(at).first() >= shape.start - 2 * FAR);
    int to = first(links.size(), at -> links.get(at).first() > shape.end + FAR);
    return links.subList(from, to);
  }

  private static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last token of the paragraph before; the first of the text if there is none near. */
  private int lastBefore(QuoteShape shape) {
    int at = Math.max(0, shape.start - 1);
    while (at > 0 && shape.start - at < FAR && paragraph(at) == paragraph(shape.start)) {
      at--;
    }
    return at;
  }

  private int distance(int last, QuoteShape shape) {
    return paragraph(shape.start) - paragraph(reading.endOf(last) - 1);
  }

  private int paragraph(int token) {
    return tokens.get(token).paragraph();
  }

  /** In the paragraph, or in the last sentence before it, or in the first one after it. */
  private boolean isNear(Source source, QuoteShape shape, int before) {
    int first = source.first();
    if (first < shape.start) {
      if (paragraph(first) == paragraph(shape.start)) {
        return shape.start - first <= FAR;
      }
      return tokens.get(first).sentence() == tokens.get(before).sentence()
          && shape.start - first <= FAR;
    }
    return paragraph(first) == paragraph(shape.end - 1)
        && first - shape.end <= FAR / 2
        && tokens.get(first).sentence()
            <= tokens.get(Math.min(shape.end, tokens.size() - 1)).sentence();
  }

  /** The link of the source whose cue is nearest to the quotation. */
  private @Nullable Link link(List<Link> cues, Source source, QuoteShape shape) {
    Link best = null;
    int least = Integer.MAX_VALUE;
    for (Link link : cues) {
      if (link.source().first() == source.first()) {
        int gap = link.first() < shape.start ? shape.start - link.last() : link.first() - shape.end;
        if (gap < least) {
          best = link;
          least = gap;
        }
      }
    }
    return best;
  }

  private List<String> same(int quote, QuoteShape shape, int last) {
    List<String> features = new ArrayList<>();
    int gap = shape.start - reading.endOf(last);
    int paragraphs = distance(last, shape);
    String place = paragraphs == 0 ? "here" : shape.startsParagraph() ? "next" : "later";
    String near = gap < 2 ? "1" : gap < 6 ? "5" : gap < 15 ? "14" : gap < 30 ? "29" : "30";
    boolean sentence =
        tokens.get(shape.start).sentence() == tokens.get(reading.endOf(last) - 1).sentence();
    features.add("=");
    features.add("=:" + place + near);
    features.add("=:" + place + "sentence=" + sentence);
    features.add("=:goes-on=" + reading.quoted().get(quote).goesOn());
    features.add("=:length=" + shape.length() + shape.fragment);
    features.add("=:before=" + shape.before + place);
    features.add("=:others=" + Math.min(2, between(shape, reading.endOf(last))) + place);
    features.add("=:adjacent=" + (quote - last == 1));
    features.add("=:ends=" + shape.endsParagraph() + place);
    features.add("=:cue-after=" + QuoteShape.wordClass(shape.wordAfter));
    return features;
  }

  private int between(QuoteShape shape, int from) {
    int count = 0;
    for (Source source : around(shape)) {
      count += source.first() >= from && source.last() < shape.start ? 1 : 0;
    }
    return count;
  }
}
