package org.parley.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages that a browser saved "complete" into one folder: {@code X.html}, and beside it a folder
 * {@code X_files}, named in the browser's language, with the page's pictures, scripts and frames.
 */
public final class SavedPages {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".shtml");

  private static final List<String> FOLDERS =
      List.of(
          "files",
          "file",
          "dateien",
          "fichiers",
          "archivos",
          "archius",
          "arxius",
          "ficheros",
          "bestanden",
          "pliki",
          "arquivos",
          "ficheiros",
          "elemei",
          "soubory",
          "subory",
          "filer",
          "tiedostot",
          "datoteke",
          "fitxers",
          "dosyalar",
          "fajlovi",
          "bylos",
          "failid",
          "faili",
          "fitxategiak",
          "fails",
          "файлы",
          "файли",
          "αρχεία",
          "ファイル",
          "文件",
          "檔案");

  private final Map<String, String> pages = new HashMap<>();

  private SavedPages(Stream<String> names) {
    names
        .filter(name -> !stem(name).isEmpty())
        .sorted()
        .forEach(n -> pages.putIfAbsent(stem(n), n));
  }

  /**
   * The pages among the names of the files in one folder.
   *
   * @param names without their folder
   */
  public static SavedPages among(Collection<String> names) {
    return new SavedPages(names.stream());
  }

  /** Whether a folder's name is such as browsers give, whether its page is there or not. */
  public static boolean mayBelong(String folder) {
    return !owner(folder).isEmpty();
  }

  /** The page that a folder of this name beside it was saved along with; empty if there is none. */
  public Optional<String> pageOf(String folder) {
    return Optional.ofNullable(pages.get(owner(folder)));
  }

  /** What becomes of a file in the folder of a page. */
  public static Extraction.Skipped partOf(String page) {
    return new Extraction.Skipped(
        Extraction.Skipped.Reason.PART_OF_A_PAGE, "Saved along with " + page + ".");
  }

  private static String stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PAGES.stream()
        .filter(lower::endsWith)
        .map(end -> name.substring(0, name.length() - end.length()))
        .findFirst()
        .orElse("");
  }

  /** The name before {@code _files} and the like; empty if it does not end so. */
  private static String owner(String folder) {
    int mark =
        Math.max(
            folder.lastIndexOf('_'), Math.max(folder.lastIndexOf('-'), folder.lastIndexOf('.')));
    return mark > 0 && FOLDERS.contains(folder.substring(mark + 1).toLowerCase(Locale.ROOT))
        ? folder.substring(0, mark)
        : "";
  }
}
