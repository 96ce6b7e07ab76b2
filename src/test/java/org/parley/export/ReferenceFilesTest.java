package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** RIS and CSL-JSON are read back by the parsers of citeproc-java, which writes neither. */
class ReferenceFilesTest {
  static List<String> odd() {
    return Citables.ODD;
  }

  @Test
  void bothFormsHoldTheWholeReference() throws Exception {
    for (CSLItemData item : List.of(ris(Citables.PLAIN), json(Citables.PLAIN))) {
      assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
      assertThat(item.getTitle()).isEqualTo("Europe alone");
      assertThat(item.getContainerTitle()).isEqualTo("The Guardian");
      assertThat(item.getURL()).isEqualTo("https://example.org/a_b?c=d&e=100%25#f");
      assertThat(item.getAuthor()).hasSize(2);
      assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Kettle");
      assertThat(item.getAuthor()[0].getGiven()).isEqualTo("Martin");
    }
    CSLName particle = json(Citables.PLAIN).getAuthor()[1];
    assertThat(particle.getNonDroppingParticle()).isEqualTo("von der");
    assertThat(particle.getFamily()).isEqualTo("Leyen");
    assertThat(json(Citables.PLAIN).getLanguage()).isEqualTo("en");
    assertThat(json(Citables.PLAIN).getIssued().getDateParts())
        .isEqualTo(new int[][] {{2025, 5, 21}});
    assertThat(text(Format.RIS, Citables.PLAIN))
        .contains("PY  - 2025\r\n", "DA  - 2025/05/21/\r\n")
        .contains("AU  - von der Leyen, Ursula\r\n", "LA  - en\r\n")
        .endsWith("ER  - \r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddTextComesBackAsItWas(String odd) throws Exception {
    Citable article = Citables.titled(odd, odd, "2025", "The " + odd);

    assertThat(ris(article).getTitle()).isEqualTo(odd);
    assertThat(ris(article).getContainerTitle()).isEqualTo(odd);
    assertThat(json(article).getTitle()).isEqualTo(odd);
    assertThat(json(article).getAuthor()[0].getLiteral()).isEqualTo("The " + odd);
  }

  @Test
  void aLineBreakCannotMakeAnotherField() throws Exception {
    Citable article = Citables.titled("One\r\nER  - \nTY  - BOOK", "O\nUR  - x", "2025");

    assertThat(text(Format.RIS, article).lines().filter(line -> line.startsWith("TY  - ")))
        .hasSize(1);
    assertThat(ris(article).getTitle()).isEqualTo("One ER - TY - BOOK");
  }

  @ParameterizedTest
  @CsvSource({"2025,2025///", "2025-05,2025/05//", "2025-05-21,2025/05/21/"})
  void datesAreNoMorePreciseThanKnown(String published, String ris) throws Exception {
    Citable article = Citables.titled("T", "O", published);

    assertThat(text(Format.RIS, article)).contains("DA  - " + ris + "\r\n");
    assertThat(json(article).getIssued().getDateParts()[0])
        .hasSize(published.split("-", -1).length);
    assertThat(json(article).getIssued().getDateParts()[0][0]).isEqualTo(2025);
  }

  @Test
  void whatIsUnknownIsLeftOut() throws Exception {
    assertThat(
            text(Format.RIS, Citables.BARE)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, 2)))
        .containsExactly("TY", "ID", "TI", "ER");
    assertThat(new ObjectMapper().readTree(text(Format.CSL_JSON, Citables.BARE)).get(0)).hasSize(3);
    assertThat(json(Citables.BARE).getType()).isEqualTo(CSLType.ARTICLE);
  }

  @Test
  void aFileWithoutReferencesIsStillOne() throws Exception {
    assertThat(new ObjectMapper().readTree(text(Format.CSL_JSON))).isEmpty();
    assertThat(new ObjectMapper().readTree(text(Format.CSL_JSON, Citables.BARE, Citables.PLAIN)))
        .hasSize(2);
  }

  private static CSLItemData ris(Citable article) throws Exception {
    RISConverter converter = new RISConverter();
    byte[] text = text(Format.RIS, article).getBytes(StandardCharsets.UTF_8);
    Map<String, CSLItemData> items =
        converter.toItemData(converter.loadLibrary(new ByteArrayInputStream(text)));
    assertThat(items).hasSize(1);
    return items.values().iterator().next();
  }

  private static CSLItemData json(Citable article) throws Exception {
    List<Map<String, Object>> items =
        new ObjectMapper().readValue(text(Format.CSL_JSON, article), new TypeReference<>() {});
    assertThat(items).hasSize(1);
    return CSLItemData.fromJson(items.get(0));
  }

  private static String text(Format format, Citable... articles) throws Exception {
    StringWriter text = new StringWriter();
    try (ArticleFile<Citable> file = Exports.references(format, text, null)) {
      for (Citable article : articles) {
        file.add(article);
      }
    }
    return text.toString();
  }
}
