package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.SourceText;

class SeedExtractionTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("parley.home", "..")).resolve("seeds");

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedIsEnglishPlainTextInParagraphs(Path seed) {
    SourceText source = extract(seed);
    assertThat(source.mediaType()).isEqualTo("text/plain");
    assertThat(source.language()).isEqualTo("en");
    assertThat(source.text()).doesNotContain("\n\n\n").doesNotContainPattern("\\p{Cc}&&[^\\n]");
    assertThat(source.text().split("\n\n")).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noSeedKeepsWhatItsPageLeftBehind(Path seed) {
    assertThat(extract(seed).text())
        .doesNotContain("Leave a Comment", "Required fields", "Translate »", "Scroll to Top")
        .doesNotContain("newsletter promotion", "hours ago", "Before you go", "in front of large");
  }

  @Test
  void theAuthorsOwnWordsAreAllKept() {
    SourceText source = extract(SEEDS.resolve("003_183964ca962e890a.txt"));
    assertThat(source.text())
        .startsWith("The failure of this week’s peace talks")
        .contains("\n\nEither way, Nato could then prove")
        .endsWith("Martin Kettle is a Guardian columnist");
  }

  private static SourceText extract(Path seed) {
    Extraction extraction =
        new TikaExtractor().extract(new SourceFile(seed, seed.getFileName().toString()));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).source();
  }
}
