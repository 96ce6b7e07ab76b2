package org.parley.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.analyse.actors.ActorFinder;
import org.parley.analyse.actors.ActorRecogniser;
import org.parley.domain.Actor;
import org.parley.domain.SourceText;

/**
 * How well names of one actor are joined across articles: each name stands in an article of its
 * own, and each pair of names is joined or not.
 */
final class AliasEvaluation {
  private static final Map<String, String> SENTENCES =
      Map.of(
          "person", "On Monday %s said that it was too early for that.",
          "place", "They met again in %s on Monday, and nothing came of it.",
          "organisation", "On Monday a member of %s said that it was too early for that.");
  private static final Pattern BETWEEN = Pattern.compile("\\|");

  private final ActorFinder finder;

  private record Form(int line, String written, String actor) {}

  /** What became of the pairs. */
  record Pairs(List<String> wronglyJoined, List<String> missed, int joined, int forms) {
    Pairs {
      wronglyJoined = List.copyOf(wronglyJoined);
      missed = List.copyOf(missed);
    }

    double precision() {
      return (double) joined / (joined + wronglyJoined.size());
    }

    double recall() {
      return (double) joined / (joined + missed.size());
    }

    String summary() {
      double f1 = 2.0 * joined / (2.0 * joined + wronglyJoined.size() + missed.size());
      return String.format(
          Locale.ROOT,
          "%d names: precision %.3f, recall %.3f, F1 %.3f",
          forms,
          precision(),
          recall(),
          f1);
    }
  }

  AliasEvaluation(ActorRecogniser recogniser) {
    finder = new ActorFinder(List.of(), recogniser);
  }

  /** Joins the names of {@code aliases.txt} in a folder: an actor a line, its kind first. */
  Pairs pairs(Path folder) throws IOException {
    List<Form> forms = new ArrayList<>();
    int line = 0;
    for (String group : Files.readAllLines(folder.resolve("aliases.txt"), StandardCharsets.UTF_8)) {
      if (!group.isBlank() && !group.startsWith("#")) {
        List<String> columns = List.of(BETWEEN.split(group, -1));
        for (String written : columns.subList(1, columns.size())) {
          forms.add(new Form(line, written, actor(columns.get(0), written)));
        }
        line++;
      }
    }
    return pairs(forms);
  }

  private String actor(String kind, String written) {
    String text = String.format(Locale.ROOT, SENTENCES.getOrDefault(kind, "%s"), written);
    int start = text.indexOf(written);
    for (Actor actor : finder.in(new SourceText("a.txt", "text/plain", "en", text), "")) {
      boolean here =
          actor.places().stream()
              .anyMatch(
                  m -> m.span().start() >= start && m.span().end() == start + written.length());
      if (here) {
        return actor.kind() + " " + actor.name();
      }
    }
    return "not found: " + written;
  }

  private static Pairs pairs(List<Form> forms) {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int joined = 0;
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        Form one = forms.get(i);
        Form other = forms.get(j);
        boolean same = one.actor().equals(other.actor());
        if (same && one.line() == other.line()) {
          joined++;
        } else if (same) {
          wrong.add(one.written() + " = " + other.written() + " = " + one.actor());
        } else if (one.line() == other.line()) {
          missed.add(
              one.written()
                  + " -> "
                  + one.actor()
                  + "; "
                  + other.written()
                  + " -> "
                  + other.actor());
        }
      }
    }
    return new Pairs(wrong, missed, joined, forms.size());
  }
}
