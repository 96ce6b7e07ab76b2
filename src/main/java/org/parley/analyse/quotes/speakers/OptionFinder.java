package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.quotes.text.Tokens;

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
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      if (isNear(source, shape)) {
        Link link = link(source, shape);
        List<String> features =
            new SourceFeatures(reading, sources, links, quote, shape).of(i, link);
        options.add(new Option(Option.Kind.SOURCE, source, link, features));
      }
    }
    return new Question(reading.quoted().get(quote), options);
  }

  private int distance(int last, QuoteShape shape) {
    return paragraph(shape.start) - paragraph(reading.endOf(last) - 1);
  }

  private int paragraph(int token) {
    return tokens.get(token).paragraph();
  }

  /** In the paragraph, or in the last sentence before it, or in the first one after it. */
  private boolean isNear(Source source, QuoteShape shape) {
    int first = source.first();
    if (first < shape.start) {
      if (paragraph(first) == paragraph(shape.start)) {
        return shape.start - first <= FAR;
      }
      int before = shape.start - 1;
      while (before > 0 && paragraph(before) == paragraph(shape.start)) {
        before--;
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
  private @Nullable Link link(Source source, QuoteShape shape) {
    Link best = null;
    int least = Integer.MAX_VALUE;
    for (Link link : links) {
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
    features.add("=:others=" + Math.min(2, between(reading.endOf(last), shape.start)) + place);
    features.add("=:adjacent=" + (quote - last == 1));
    features.add("=:ends=" + shape.endsParagraph() + place);
    features.add("=:cue-after=" + QuoteShape.wordClass(shape.wordAfter));
    return features;
  }

  private int between(int from, int to) {
    int count = 0;
    for (Source source : sources) {
      count += source.first() >= from && source.last() < to ? 1 : 0;
    }
    return count;
  }
}
