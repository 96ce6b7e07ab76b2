package org.parley.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.domain.Span;

/**
 * A stretch of one paragraph with hits in it, of which the sentences that tell most are shown.
 *
 * @param text without marks
 * @param hits where the hits are
 * @param begins whether it is known to begin where a sentence does; Solr cuts before a name that
 *     follows an abbreviation, as in "Sen. Sanders"
 */
record Passage(String text, List<Span> hits, boolean begins) {
  /** Shorter sentences take a neighbour along; longer ones stand alone. */
  private static final int ENOUGH = 140;

  private static final int MOST = 300;

  /** Abbreviations that a capital follows within a sentence, single letters among them. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          ".*(?<![\\p{L}\\p{N}])(?:\\p{Lu}(?:\\.\\p{Lu})*|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov"
              + "|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Rev|Hon|Fr|St|Sr|Jr|Messrs|Mt|Ft|vs|No|Nos|Art|Vol"
              + "|Ch|Sec|Amb|Pres|Supt|Det|Insp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
              + "|Mme|Mlle|Hr|Nr|Bd|z\\.B|bzw|ca|им|ул|ім|вул|г|р|т|тов|гр|проф|акад)\\.\\s*",
          Pattern.DOTALL);

  static Passage of(String marked, boolean begins) {
    StringBuilder text = new StringBuilder();
    Marks.fragments(marked).forEach(fragment -> text.append(fragment.text()));
    return new Passage(text.toString(), Marks.spans(marked), begins);
  }

  /** The sentences to show; empty where nothing is marked. */
  Optional<Span> best() {
    List<Span> sentences = sentences();
    int best = -1;
    int most = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int hits = different(sentences.get(i));
      if (hits > most) {
        best = i;
        most = hits;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(withNeighbour(sentences, best));
  }

  /** A sentence that may be cut is shown only if it holds what was looked for. */
  private Span withNeighbour(List<Span> sentences, int i) {
    Span sentence = sentences.get(i);
    if (sentence.end() - sentence.start() >= ENOUGH) {
      return sentence;
    }
    if (i + 1 < sentences.size() && fits(sentence.start(), sentences.get(i + 1).end())) {
      return new Span(sentence.start(), sentences.get(i + 1).end());
    }
    boolean whole = i > 1 || (i == 1 && begins);
    return whole && fits(sentences.get(i - 1).start(), sentence.end())
        ? new Span(sentences.get(i - 1).start(), sentence.end())
        : sentence;
  }

  private boolean fits(int start, int end) {
    return end - start <= MOST && !ABBREVIATED.matcher(text.substring(start, end)).matches();
  }

  private int different(Span sentence) {
    Set<String> words = new HashSet<>();
    hits.stream()
        .filter(hit -> hit.start() >= sentence.start() && hit.end() <= sentence.end())
        .forEach(hit -> words.add(hit.of(text).toLowerCase(Locale.ROOT)));
    return words.size();
  }

  /** Java's rules end a sentence after each full stop that a capital follows. */
  private List<Span> sentences() {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == text.length();
      if (last || !ABBREVIATED.matcher(text.substring(start, end)).matches()) {
        sentences.add(new Span(start, end));
        start = end;
      }
    }
    return sentences;
  }

  /** A part of it as fragments, on one line. */
  List<Fragment> fragments(Span part) {
    List<Fragment> fragments = new ArrayList<>();
    int at = part.start();
    for (Span hit : hits) {
      if (hit.start() >= at && hit.end() <= part.end()) {
        add(fragments, text.substring(at, hit.start()), false);
        add(fragments, hit.of(text), true);
        at = hit.end();
      }
    }
    add(fragments, text.substring(at, part.end()).stripTrailing(), false);
    return fragments;
  }

  private static void add(List<Fragment> fragments, String text, boolean hit) {
    String line = text.replaceAll("\\s+", " ");
    String begun = fragments.isEmpty() ? line.stripLeading() : line;
    if (!begun.isEmpty()) {
      fragments.add(new Fragment(begun, hit));
    }
  }
}
