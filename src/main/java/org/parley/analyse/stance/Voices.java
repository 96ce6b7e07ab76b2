package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.embedding.SentenceVectors;
import org.parley.analyse.text.Sentences;
import org.parley.domain.Quote;
import org.parley.domain.Span;

/**
 * Tells the author's own sentences from those in which somebody else speaks. A sentence is
 * another's if at least half of it is quoted or reported speech, unless the author endorses it: by
 * a verb that takes for true what is said ("points out", "admits"), by "rightly", by "as X says",
 * or by speaking of himself. Reported speech that the author only doubts ("claims") stays
 * another's.
 */
final class Voices {
  /** Verbs whose speaker is taken to be right (factives: Kiparsky and Kiparsky 1970). */
  private static final Set<String> ENDORSING =
      Set.of(
          ("pointed points showed shows shown demonstrated demonstrates proved proves explained"
                  + " explains reminded reminds admitted admits acknowledged acknowledges conceded"
                  + " concedes recognised recognises recognized recognizes realised realises realized"
                  + " realizes understood understands revealed reveals")
              .split(" ", -1));

  private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our");

  private static final Pattern APPROVED =
      Pattern.compile(
          "\\b(rightly|correctly|is right|was right|are right|were right|wisely)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AS_SAYS = Pattern.compile("(^|, )as \\p{Lu}", Pattern.UNICODE_CASE);
  private static final Pattern AS_FIRST = Pattern.compile("^As (\\p{Lu}|the |my |one )");

  private final String text;
  private final SentenceVectors sentences;
  private final List<Quote> quotes;

  Voices(SentenceVectors sentences, List<Quote> quotes) {
    this.text = sentences.text();
    this.sentences = sentences;
    this.quotes = quotes;
  }

  /** The sentences of the text, in order, each with whose it is. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Span sentence : sentences.sentences()) {
      passages.add(passage(sentence));
    }
    return passages;
  }

  private Passage passage(Span sentence) {
    Quote quote = speech(sentence);
    if (quote == null || isEndorsed(sentence, quote)) {
      return new Passage(sentence, words(sentence), Passage.Voice.AUTHOR, null);
    }
    Span inside = within(sentence, quote.span());
    return new Passage(sentence, words(inside), Passage.Voice.OTHER, quote.speaker());
  }

  /** The speech that at least half of the sentence consists of; null if it is the author's. */
  private @Nullable Quote speech(Span sentence) {
    int covered = 0;
    List<Quote> inside = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.span().start() < sentence.end() && sentence.start() < quote.span().end()) {
        inside.add(quote);
        covered += length(within(sentence, quote.span()));
      }
    }
    return 2 * covered < length(sentence)
        ? null
        : inside.stream()
            .max(Comparator.comparingInt(quote -> length(within(sentence, quote.span()))))
            .orElse(null);
  }

  private boolean isEndorsed(Span sentence, Quote quote) {
    if (isSelf(quote)) {
      return true;
    }
    String around = text.substring(sentence.start(), sentence.end());
    if (quote.kind() == Quote.Kind.REPORTED && isFactive(quote.cue())) {
      return true;
    }
    return APPROVED.matcher(outside(sentence, quote)).find()
        || AS_FIRST.matcher(around).find()
        || AS_SAYS.matcher(outside(sentence, quote)).find();
  }

  private boolean isSelf(Quote quote) {
    Span source = quote.source();
    return source != null && SELF.contains(source.of(text).toLowerCase(Locale.ROOT));
  }

  private static boolean isFactive(@Nullable String cue) {
    if (cue == null) {
      return false;
    }
    for (String word : cue.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (ENDORSING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence without the speech in it. */
  private String outside(Span sentence, Quote quote) {
    Span inside = within(sentence, quote.span());
    return text.substring(sentence.start(), inside.start())
        + " "
        + text.substring(inside.end(), sentence.end());
  }

  private String words(Span span) {
    return Sentences.onOneLine(span.of(text));
  }

  private static Span within(Span sentence, Span other) {
    int start = Math.min(Math.max(sentence.start(), other.start()), sentence.end());
    return new Span(start, Math.max(start, Math.min(sentence.end(), other.end())));
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
