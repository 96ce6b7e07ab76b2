package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.describe.Describer;
import org.parley.domain.Description;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;
import org.parley.extract.TikaExtractor;

class SeedDescriptionTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("parley.home", "..")).resolve("seeds");

  @ParameterizedTest
  @CsvSource({
    "000_0db7d04d0b25e6f1.txt, Chris Bambery, Counterfire",
    "001_00f6a6dc806e0733.txt, Stefan Wolff, The Conversation",
    "002_8248143c29181bf5.txt, ,",
    "003_183964ca962e890a.txt, Martin Kettle, Guardian",
    "004_27087c40faf15ed1.txt, ,"
  })
  void everySeedSaysWhatItsOwnTextSays(
      String file, @Nullable String author, @Nullable String outlet) {
    Extraction.Extracted read =
        (Extraction.Extracted)
            new TikaExtractor().extract(new SourceFile(SEEDS.resolve(file), file));
    Description said =
        new Describer().describe(read.source(), read.clues(), Optional.empty(), List.of());
    assertThat(said.chosenAuthors()).isEqualTo(Optional.ofNullable(author).stream().toList());
    assertThat(said.chosenOutlet()).isEqualTo(Optional.ofNullable(outlet));
    assertThat(said.chosenDate()).isEmpty();
    assertThat(said.chosenTitle()).isNotBlank();
  }
}
