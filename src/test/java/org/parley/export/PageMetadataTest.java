package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.export.PageMetadata.Tag;

class PageMetadataTest {
  @Test
  void jsonLdSaysWhatIsKnown() throws Exception {
    JsonNode json = new ObjectMapper().readTree(PageMetadata.jsonLd(Citables.PLAIN));

    assertThat(json.path("@type").asText()).isEqualTo("Article");
    assertThat(json.path("headline").asText()).isEqualTo("Europe alone");
    assertThat(json.path("author").get(0).path("@type").asText()).isEqualTo("Person");
    assertThat(json.path("author").get(1).path("name").asText()).isEqualTo("Ursula von der Leyen");
    assertThat(json.path("publisher").path("name").asText()).isEqualTo("The Guardian");
    assertThat(json.path("datePublished").asText()).isEqualTo("2025-05-21");
    assertThat(new ObjectMapper().readTree(PageMetadata.jsonLd(Citables.BARE)).has("author"))
        .isFalse();
  }

  @Test
  void nothingInJsonLdCanEndItsElement() throws Exception {
    for (String odd :
        List.of("</script><script>alert(1)</script>", "<!-- <script>", "]]>", "a&b")) {
      String json = PageMetadata.jsonLd(Citables.titled(odd, odd, "2025", odd));

      assertThat(json).doesNotContain("<", ">", "&");
      assertThat(new ObjectMapper().readTree(json).path("headline").asText()).isEqualTo(odd);
    }
  }

  @Test
  void tagsNameEachAuthor() {
    assertThat(PageMetadata.tags(Citables.PLAIN))
        .contains(
            new Tag("citation_title", "Europe alone"),
            new Tag("citation_author", "Martin Kettle"),
            new Tag("citation_author", "Ursula von der Leyen"),
            new Tag("citation_journal_title", "The Guardian"),
            new Tag("citation_publication_date", "2025/05/21"),
            new Tag("DC.date", "2025-05-21"));
    assertThat(PageMetadata.tags(Citables.BARE)).hasSize(2);
  }

  @Test
  void coinsAreAContextObject() {
    assertThat(Coins.of(Citables.PLAIN))
        .startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&")
        .contains("&rft.atitle=Europe+alone&", "&rft.jtitle=The+Guardian&", "&rft.date=2025-05-21&")
        .contains("&rft.aulast=Kettle&rft.aufirst=Martin&rft.au=Martin+Kettle&")
        .contains("&rft.au=Ursula+von+der+Leyen&");
  }
}
