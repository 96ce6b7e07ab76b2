package org.parley.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** All results of a search, taken along in each form. */
interface Exporting extends Room {
  /** Each print of a piece that was printed twice is one. */
  @Test
  default void eachExportHasOneEntryAResult(Browser browser) throws IOException {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      int total = collection().prints(visit.address());
      page.click("#export > summary");
      for (int i = 0; i < 5; i++) {
        int form = i;
        Download file = page.waitForDownload(() -> page.locator("#export a").nth(form).click());
        String name = file.suggestedFilename();
        assertThat(entries(name, Files.readString(file.path()))).as(name).isEqualTo(total);
      }
    }
  }

  private static long entries(String name, String text) throws IOException {
    String ending = name.substring(name.lastIndexOf('.'));
    return switch (ending) {
      case ".csv" -> rows(text) - 1;
      case ".jsonl" -> text.lines().count();
      case ".bib" ->
          Pattern.compile("^@(?!comment)\\w+\\{", Pattern.MULTILINE)
              .matcher(text)
              .results()
              .count();
      case ".ris" -> text.lines().filter(line -> line.startsWith("TY  - ")).count();
      case ".json" -> new ObjectMapper().readTree(text).size();
      default -> throw new AssertionError("an export of an unknown form: " + name);
    };
  }

  /** A line break within quotation marks ends no row. */
  private static long rows(String csv) {
    return csv.replaceAll("\"[^\"]*\"", "").lines().filter(line -> !line.isBlank()).count();
  }
}
