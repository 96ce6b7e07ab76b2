package org.parley.analyse.actors;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Spellings of one name: without accents, in Latin letters (after the BGN/PCGN romanisation of
 * Russian and Ukrainian, simplified), with one form for Slavic given names and endings.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
  private static final Pattern DROPPED = Pattern.compile("[.,'’‘ʼ`\"“”()]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|THE) (?=.)");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:iy|yy|yi|ii|ij|yj)$");
  private static final Pattern INITIALS =
      Pattern.compile("^((?:\\p{Lu}\\. ?){1,3})(?=\\p{Lu}\\p{L})");
  private static final Map<Character, String> LETTERS = letters();
  private static final Map<String, String> GIVEN = givenNames();

  private Spelling() {}

  /** What all spellings of a name have in common; only good for comparing. */
  static String key(String name) {
    String plain = DROPPED.matcher(latin(withoutArticle(name))).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(plain.strip(), -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> GIVEN.getOrDefault(word, ENDING.matcher(word).replaceFirst("y")))
        .collect(Collectors.joining(" "));
  }

  /** The words of the {@link #key}. */
  static List<String> words(String name) {
    return List.of(BETWEEN_WORDS.split(key(name), -1));
  }

  /** A name without article and accents, in Latin letters. */
  static String shown(String name) {
    return latin(withoutArticle(name)).replace('’', '\'');
  }

  /** A person's name as {@link #shown}, with the usual spelling of Slavic given names. */
  static String shownPerson(String name) {
    String shown = shown(name);
    Matcher initials = INITIALS.matcher(shown);
    if (initials.find()) {
      String letters = initials.group(1).replaceAll("[. ]", "");
      return (letters.length() > 1 ? letters : letters + ".")
          + " "
          + shown.substring(initials.end());
    }
    int space = shown.indexOf(' ');
    if (space > 0) {
      String given = shown.substring(0, space);
      String usual = GIVEN.get(given.toLowerCase(Locale.ROOT));
      return usual == null
          ? shown
          : Character.toUpperCase(usual.charAt(0)) + usual.substring(1) + shown.substring(space);
    }
    return shown;
  }

  private static String withoutArticle(String name) {
    return ARTICLE.matcher(BETWEEN_SPACES.matcher(name.strip()).replaceAll(" ")).replaceFirst("");
  }

  private static final Pattern BETWEEN_SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static String latin(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return name;
    }
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      String small = LETTERS.get(Character.toLowerCase(letter));
      if (small == null) {
        latin.append(letter);
      } else if (Character.isUpperCase(letter) && !small.isEmpty()) {
        latin.append(Character.toUpperCase(small.charAt(0))).append(small.substring(1));
      } else {
        latin.append(small);
      }
    }
    return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static Map<Character, String> letters() {
    Map<Character, String> letters = new HashMap<>();
    String from = "абвгдеєжзиіїйклмнопрстуфхцчшщъыьэюяёґłøđıßæœþð";
    String[] to = {
      "a", "b", "v", "g", "d", "e", "ye", "zh", "z", "i", "i", "yi", "y", "k", "l", "m", "n", "o",
      "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
      "yo", "g", "l", "o", "d", "i", "ss", "ae", "oe", "th", "d"
    };
    for (int i = 0; i < to.length; i++) {
      letters.put(from.charAt(i), to[i]);
    }
    return letters;
  }

  private static Map<String, String> givenNames() {
    Map<String, String> usual = new HashMap<>();
    for (String group :
        List.of(
            "sergei sergey serguei sergej",
            "dmitry dmitri dmitriy dmitrii dimitri dmitrij",
            "alexei aleksei alexey aleksey alexej",
            "andrei andrey andrej",
            "yuri yury yuriy yurii iurii jurij",
            "yevgeny evgeny yevgeniy evgeniy evgenii yevgeni evgeni",
            "nikolai nikolay nikolaj",
            "mikhail mikhael michail",
            "vasily vasiliy vasili vasilii",
            "valery valeri valeriy valerii",
            "vitaly vitali vitaliy vitalii",
            "anatoly anatoliy anatolii anatoli",
            "gennady gennadi gennadiy gennadii",
            "arkady arkadi arkadiy arkadii",
            "grigory grigori grigoriy grigorii",
            "andriy andrii andrij",
            "serhiy serhii serhij",
            "oleksiy oleksii oleksij",
            "dmytro dmitro",
            "oleksandr olexandr olexander",
            "volodymyr wolodymyr")) {
      List<String> forms = List.of(group.split(" ", -1));
      forms.forEach(form -> usual.put(form, forms.get(0)));
    }
    return usual;
  }
}
