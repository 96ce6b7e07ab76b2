package org.parley.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.Theme;

/** Articles for tests of pages: the five seeds, hostile ones, and as many as one likes. */
final class Specimens {
  static final String SCRIPT = "<script>window.hacked=1</script>";
  static final String IMAGE = "\"><img src=x onerror=window.hacked=1>";
  static final String EXPRESSION = "${7*7} @raw {{7*7}}";
  static final String OVERRIDE = "\u202egnidart\u202c";

  static final Collection COLLECTION =
      new Collection(
          "Mediating the Russia–Ukraine war",
          List.of(
              new Collection.Proposition("mediation", "US mediation under Trump can end the war")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  static final Collection DEBATE =
      new Collection(
          "Mediating the Russia–Ukraine war",
          List.of(
              new Collection.Proposition("mediation", "US mediation under Trump can end the war"),
              new Collection.Proposition(
                  "nato-enlargement", "The enlargement of NATO brought the war about"),
              new Collection.Proposition(
                  "ceasefire-first", "A ceasefire has to come before any talks about peace"),
              new Collection.Proposition("arms", "The West should go on to arm Ukraine")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private Specimens() {}

  /** The five seeds, described as a careful reader would. */
  static List<Article> seeds() {
    return List.of(
        seed(
            0,
            "Trump’s attempt to mediate has foundered",
            "Chris Bambery",
            "Counterfire",
            "2025-05-08",
            Stance.Label.OPPOSES),
        seed(
            1,
            "Trump, Putin and the end of US mediation",
            "Stefan Wolff",
            "The Conversation",
            "2025-05-21",
            Stance.Label.OPPOSES),
        seed(
            2,
            "Trump’s Ukraine-Russia Mediation: Can International Mediation End Europe’s Biggest Conflict?",
            null,
            null,
            null,
            Stance.Label.MIXED),
        seed(
            3,
            "The geopolitical algorithm behind the talks",
            "Martin Kettle",
            "The Guardian",
            "2025-12-04",
            Stance.Label.UNCLEAR),
        seed(4, "Negotiations at a Crossroads", null, null, "2025-04", Stance.Label.SUPPORTS));
  }

  /** Articles whose every word is an attack. */
  static List<Article> hostile() {
    return List.of(
        article("hostile " + SCRIPT, SCRIPT, IMAGE, "javascript:alert(1)", "2025-01-01"),
        article("hostile " + IMAGE, IMAGE, SCRIPT, EXPRESSION, "2025-01-02"),
        article("hostile " + EXPRESSION, EXPRESSION, EXPRESSION, OVERRIDE, "2025-01-03"),
        article("hostile " + OVERRIDE, OVERRIDE, OVERRIDE, IMAGE, "2025-01-04"));
  }

  /** One piece in thirteen outlets, twice under another title, and one other article. */
  static List<Article> reprinted() {
    String text = "\n\nA truce needs a guarantor, and none has come forward.";
    List<Article> prints = new ArrayList<>();
    for (int n = 0; n < 13; n++) {
      String title = n % 5 == 2 ? "No guarantor, no truce" : "Who would keep the peace?";
      prints.add(
          print(title, text, n == 3 ? null : "The Courier " + n, "2025-05-%02d".formatted(n + 1)));
    }
    prints.add(
        print("Oil and gas", "\n\nGas flows through a truce too.", "The Guardian", "2025-04-30"));
    return prints;
  }

  private static Article print(
      String title, String text, @Nullable String outlet, String published) {
    Description description =
        new Description(
            List.of(receipt(title, Origin.META, null, true)),
            List.of(receipt("Olena Kovalenko", Origin.BYLINE, null, true)),
            optional(outlet, Origin.META),
            List.of(receipt(published, Origin.META, null, true)),
            List.of());
    return new Article(
        ArticleId.ofContent((title + text + outlet + published).getBytes(StandardCharsets.UTF_8)),
        new SourceText(title + ".html", "text/html", "en", title + text),
        description,
        Analysis.NONE);
  }

  /** Articles without end, with long names and text that runs from right to left. */
  static List<Article> many(int count) {
    List<String> outlets =
        List.of(
            "The Quarterly Review of Unusually Long Newspaper Names and Their Consequences",
            "Le Monde diplomatique",
            "Die Zeit",
            "الشرق الأوسط",
            "The Kyiv Independent",
            "Foreign Affairs",
            "Novaya Gazeta Europe",
            "Counterfire",
            "The Hindu");
    List<String> authors =
        List.of(
            "Maria-Magdalena von und zu Hohenlohe-Waldenburg-Schillingsfürst",
            "Li Na",
            "محمد حسنين هيكل",
            "Olena Kovalenko",
            "Jean-Baptiste N’Golo",
            "S. Iyer",
            "Anna Freud",
            "Tomáš Dvořák",
            "Gavril Popescu",
            "Øystein Dahl",
            "Ngũgĩ wa Mwangi",
            "Ana Ruiz",
            "Kofi Boateng");
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                article(
                    n % 7 == 3
                        ? "الوساطة بين روسيا وأوكرانيا: ماذا بعد؟ " + n
                        : "Mediation and its discontents, part " + n,
                    authors.get(n % authors.size()),
                    outlets.get(n % outlets.size()),
                    "https://example.org/" + n,
                    "%d-%02d".formatted(2022 + n % 4, n % 12 + 1)))
        .toList();
  }

  private static Article seed(
      int number,
      String title,
      @Nullable String author,
      @Nullable String outlet,
      @Nullable String published,
      Stance.Label side) {
    Path file = file(number);
    String text = read(file).strip().replaceAll("\\n\\s*\\n|\\n", "\n\n");
    int by = author == null ? -1 : text.indexOf(author);
    Span place = by < 0 || author == null ? null : new Span(by, by + author.length());
    Description description =
        new Description(
            List.of(receipt(title, Origin.COLLECTION, null, true)),
            author == null
                ? List.of()
                : List.of(
                    new Receipt(author, Origin.LEAD, "argues " + author, place, true),
                    receipt("state department", Origin.BYLINE, null, false)),
            optional(outlet, Origin.CLOSING_LINE),
            optional(published, Origin.COLLECTION),
            outlet == null
                ? List.of()
                : List.of(receipt("https://example.org/" + number, Origin.COLLECTION, null, true)));
    return new Article(
        ArticleId.ofContent(text.getBytes(StandardCharsets.UTF_8)),
        new SourceText("seeds/" + file.getFileName(), "text/plain", "en", text),
        description,
        analysis(text, side));
  }

  private static Analysis analysis(String text, Stance.Label side) {
    int sentence = Math.max(text.indexOf(". "), 20) + 1;
    Stance.Evidence passage =
        new Stance.Evidence(text.substring(0, sentence), new Span(0, sentence), side);
    Stance stance =
        new Stance(
            "mediation",
            side,
            side == Stance.Label.MIXED ? 0.6 : 1,
            side == Stance.Label.MIXED ? Stance.Decider.MODEL : Stance.Decider.CURATOR,
            List.of(passage));
    List<Actor> actors =
        Stream.of("Donald Trump", "Vladimir Putin", "JD Vance", "Steve Witkoff", "Marco Rubio")
            .map(name -> actor(text, name))
            .filter(actor -> actor.mentions() > 0)
            .toList();
    return new Analysis(actors, quotes(text), List.of(stance), themes(text));
  }

  private static List<Theme> themes(String text) {
    List<Theme.Passage> passages =
        Pattern.compile("ceasefire")
            .matcher(text)
            .results()
            .map(found -> new Theme.Passage(found.group(), new Span(found.start(), found.end())))
            .toList();
    return passages.isEmpty() ? List.of() : List.of(new Theme("Ceasefire", passages));
  }

  private static Actor actor(String text, String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    List<Actor.Mention> places =
        Pattern.compile(Pattern.quote(surname))
            .matcher(text)
            .results()
            .map(m -> new Actor.Mention(new Span(m.start(), m.end()), "surname"))
            .toList();
    return new Actor(
        name, Actor.Kind.PERSON, places.size(), List.of(surname), places.size() > 3, places);
  }

  private static List<Quote> quotes(String text) {
    List<Quote> quotes = new ArrayList<>();
    Matcher matcher = Pattern.compile("“([^”]{30,})”").matcher(text);
    while (matcher.find() && quotes.size() < 4) {
      String speaker = quotes.isEmpty() ? "Donald Trump" : null;
      quotes.add(
          new Quote(matcher.group(1), new Span(matcher.start(1), matcher.end(1)), speaker, "said"));
    }
    return quotes;
  }

  private static Article article(
      String title, String author, String outlet, String url, String published) {
    String text =
        title
            + "\n\nThe mediation by "
            + author
            + " in "
            + outlet
            + " goes on. "
            + title
            + " "
            + url;
    Description description =
        new Description(
            List.of(receipt(title, Origin.HEADING, new Span(0, title.length()), true)),
            List.of(receipt(author, Origin.BYLINE, null, true)),
            List.of(receipt(outlet, Origin.META, null, true)),
            List.of(receipt(published, Origin.JSON_LD, null, true)),
            List.of(receipt(url, Origin.META, null, true)));
    Analysis analysis =
        new Analysis(
            List.of(new Actor(author, Actor.Kind.PERSON, 2, List.of(author))),
            List.of(),
            List.of(),
            List.of());
    return new Article(
        ArticleId.ofContent(text.getBytes(StandardCharsets.UTF_8)),
        new SourceText(title + ".html", "text/html", "en", text),
        description,
        analysis);
  }

  private static List<Receipt> optional(@Nullable String value, Origin origin) {
    return value == null ? List.of() : List.of(receipt(value, origin, null, true));
  }

  private static Receipt receipt(String value, Origin origin, @Nullable Span span, boolean chosen) {
    return new Receipt(value, origin, value, span, chosen);
  }

  private static Path file(int number) {
    Path seeds = Path.of(System.getProperty("parley.home", ".."), "seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("00" + number))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
