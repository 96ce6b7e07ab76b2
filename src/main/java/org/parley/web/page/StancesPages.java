package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Stance;
import org.parley.search.Hit;
import org.parley.search.JudgementCounts.Pair;
import org.parley.search.Masthead;
import org.parley.web.page.StancePanel.Side;
import org.parley.web.page.StancesPage.Agreement;
import org.parley.web.page.StancesPage.Cell;
import org.parley.web.page.StancesPage.Count;
import org.parley.web.page.StancesPage.Next;
import org.parley.web.page.StancesPage.PropositionView;
import org.parley.web.page.StancesPage.Row;

/**
 * Makes the page that tells how well the labels hold. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record StancesPages(Labels labels, String assets) {
  /** The page's address. */
  public static final String PATH = "/stances";

  /** The page of a collection's propositions. */
  public StancesPage page(List<Standing> standings, boolean mayCorrect) {
    String title = texts().of("title.page", texts().of("stances.title"));
    return new StancesPage(
        new Frame(title, PATH, texts(), assets),
        standings.stream().map(this::view).toList(),
        mayCorrect);
  }

  private Texts texts() {
    return labels.texts();
  }

  private PropositionView view(Standing standing) {
    return new PropositionView(
        standing.proposition().id(),
        standing.proposition().statement(),
        Stream.of(Stance.Label.values())
            .map(side -> count(side, standing.model().getOrDefault(side, 0L)))
            .toList(),
        people(standing.people()),
        standing.judgedByBoth() == 0 ? null : agreement(standing),
        standing.next().stream().map(hit -> next(hit, standing.stance(hit))).toList());
  }

  private Count count(Stance.Label side, long articles) {
    return new Count(labels.bearing(side), texts().number(articles));
  }

  private String people(Standing.People people) {
    return people.isNobody()
        ? texts().of("stances.people.none")
        : texts().of("stances.people", people.articles(), people.untouched(), people.sentences());
  }

  private Agreement agreement(Standing standing) {
    List<String> sentences = new ArrayList<>();
    long both = standing.judgedByBoth();
    sentences.add(
        texts().of("stances.agreed", both, standing.agreed(), share(standing.agreed(), both)));
    long decided = standing.decided();
    sentences.add(
        decided == 0
            ? texts().of("stances.decided.none")
            : texts()
                .of(
                    "stances.decided",
                    decided,
                    share(decided, both),
                    standing.right(),
                    share(standing.right(), decided)));
    List<String> columns = sides(standing.both(), Pair::peopleSide);
    List<Row> rows =
        sides(standing.both(), Pair::modelSide).stream()
            .map(model -> new Row(side(model), cells(standing.both(), model, columns)))
            .toList();
    return new Agreement(sentences, columns.stream().map(this::side).toList(), rows);
  }

  private List<Cell> cells(List<Pair> both, String model, List<String> columns) {
    return columns.stream()
        .map(
            people -> {
              long articles =
                  both.stream()
                      .filter(p -> p.modelSide().equals(model) && p.peopleSide().equals(people))
                      .mapToLong(Pair::articles)
                      .sum();
              return new Cell(texts().number(articles), model.equals(people));
            })
        .toList();
  }

  /** The sides that occur, in their fixed order. */
  private static List<String> sides(List<Pair> both, Function<Pair, String> of) {
    return Stream.concat(
            Stream.of(Stance.Label.values()).map(Stance.Label::key), Stream.of(Labels.UNTOUCHED))
        .filter(side -> both.stream().map(of).anyMatch(side::equals))
        .toList();
  }

  private Side side(String key) {
    Stance.@Nullable Label known = Stance.Label.of(key).orElse(null);
    return labels.bearing(known);
  }

  private static long share(long part, long whole) {
    return Math.round(100.0 * part / whole);
  }

  private Next next(Hit hit, Stance stance) {
    Masthead masthead = hit.masthead();
    List<String> source = new ArrayList<>();
    if (masthead.outlet() != null) {
      source.add(masthead.outlet());
    }
    source.addAll(masthead.authors());
    if (masthead.published() != null) {
      source.add(texts().date(masthead.published()));
    }
    return new Next(
        new Link(masthead.title().text(), "/articles/" + hit.id() + "#stances"),
        String.join(" · ", source),
        labels.bearing(stance.label()),
        new Sureness(texts()).of(stance.confidence()));
  }
}
