package org.parley.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.Description;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.Stance;
import org.parley.ingest.Outcome;

/** What Parley makes of a file, for a person at a terminal. */
final class InspectedText {
  private static final int MAX_CHARACTERS = 90;

  private final StringBuilder text = new StringBuilder();

  private InspectedText() {}

  static String of(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      InspectedText inspected = new InspectedText();
      inspected.article(read.article());
      return inspected.text.toString();
    } else if (outcome instanceof Outcome.Failed failed) {
      String reason = failed.failure().reason().key();
      return failed.file() + "\n  failed     " + reason + ": " + failed.failure().detail() + "\n";
    }
    return outcome.file() + "\n  skipped    " + ((Outcome.Skipped) outcome).detail() + "\n";
  }

  private void article(Article article) {
    text.append(article.source().file()).append('\n');
    line("id", article.id().value());
    line("type", article.source().mediaType());
    line("language", orUnknown(article.source().language()));
    line("words", Integer.toString(article.source().words()));
    description(article.description());
    analysis(article.analysis());
  }

  private void description(Description description) {
    described("title", description.title());
    described("authors", description.authors());
    described("outlet", description.outlet());
    described("published", description.published());
    described("url", description.url());
  }

  private void analysis(Analysis analysis) {
    line("stances", count(analysis.stances().size()));
    analysis.stances().forEach(this::stance);
    line("themes", joined(analysis.themeLabels()));
    line("actors", count(analysis.actors().size()));
    analysis.actors().forEach(this::actor);
    line("quotes", count(analysis.quotes().size()));
    analysis.quotes().forEach(this::quote);
  }

  private void stance(Stance stance) {
    text.append("               ").append(stance.proposition()).append(": ");
    judgement(stance.verdict());
    for (Stance.Judgement other : stance.others()) {
      text.append("                 beside it: ");
      judgement(other);
    }
    stance
        .said()
        .forEach(
            said ->
                passage(
                    "said by " + orUnknown(said.speaker()) + ", " + said.label().key(),
                    said.text()));
  }

  private void judgement(Stance.Judgement judgement) {
    Stance.Label label = judgement.label();
    text.append(label == null ? "not touched" : label.key());
    text.append(String.format(Locale.ROOT, " (%s", judgement.origin().key()));
    if (judgement.origin() == Stance.Decider.MODEL) {
      text.append(String.format(Locale.ROOT, ", %.2f", judgement.confidence()));
    }
    text.append(")\n");
    judgement.evidence().forEach(one -> passage(one.label().key(), one.text()));
  }

  private void passage(String side, String words) {
    text.append("                 ").append(side).append(": ");
    text.append(shortened(words)).append('\n');
  }

  /** A star marks those that the article is about. */
  private void actor(Actor actor) {
    text.append("               ").append(actor.central() ? "* " : "- ");
    text.append(
        String.format(
            "%s (%s, %d)  as %s%n",
            actor.name(), actor.kind().key(), actor.mentions(), String.join(", ", actor.as())));
  }

  private void quote(Quote quote) {
    text.append("               ").append(orUnknown(quote.speaker()));
    String cue = quote.cue() == null ? "" : " " + quote.cue();
    text.append(quote.kind() == Quote.Kind.DIRECT ? cue : cue + " (reported)");
    text.append(": ").append(shortened(quote.text())).append('\n');
  }

  private static String count(int number) {
    return number == 0 ? "none found" : Integer.toString(number);
  }

  /**
   * The chosen values, then each candidate with the words that speak for it; a star marks the
   * chosen.
   */
  private void described(String name, List<Receipt> receipts) {
    line(name, joined(Receipt.chosen(receipts)));
    for (Receipt receipt : receipts) {
      text.append("               ").append(receipt.chosen() ? "* " : "- ");
      text.append(receipt.value()).append("  [").append(receipt.origin().key()).append("] ");
      text.append(shortened(receipt.text())).append('\n');
    }
  }

  private void line(String name, String value) {
    text.append(String.format("  %-10s %s%n", name, value));
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? "unknown" : String.join("; ", values);
  }

  private static String orUnknown(@Nullable String value) {
    return value == null ? "unknown" : value;
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= MAX_CHARACTERS ? line : line.substring(0, MAX_CHARACTERS) + "…";
  }
}
