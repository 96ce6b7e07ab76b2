package org.parley.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.Quote;

/**
 * What two articles share, and where they part.
 *
 * @param same quotations that both have
 */
public record Contrast(Parts actors, Parts themes, Parts speakers, List<Same> same) {
  /** Fewer words than these may be the same by chance. */
  private static final int FEWEST_WORDS = 4;

  public Contrast {
    same = List.copyOf(same);
  }

  /**
   * Values of one kind.
   *
   * @param here those of the one article alone
   * @param there those of the other alone
   */
  public record Parts(List<String> both, List<String> here, List<String> there) {
    public Parts {
      both = List.copyOf(both);
      here = List.copyOf(here);
      there = List.copyOf(there);
    }

    private static Parts of(List<String> one, List<String> other) {
      return new Parts(
          one.stream().filter(other::contains).toList(),
          one.stream().filter(value -> !other.contains(value)).toList(),
          other.stream().filter(value -> !one.contains(value)).toList());
    }
  }

  /** A quotation as each of two articles has it; one may hold more of it than the other. */
  public record Same(Quote here, Quote there) {}

  /**
   * The contrast of two articles.
   *
   * @param rarity how much it tells that both name an actor; the larger, the earlier it stands
   */
  public static Contrast of(Article here, Article there, ToDoubleFunction<String> rarity) {
    Parts actors = Parts.of(names(here), names(there));
    List<String> rarest =
        actors.both().stream().sorted(Comparator.comparingDouble(rarity).reversed()).toList();
    return new Contrast(
        new Parts(rarest, actors.here(), actors.there()),
        Parts.of(here.analysis().themeLabels(), there.analysis().themeLabels()),
        Parts.of(speakers(here), speakers(there)),
        same(here, there));
  }

  private static List<String> names(Article article) {
    return article.analysis().actors().stream().map(Actor::name).distinct().toList();
  }

  private static List<String> speakers(Article article) {
    return article.analysis().quotes().stream()
        .map(Quote::speaker)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<Same> same(Article here, Article there) {
    List<Same> found = new ArrayList<>();
    List<Quote> left = new ArrayList<>(there.analysis().quotes());
    for (Quote quote : here.analysis().quotes()) {
      Optional<Quote> other = left.stream().filter(each -> isSame(quote, each)).findFirst();
      other.ifPresent(
          each -> {
            found.add(new Same(quote, each));
            left.remove(each);
          });
    }
    return found;
  }

  /** Marks and capitals do not matter; one may be a part of the other. */
  private static boolean isSame(Quote one, Quote other) {
    String first = words(one);
    String second = words(other);
    String shorter = first.length() <= second.length() ? first : second;
    String longer = shorter.equals(first) ? second : first;
    return shorter.strip().split(" ", -1).length >= FEWEST_WORDS && longer.contains(shorter);
  }

  private static String words(Quote quote) {
    String text = quote.text().toLowerCase(Locale.ROOT);
    return " " + text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip() + " ";
  }
}
