package org.parley.solr;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language whose words the index knows, with its three fields in the schema. Each article is in
 * the fields of one of them.
 */
public enum TextLanguage {
  EN,
  UK,
  RU,
  DE,
  FR,
  ES,
  PL,
  IT,
  /** All languages without fields of their own, and the unknown one; words are not stemmed. */
  OTHER;

  private final String key = name().toLowerCase(Locale.ROOT);

  /**
   * The one whose fields hold articles in a language.
   *
   * @param code ISO 639-1, as in {@code en}; what follows a hyphen or underscore does not matter;
   *     null for an unknown language
   */
  public static TextLanguage of(@Nullable String code) {
    String language = code == null ? "" : code.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each != OTHER && each.key.equals(language))
        .findFirst()
        .orElse(OTHER);
  }

  /** The field of titles, stemmed beside the words as written; stored. */
  public String title() {
    return "title_" + key;
  }

  /** The field of the articles themselves, stemmed beside the words as written; stored. */
  public String text() {
    return "text_" + key;
  }

  /** The field of the articles' openings, stemmed beside the words as written; not stored. */
  public String lead() {
    return "lead_" + key;
  }
}
