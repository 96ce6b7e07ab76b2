package org.parley.web.page;

import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.parley.domain.PublicationDate;
import org.parley.search.Phrase;

/**
 * The interface in one language: its sentences, from {@code messages.properties} and its
 * translations, and the way it writes numbers, dates and the names of languages. What a translation
 * lacks is said in English. Places in sentences are those of ICU's MessageFormat, which knows the
 * plurals of each language. Immutable, safe for use by several threads.
 */
public final class Texts {
  /** The languages of the interface, the first where a reader's own is not among them. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.UK, Locale.GERMAN, Locale.forLanguageTag("uk"));

  private final ResourceBundle messages;
  private final Locale locale;
  private final @Nullable String notice;

  private Texts(Locale locale, @Nullable String notice) {
    this.locale = locale;
    this.notice = notice;
    this.messages =
        ResourceBundle.getBundle(
            "messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The interface in English. */
  public static Texts english() {
    return in(Locale.UK);
  }

  /** The interface in a language. */
  public static Texts in(Locale language) {
    return new Texts(language, null);
  }

  /** The same with something that every page has to say. */
  public Texts with(String words) {
    return new Texts(locale, words);
  }

  /** What every page has to say; null if nothing. */
  public @Nullable String notice() {
    return notice;
  }

  /** The language of the interface as pages declare it, for example {@code en}. */
  public String languageTag() {
    return locale.getLanguage();
  }

  /**
   * A sentence with its places filled in.
   *
   * @throws java.util.MissingResourceException if there is none of this key
   */
  public String of(String key, Object... arguments) {
    return new MessageFormat(messages.getString(key), locale).format(arguments);
  }

  /** A phrase in the words of this language. */
  public String of(Phrase phrase) {
    return of(phrase.key(), phrase.arguments().toArray());
  }

  /** A sentence without places; empty if there is none of this key. */
  public Optional<String> find(String key) {
    return messages.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
  }

  /** A number as people write it, for example {@code 37,500}. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** An ISO date of any precision as people write it; what is no date stays as it is. */
  public String date(String iso) {
    return PublicationDate.parse(iso).map(this::date).orElse(iso);
  }

  private String date(PublicationDate date) {
    return switch (date.iso().length()) {
      case 4 -> date.iso();
      case 7 -> YearMonth.from(date.first()).format(pattern("date.month"));
      default -> date.first().format(pattern("date.day"));
    };
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(messages.getString(key), locale);
  }

  /** What a language of the interface calls itself, for example {@code Deutsch}. */
  public static String nameOf(Locale language) {
    Locale alone = Locale.forLanguageTag(language.getLanguage());
    String name = alone.getDisplayLanguage(alone);
    return name.substring(0, 1).toUpperCase(alone) + name.substring(1);
  }

  /** The name of a language, for example {@code English} for {@code en}. */
  public String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayName(locale);
    return name.isEmpty() ? code : name;
  }
}
