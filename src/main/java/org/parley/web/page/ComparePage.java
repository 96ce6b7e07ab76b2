package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.SearchPage.Chip;

/** The page that compares, ready to print. */
public record ComparePage(Frame frame, Top top, List<Section> sections) {
  public ComparePage {
    sections = List.copyOf(sections);
  }

  /**
   * What is compared.
   *
   * @param back the search
   * @param words as typed
   * @param count how many articles, in words
   * @param chips what narrows the search
   * @param notes what has to be known to read the numbers
   * @param underway what runs meanwhile; null if nothing does
   */
  public record Top(
      Link back,
      String words,
      String count,
      List<Chip> chips,
      List<String> notes,
      @Nullable Link underway) {
    public Top {
      chips = List.copyOf(chips);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A section.
   *
   * @param key its name in addresses
   * @param choices what a reader may choose
   * @param body null where there is nothing to show
   */
  public record Section(String key, Heading heading, List<Choices> choices, @Nullable Body body) {
    public Section {
      choices = List.copyOf(choices);
    }
  }

  /**
   * What a section is about.
   *
   * @param about how to read it, or why it shows nothing
   */
  public record Heading(String title, String about) {}

  /** One thing to choose. */
  public record Choices(String label, List<Choice> options) {
    public Choices {
      options = List.copyOf(options);
    }
  }

  /** One way to choose it. */
  public record Choice(Link link, boolean current) {}

  /**
   * What a section shows.
   *
   * @param bars the pieces of the bar of each row; empty for a table without bars
   * @param strips bars over time; empty for a table without them
   * @param shares whether numbers have their share of those that take a side beside them
   */
  public record Body(
      CompareTable table,
      List<List<StanceBars.Piece>> bars,
      List<TimeStrips.Strip> strips,
      boolean shares,
      Ways ways) {
    public Body {
      bars = List.copyOf(bars);
      strips = List.copyOf(strips);
    }

    /** A number's share of the row's articles that take a side; null where none is shown. */
    public @Nullable String share(CompareTable.Line line, int column) {
      long count = line.marks().get(column).count();
      long sided = new StanceBars(table, true).sided(line);
      return shares && count > 0 && table.columns().get(column).isNamed()
          ? Percent.share(count, sided) + " %"
          : null;
    }

    /** The first and the last time that strips show. */
    public DatesView.Ends ends() {
      List<String> times =
          table.lines().stream()
              .map(CompareTable.Line::head)
              .filter(CompareTable.Head::isNamed)
              .map(CompareTable.Head::text)
              .toList();
      return new DatesView.Ends(times.get(0), times.size() == 1 ? "" : times.get(times.size() - 1));
    }

    /** Whether each number is shaded by how large it is. */
    public boolean isShaded() {
      return bars.isEmpty() && strips.isEmpty();
    }
  }

  /**
   * The ways on from a section.
   *
   * @param notes what has to be known to read it
   * @param more leads to more rows and columns, or back to fewer
   * @param svg where the picture is
   * @param csv where the numbers are
   */
  public record Ways(List<String> notes, List<Link> more, String svg, String csv) {
    public Ways {
      notes = List.copyOf(notes);
      more = List.copyOf(more);
    }
  }
}
