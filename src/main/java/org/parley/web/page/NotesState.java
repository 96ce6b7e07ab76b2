package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;
import org.parley.search.BadSearch;
import org.parley.search.Expected;

/**
 * Which of all that readers keep is asked for. Immutable.
 *
 * @param words all of them have to be there; empty for any
 * @param tag empty for any
 * @param page from 1
 */
public record NotesState(String words, String tag, int page) {
  /** The address of all that readers keep. */
  public static final String PATH = "/notes";

  /**
   * What some parameters ask for; unknown ones are ignored.
   *
   * @throws BadSearch if the page is no number
   */
  public static NotesState of(Map<String, List<String>> parameters) {
    return new NotesState(
        first(parameters, "q"), first(parameters, "tag"), page(first(parameters, "page")));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).get(0).strip();
  }

  private static int page(String page) {
    if (page.isEmpty()) {
      return 1;
    }
    if (!page.matches("[1-9][0-9]{0,5}")) {
      throw new BadSearch("page", page, Expected.of(Expected.Form.NUMBER_FROM, 1));
    }
    return Integer.parseInt(page);
  }

  /** The page's one address. */
  public String url() {
    return address(PATH);
  }

  /** The same under another path. */
  String address(String path) {
    String parameters = parameters();
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /** The parameters alone. */
  String parameters() {
    List<String> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
    if (!tag.isEmpty()) {
      parts.add("tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8));
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return String.join("&", parts);
  }

  NotesState withTag(String other) {
    return new NotesState(words, other, 1);
  }

  NotesState withPage(int other) {
    return new NotesState(words, tag, other);
  }

  /** Whether nothing narrows. */
  boolean isAll() {
    return words.isEmpty() && tag.isEmpty();
  }

  /** Those of these that are asked for, of all pages. */
  public List<KeptItem> among(List<KeptItem> items) {
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    return items.stream()
        .filter(item -> tag.isEmpty() || item.isTagged(tag))
        .filter(item -> wanted.isEmpty() || wanted.stream().allMatch(written(item)::contains))
        .toList();
  }

  /** All that one may remember of it. */
  private static String written(KeptItem item) {
    Reference reference = item.kept().reference();
    List<String> parts = new ArrayList<>(reference.authors());
    parts.add(reference.title());
    parts.add(String.valueOf(reference.outlet()));
    parts.addAll(item.kept().marks().tags());
    Note note = item.note();
    if (note != null) {
      parts.add(note.writing().text());
      parts.addAll(note.writing().tags());
      NotedPassage passage = note.writing().passage();
      parts.add(passage == null ? "" : passage.words());
    }
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }
}
