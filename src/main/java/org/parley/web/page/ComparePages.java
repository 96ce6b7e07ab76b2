package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.search.CrossTable;
import org.parley.search.Part;
import org.parley.web.page.ComparePage.Body;
import org.parley.web.page.ComparePage.Heading;
import org.parley.web.page.ComparePage.Section;
import org.parley.web.page.ComparePage.Top;
import org.parley.web.page.ComparePage.Ways;

/**
 * Makes the page that compares. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record ComparePages(Compared compared, String assets) {
  private static final List<CompareSection> ALL = List.of(CompareSection.values());

  /**
   * The page.
   *
   * @param underway what runs meanwhile; null if nothing does
   */
  public ComparePage page(@Nullable Link underway) {
    CompareState state = compared.state();
    String title = texts().of("title.page", texts().of("compare.title"));
    return new ComparePage(
        new Frame(title, state.address(compared.url()), texts(), assets),
        top(underway),
        compared.comparison().articles() == 0
            ? List.of()
            : ALL.stream().map(this::section).toList());
  }

  private Texts texts() {
    return compared.labels().texts();
  }

  private Top top(@Nullable Link underway) {
    Links links = new Links(compared.url(), compared.state().search());
    long articles = compared.comparison().articles();
    long pieces = compared.comparison().pieces();
    List<String> notes = new ArrayList<>();
    if (pieces < articles) {
      notes.add(texts().of("compare.prints", pieces, articles));
    }
    return new Top(
        new Link(texts().of("article.back"), links.here()),
        compared.state().search().query().words(),
        texts().of(articles == 0 ? "nothing.title" : "result.count", articles),
        new Chips(compared.labels(), links).all(),
        notes,
        underway);
  }

  private Section section(CompareSection section) {
    CompareWays ways = new CompareWays(compared.labels(), compared.url(), compared.state());
    Optional<String> proposition =
        Compared.proposition(compared.labels(), compared.state().choices());
    Body body =
        compared
            .table(section, ALL)
            .filter(table -> !table.isEmpty())
            .map(table -> body(section, table, ways))
            .orElse(null);
    String about = body == null ? "compare.nothing" : "compare.of." + section.key() + ".about";
    boolean sideless = section != CompareSection.ACTORS && section != CompareSection.QUOTES;
    Heading heading =
        new Heading(
            texts().of("compare.of." + section.key() + ".title"),
            texts().of(body == null && sideless && proposition.isEmpty() ? "stances.none" : about));
    return new Section(section.key(), heading, ways.of(section, proposition), body);
  }

  private Body body(CompareSection section, CompareTable table, CompareWays ways) {
    boolean share = compared.state().choices().stance().as() == CompareChoices.As.SHARE;
    StanceBars bars = new StanceBars(table, share);
    return new Body(
        table,
        section == CompareSection.STANCE
            ? table.lines().stream().map(bars::pieces).toList()
            : List.of(),
        section == CompareSection.COVERAGE ? new TimeStrips(table, texts()).all() : List.of(),
        section == CompareSection.STANCE && share,
        new Ways(
            notes(section, table),
            ways.more(section, isCut(section)),
            download(section, ".svg"),
            download(section, ".csv")));
  }

  private String download(CompareSection section, String ending) {
    String path = CompareState.PATH + "/" + section.key() + ending;
    return compared.state().address(compared.url(), path);
  }

  private boolean isCut(CompareSection section) {
    return parts(section).stream().anyMatch(Part.Others.class::isInstance);
  }

  private List<Part> parts(CompareSection section) {
    List<Part> parts = new ArrayList<>();
    compared
        .numbers(section, ALL)
        .ifPresent(
            table -> {
              parts.addAll(table.columns());
              table.rows().stream().map(CrossTable.Row::part).forEach(parts::add);
            });
    return parts;
  }

  private List<String> notes(CompareSection section, CompareTable table) {
    List<String> notes = new ArrayList<>();
    if (section == CompareSection.COVERAGE) {
      new TimeStrips(table, texts()).leftOut().ifPresent(notes::add);
    }
    boolean several =
        parts(section).stream()
            .anyMatch(p -> p instanceof Part.Value value && !value.facet().key().equals("outlet"));
    if (several) {
      notes.add(texts().of("compare.several"));
    }
    if (parts(section).stream().anyMatch(Part.Loose.class::isInstance)) {
      notes.add(texts().of("compare.loosely"));
    }
    boolean unasked =
        table.lines().stream()
            .filter(line -> line.head().isNamed())
            .anyMatch(line -> line.whole().count() > 0 && line.whole().url() == null);
    if (unasked) {
      notes.add(texts().of("compare.unasked"));
    }
    return notes;
  }
}
