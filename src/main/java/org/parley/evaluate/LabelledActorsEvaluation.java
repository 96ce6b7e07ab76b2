package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.parley.domain.Actor;

/**
 * Compares the actors of news articles with those that a reader listed. An actor is right if one of
 * its names is one of a listed actor; a second one of the same is wrong, and so is one that joins
 * the names of several.
 */
final class LabelledActorsEvaluation {
  /** The articles of which some are labelled. */
  static final String NEWS = "abp.jsonl.gz";

  private final BiFunction<String, String, List<Actor>> recogniser;
  private final List<String> notes = new ArrayList<>();
  private int right;
  private int rightKind;
  private int named;
  private int wrong;
  private int split;
  private int merged;

  /**
   * An evaluation to be used once.
   *
   * @param recogniser from an article's title and text to whom it names
   */
  LabelledActorsEvaluation(BiFunction<String, String, List<Actor>> recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * The table, and what is wrong or missed line by line.
   *
   * @param folder holds {@code abp.jsonl.gz}
   */
  List<String> table(Path folder) throws IOException {
    Map<String, NewsArticle> articles =
        NewsArticle.readAll(folder.resolve(NEWS)).stream()
            .collect(Collectors.toMap(NewsArticle::id, article -> article));
    LabelledActors.read()
        .byArticle()
        .forEach(
            (id, labels) -> {
              NewsArticle article = articles.get(id);
              if (article == null) {
                throw new IllegalArgumentException("no article " + id + " in " + folder);
              }
              compare(id, labels, recogniser.apply(article.title(), article.text()));
            });
    List<String> table = new ArrayList<>();
    double precision = right / (double) (right + wrong + split);
    double recall = right / (double) named;
    table.add(
        String.format(
            Locale.ROOT,
            "distinct actors: precision %.3f, recall %.3f, F1 %.3f; kind right %.3f; "
                + "%d named, %d wrong, %d split, %d wrongly merged",
            precision,
            recall,
            2 * precision * recall / (precision + recall),
            rightKind / (double) right,
            named,
            wrong,
            split,
            merged));
    table.addAll(notes);
    return table;
  }

  private void compare(String id, List<LabelledActors.Label> labels, List<Actor> actors) {
    Set<LabelledActors.Label> found = new HashSet<>();
    for (Actor actor : actors) {
      List<LabelledActors.Label> matching =
          labels.stream().filter(label -> label.isNamedBy(actor)).toList();
      if (matching.isEmpty()) {
        wrong++;
        notes.add("wrong   " + id + "  " + actor.kind().key() + "  " + actor.name());
      } else if (isMerged(matching, actor)) {
        merged++;
        notes.add("merged  " + id + "  " + actor.name() + "  " + actor.as());
      }
      matching.stream().findFirst().ifPresent(label -> count(id, label, actor, found));
    }
    for (LabelledActors.Label label : labels) {
      named += label.isOptional() ? 0 : 1;
      if (!label.isOptional() && !found.contains(label)) {
        notes.add("missed  " + id + "  " + label.kind() + "  " + label.names());
      }
    }
  }

  private void count(
      String id, LabelledActors.Label label, Actor actor, Set<LabelledActors.Label> found) {
    if (!found.add(label)) {
      split += label.isOptional() ? 0 : 1;
      notes.add("split   " + id + "  " + actor.name());
    } else if (!label.isOptional()) {
      right++;
      rightKind += label.kind().equals(actor.kind().key()) ? 1 : 0;
    }
  }

  /** Whether names of it are names of different actors, none of which the others share. */
  private static boolean isMerged(List<LabelledActors.Label> matching, Actor actor) {
    return matching.size() > 1
        && LabelledActors.namesOf(actor)
            .noneMatch(name -> matching.stream().allMatch(label -> label.names().contains(name)));
  }
}
