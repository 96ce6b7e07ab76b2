package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Finds persons under their offices: where a text says "the US president, Donald Trump", its other
 * "the US president" means him, if it gives that office to nobody else. Immutable and safe for use
 * by several threads.
 */
final class Offices {
  private static final String AMERICAN = "American";
  private static final Set<String> AMERICANS = Set.of("US", "U.S.", AMERICAN);
  private static final Set<String> BRITONS = Set.of("UK", "U.K.", "British");
  private static final String ROLES =
      "(president|prime minister|foreign minister|foreign secretary|secretary of state|chancellor"
          + "|defen[cs]e minister|defen[cs]e secretary|leader)";
  private static final Pattern FORMER =
      Pattern.compile("(?:former|ex-?|first|last|next|late|then)[ -]$", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_JOINT = 3;

  private final Pattern office;

  Offices(AliasTable table) {
    office =
        Pattern.compile(
            Stream.concat(
                    table.adjectives().keySet().stream(),
                    Stream.concat(AMERICANS.stream(), BRITONS.stream()))
                .map(Pattern::quote)
                .collect(
                    Collectors.joining("|", "(?:([Tt]he) )?\\b(", ") " + ROLES + "\\b(?!['’-])")));
  }

  /** The places where persons are meant by their offices, given where the text names persons. */
  List<Naming> in(String text, Overlaps<Naming> named) {
    Map<String, Set<String>> holders = new HashMap<>();
    Map<Span, String> bare = new HashMap<>();
    Matcher found = office.matcher(text);
    while (found.find()) {
      String key = key(found);
      Naming holder = beside(text, found.start(), found.end(), named);
      if (FORMER.matcher(text.substring(0, found.start(2))).find()) {
        continue;
      }
      if (holder != null) {
        holders.computeIfAbsent(key, any -> new TreeSet<>()).add(holder.name());
      } else if (found.group(1) != null) {
        bare.put(new Span(found.start(), found.end()), key);
      }
    }
    List<Naming> namings = new ArrayList<>();
    bare.forEach(
        (span, key) -> {
          Set<String> meant = holders.getOrDefault(key, Set.of());
          if (meant.size() == 1) {
            String name = meant.iterator().next();
            namings.add(new Naming(span, name, Actor.Kind.PERSON, Naming.TITLE, false));
          }
        });
    return namings;
  }

  private static String key(Matcher found) {
    String of = found.group(2);
    String country = AMERICANS.contains(of) ? AMERICAN : BRITONS.contains(of) ? "British" : of;
    return country + " " + found.group(3).replace("defense", "defence");
  }

  /** The person named right behind an office, or right before it between commas. */
  private static @Nullable Naming beside(String text, int start, int end, Overlaps<Naming> named) {
    for (Naming after : named.over(new Span(end, Math.min(text.length(), end + LONGEST_JOINT)))) {
      String joint = text.substring(end, Math.max(end, after.span().start()));
      if (after.kind() == Actor.Kind.PERSON && (joint.equals(" ") || joint.equals(", "))) {
        return after;
      }
    }
    for (Naming before : named.over(new Span(Math.max(0, start - LONGEST_JOINT), start))) {
      String joint = text.substring(Math.min(before.span().end(), start), start);
      boolean closed = end < text.length() && ",.;".indexOf(text.charAt(end)) >= 0;
      if (before.kind() == Actor.Kind.PERSON && joint.equals(", ") && closed) {
        return before;
      }
    }
    return null;
  }
}
