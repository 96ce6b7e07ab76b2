package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What outlets do to a piece that they reprint. Each takes words it needs from another article. */
enum ReprintEdit {
  /** Two to eight in a hundred words are replaced, left out or put in. */
  WORDS {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      return words(article.text(), other.text(), 0.02 + 0.06 * random.nextDouble(), random);
    }
  },
  /** Every number is another one, and three names are others throughout. */
  NAMES_AND_NUMBERS {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      return numbers(names(article.text(), random), random);
    }
  },
  /** The last tenth to two fifths are missing. */
  CUT_END {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      return beginning(article.text(), 0.6 + 0.3 * random.nextDouble());
    }
  },
  /** The first tenth to two fifths are missing. */
  CUT_START {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      return end(article.text(), 0.6 + 0.3 * random.nextDouble());
    }
  },
  /** A tenth to two fifths of the sentences are missing, here and there. */
  CUT_WITHIN {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      double missing = 0.1 + 0.3 * random.nextDouble();
      return Arrays.stream(article.text().split("(?<=[.!?])\\s+", -1))
          .filter(sentence -> random.nextDouble() >= missing)
          .collect(Collectors.joining(" "));
    }
  },
  /** An opening and a closing of the outlet's own, of 20 to 80 words each. */
  FRAMED {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      return framed(article.text(), other.text(), random);
    }
  },
  /** Another title, and no other heading. */
  RETITLED {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      return other.title() + "\n\n" + untitled(article);
    }
  },
  /** Re-titled, cut to seven to nine tenths, framed, and one to three words in a hundred edited. */
  ALL {
    @Override
    String of(NewsArticle article, NewsArticle other, Random random) {
      double kept = 0.7 + 0.2 * random.nextDouble();
      String body = untitled(article);
      String cut = random.nextBoolean() ? beginning(body, kept) : end(body, kept);
      String edited = words(cut, other.text(), 0.01 + 0.02 * random.nextDouble(), random);
      return other.title() + "\n\n" + framed(edited, other.text(), random);
    }
  };

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}");
  private static final List<String> NAMES =
      List.of("Hallworth", "Brannigan", "Oduya", "Castellane", "Rimmel", "Tokarev");
  private static final int NAMES_CHANGED = 3;

  /** The reprint of an article. */
  abstract String of(NewsArticle article, NewsArticle other, Random random);

  private static String words(String text, String others, double share, Random random) {
    String[] foreign = others.split("\\s+", -1);
    StringBuilder edited = new StringBuilder();
    for (String word : text.split("(?<=\\s)", -1)) {
      if (random.nextDouble() >= share) {
        edited.append(word);
        continue;
      }
      String instead = foreign[random.nextInt(foreign.length)] + " ";
      switch (random.nextInt(4)) {
        case 0 -> {}
        case 1 -> edited.append(instead).append(word);
        default -> edited.append(instead);
      }
    }
    return edited.toString();
  }

  private static String numbers(String text, Random random) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> Integer.toString(1 + random.nextInt(number.group().length() * 90)));
  }

  private static String names(String text, Random random) {
    List<String> names =
        new ArrayList<>(
            NAME.matcher(text)
                .results()
                .map(name -> name.group())
                .collect(Collectors.toCollection(TreeSet::new)));
    String changed = text;
    for (int i = 0; i < NAMES_CHANGED && !names.isEmpty(); i++) {
      String name = names.remove(random.nextInt(names.size()));
      String fresh = NAMES.get(random.nextInt(NAMES.size()));
      changed = changed.replaceAll("\\b" + name + "\\b", Matcher.quoteReplacement(fresh));
    }
    return changed;
  }

  private static String beginning(String text, double share) {
    return text.substring(0, text.offsetByCodePoints(0, (int) (share * codePoints(text))));
  }

  private static String end(String text, double share) {
    return text.substring(text.offsetByCodePoints(0, (int) ((1 - share) * codePoints(text))));
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String framed(String text, String other, Random random) {
    String[] foreign = other.split("\\s+", -1);
    return passage(foreign, random) + "\n\n" + text + "\n\n" + passage(foreign, random);
  }

  private static String passage(String[] words, Random random) {
    int length = Math.min(words.length, 20 + random.nextInt(61));
    int start = random.nextInt(words.length - length + 1);
    return String.join(" ", Arrays.asList(words).subList(start, start + length));
  }

  private static String untitled(NewsArticle article) {
    return article.text().startsWith(article.title())
        ? article.text().substring(article.title().length())
        : article.text();
  }
}
