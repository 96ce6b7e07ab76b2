package org.parley.search;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to say, not yet in words: whoever shows it says it in the reader's language. Programs,
 * logs and the terminal get it in English.
 */
public interface Phrase {
  /** The key of its words in {@code messages.properties} and its translations. */
  String key();

  /** What fills the places of its words, in their order; numbers and literal syntax. */
  List<Object> arguments();

  /**
   * The phrase as programs and the terminal get it. Others write scripts against these words.
   *
   * @throws java.util.MissingResourceException if there are no words of its key
   */
  default String inEnglish() {
    String words =
        ResourceBundle.getBundle(
                "messages",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(key());
    return new MessageFormat(words, Locale.UK).format(arguments().toArray());
  }
}
