package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks_files", "Talks-files", "Talks.files", "Talks_Dateien", "Talks-Dateien",
        "Talks_fichiers", "Talks_archivos", "Talks_file", "Talks_bestanden", "Talks_pliki",
        "Talks_arquivos", "Talks_файлы"
      })
  void browsersNameTheFolderInTheirLanguage(String folder) {
    assertThat(SavedPages.among(List.of("Talks.html", "other.txt")).pageOf(folder))
        .contains("Talks.html");
    assertThat(SavedPages.mayBelong(folder)).isTrue();
  }

  @Test
  void aFolderWithoutItsPageIsAFolderLikeOthers() {
    SavedPages pages = SavedPages.among(List.of("Talks.htm", "Talks.txt"));
    assertThat(pages.pageOf("Other_files")).isEmpty();
    assertThat(pages.pageOf("Talks")).isEmpty();
    assertThat(pages.pageOf("Talks_2025")).isEmpty();
    assertThat(pages.pageOf("_files")).isEmpty();
    assertThat(SavedPages.among(List.of("Talks.txt")).pageOf("Talks_files")).isEmpty();
  }
}
