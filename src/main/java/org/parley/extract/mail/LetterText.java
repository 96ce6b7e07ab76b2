package org.parley.extract.mail;

import java.util.List;
import org.parley.extract.html.PageReader;
import org.parley.extract.text.PlainText;

/** Chooses between the two texts that a mail may have. */
public final class LetterText {
  private static final double REAL = 0.3;

  private LetterText() {}

  /**
   * The paragraphs of a mail: its plain text, unless that only says that one should see the page.
   */
  public static List<String> paragraphs(Letter letter) {
    List<String> plain = PlainText.paragraphs(letter.plain());
    if (letter.html().isBlank()) {
      return plain;
    }
    List<String> page = PageReader.read(letter.html()).paragraphs();
    return letters(plain) >= REAL * letters(page) && letters(plain) > 0 ? plain : page;
  }

  private static long letters(List<String> paragraphs) {
    return paragraphs.stream().flatMapToInt(String::chars).filter(Character::isLetter).count();
  }
}
