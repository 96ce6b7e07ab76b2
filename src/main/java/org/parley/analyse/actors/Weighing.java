package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** Decides between the names recognised in an article and what is settled in their place. */
final class Weighing {
  /** Places that are as often the names of persons. */
  private static final Set<String> PLACES_OR_PERSONS =
      Set.of("Jordan", "Chad", "Georgia", "Paris", "Washington", "Israel", "Lincoln", "Sydney");

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}[\\p{L}\\p{M}]+)[-–—/](\\p{Lu}[\\p{L}\\p{M}]+)");

  private final ActorFinder finder;
  private final String readable;
  private final Settled settled;
  private final List<RecognisedName> open = new ArrayList<>();

  Weighing(ActorFinder finder, String readable, Settled settled) {
    this.finder = finder;
    this.readable = readable;
    this.settled = settled;
  }

  /** The names that are still open; what they win over is settled no more. */
  List<RecognisedName> open(List<RecognisedName> recognised) {
    recognised.forEach(this::weigh);
    openPairs();
    return open;
  }

  private void weigh(RecognisedName name) {
    List<Naming> over = settled.over(name.span());
    if (over.stream().allMatch(known -> yields(known, name))) {
      over.forEach(settled::remove);
      open.add(name);
    }
  }

  private boolean yields(Naming known, RecognisedName name) {
    if (known.span().equals(name.span())) {
      return !known.rule().equals(Naming.COLLECTION)
          && known.kind() == Actor.Kind.PLACE
          && name.kind() == Actor.Kind.PERSON
          && PLACES_OR_PERSONS.contains(known.name());
    }
    boolean titled =
        known.kind() == Actor.Kind.PERSON
            && known.span().end() == name.span().end()
            && known.span().of(readable).indexOf(' ') > 0;
    return known.isWithin(name.span()) && !titled;
  }

  /** Adds what was overlooked of two known names joined by a dash. */
  private void openPairs() {
    Matcher pair = PAIR.matcher(readable);
    while (pair.find()) {
      for (int part = 1; part <= 2; part++) {
        Span span = new Span(pair.start(part), pair.end(part));
        boolean overlooked =
            settled.isFree(span)
                && open.stream().noneMatch(name -> overlap(name.span(), span))
                && finder.isKnown(pair.group(3 - part))
                && finder.table().shortNamed(pair.group(part), Actor.Kind.PERSON).isPresent();
        if (overlooked) {
          open.add(new RecognisedName(span, Actor.Kind.PERSON));
        }
      }
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
