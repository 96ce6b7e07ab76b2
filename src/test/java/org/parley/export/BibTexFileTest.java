package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by JBibTeX. */
class BibTexFileTest {
  static List<String> odd() {
    return Citables.ODD;
  }

  @Test
  void anArticleHasTheFieldsOfAReference() throws Exception {
    BibTeXEntry entry = read(Citables.PLAIN).get(0);

    assertThat(entry.getType().getValue()).isEqualTo("article");
    assertThat(entry.getKey().getValue()).isEqualTo("kettle2025europe");
    assertThat(plain(entry, "author")).isEqualTo("Kettle, Martin and von der Leyen, Ursula");
    assertThat(plain(entry, "title")).isEqualTo("Europe alone");
    assertThat(plain(entry, "journal")).isEqualTo("The Guardian");
    assertThat(plain(entry, "year")).isEqualTo("2025");
    assertThat(plain(entry, "month")).isEqualTo("May");
    assertThat(plain(entry, "date")).isEqualTo("2025-05-21");
    assertThat(plain(entry, "langid")).isEqualTo("english");
    assertThat(raw(entry, "url")).isEqualTo("https://example.org/a_b?c=d&e=100%25#f");
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddTextComesBackAsItWas(String odd) throws Exception {
    BibTeXEntry entry = read(Citables.titled(odd, odd, "2025", odd)).get(0);

    String typeset = odd.replace('\'', '’'); // as TeX sets it
    assertThat(plain(entry, "title")).isEqualTo(typeset);
    assertThat(plain(entry, "journal")).isEqualTo(typeset);
    assertThat(plain(entry, "author")).isEqualTo(typeset);
  }

  @Test
  void anyScriptIsWrittenAsItIs() throws Exception {
    BibTeXEntry entry = read(Citables.titled("中文 🙂", "மொழி", "2025")).get(0);

    assertThat(raw(entry, "title")).isEqualTo("中文 🙂");
    assertThat(raw(entry, "journal")).isEqualTo("மொழி");
  }

  @Test
  void capitalsOfATitleAreKeptByStylesThatLowerThem() throws Exception {
    BibTeXEntry entry = read(Citables.titled("The US and von Weizsäcker", "X", "2025")).get(0);

    assertThat(raw(entry, "title")).isEqualTo("{The} {US} and von {Weizsäcker}");
  }

  @ParameterizedTest
  @CsvSource({"2025,2025,", "2025-05,2025-05,May", "2025-05-21T09:30:00+02:00,2025-05-21,May"})
  void datesAreNoMorePreciseThanKnown(String published, String date, String month)
      throws Exception {
    BibTeXEntry entry = read(Citables.titled("T", "O", published)).get(0);

    assertThat(plain(entry, "date")).isEqualTo(date);
    assertThat(entry.getField(new Key("month")) == null ? null : plain(entry, "month"))
        .isEqualTo(month);
  }

  @Test
  void whatIsUnknownIsLeftOut() throws Exception {
    BibTeXEntry entry = read(Citables.BARE).get(0);

    assertThat(entry.getType().getValue()).isEqualTo("misc");
    assertThat(entry.getFields()).hasSize(1);
    assertThat(plain(entry, "title"))
        .isEqualTo("[The opening words, of an article without a title]");
  }

  @Test
  void keysAreUniqueAndSayWhoWhenAndWhat() throws Exception {
    Citable twin = Citables.titled("Europe alone", "Another", "2025", "Martin Kettle");
    Citable cyrillic = Citables.titled("Мир", null, null, "Володимир Зеленський");

    assertThat(read(Citables.PLAIN, twin, Citables.PLAIN, cyrillic, Citables.BARE))
        .extracting(entry -> entry.getKey().getValue())
        .containsExactly(
            "kettle2025europe",
            "kettle2025europea",
            "kettle2025europeb",
            "anonnd" + cyrillic.id().value().substring(0, 6),
            "anonndopening");
  }

  @Test
  void manyOfOneKeyStayUnique() throws Exception {
    List<Citable> many = new ArrayList<>(List.of(Citables.titled("Europea", "O", "2025", "A B")));
    for (int i = 0; i < 60; i++) {
      many.add(Citables.titled("Europe", "O", "2025", "A B"));
    }

    assertThat(read(many.toArray(Citable[]::new)))
        .extracting(entry -> entry.getKey().getValue())
        .doesNotHaveDuplicates()
        .hasSize(61)
        .contains("b2025europea", "b2025europeb", "b2025europeaa");
  }

  @Test
  void theFileSaysWhichSearchItAnswers() throws IOException {
    StringWriter text = new StringWriter();
    Exports.references(Format.BIBTEX, text, "a search } for @article{\nthings").close();

    assertThat(text.toString()).startsWith("@comment{a search for article things}\n");
  }

  private static List<BibTeXEntry> read(Citable... articles) throws Exception {
    StringWriter text = new StringWriter();
    try (ArticleFile<Citable> file = Exports.references(Format.BIBTEX, text, "All of {them}")) {
      for (Citable article : articles) {
        file.add(article);
      }
    }
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text.toString()));
    return List.copyOf(database.getEntries().values());
  }

  private static String raw(BibTeXEntry entry, String field) {
    Value value = entry.getField(new Key(field));
    assertThat(value).as(field).isNotNull();
    return value.toUserString();
  }

  /** As a reader of the typeset reference sees it. */
  private static String plain(BibTeXEntry entry, String field) throws Exception {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(raw(entry, field))));
  }
}
