package org.parley.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Words without their endings, by Snowball's rules for English (Porter 2001), so that the forms of
 * a word are one. Safe for use by several threads.
 */
public final class Stems {
  private static final int REMEMBERED = 50_000;
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  /** Words that say nothing of a text's subject. */
  private static final Set<String> COMMON =
      Set.of(
          ("a an the and or but if of to in on at by for with from as is are was were be been being am"
                  + " it its this that these those he she they we i you his her their our your my him"
                  + " them us me who whom whose which what when where why how not no nor can could"
                  + " should would will shall may might must do does did done has have had having so"
                  + " than then there here under over into out up down about more most much many such"
                  + " only own same too very just also all any some one 's")
              .split(" ", -1));

  private Stems() {}

  /** The stem of a word, in small letters. */
  public static String of(String word) {
    if (KNOWN.size() > REMEMBERED) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(word, Stems::cut);
  }

  /** The stemmer keeps a state: each word has one of its own. */
  private static String cut(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH).stem(lower).toString();
  }

  /** The stems of a text's words, marks of punctuation left out. */
  public static List<String> in(String text) {
    Tokens tokens = Tokeniser.of(text);
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord()) {
        stems.add(of(tokens.get(i).lower()));
      }
    }
    return stems;
  }

  /** The stems of the words that say what a text is about, each once, in order. */
  public static List<String> subject(String text) {
    Tokens tokens = Tokeniser.of(text);
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !COMMON.contains(token.lower())) {
        stems.add(of(token.lower()));
      }
    }
    return stems.stream().distinct().toList();
  }
}
