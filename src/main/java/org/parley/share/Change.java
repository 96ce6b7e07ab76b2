package org.parley.share;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article.
 *
 * @param what in a fixed order; empty if readers see no difference
 */
public record Change(SharedArticle before, SharedArticle after, Set<What> what) {
  /** What can change. */
  public enum What {
    /** Another print of the same piece stands for it. */
    PRINT,
    TEXT,
    TITLE,
    AUTHORS,
    OUTLET,
    DATE,
    STANCE,
    ACTORS
  }

  public Change {
    what = Collections.unmodifiableSet(what.isEmpty() ? what : EnumSet.copyOf(what));
  }

  static Change of(SharedArticle before, SharedArticle after) {
    boolean sameArticle =
        before.id().equals(after.id()) || before.source().file().equals(after.source().file());
    return new Change(before, after, sameArticle ? what(before, after) : EnumSet.of(What.PRINT));
  }

  private static Set<What> what(SharedArticle before, SharedArticle after) {
    Set<What> what = EnumSet.noneOf(What.class);
    SharedArticle.Headline old = before.headline();
    SharedArticle.Headline fresh = after.headline();
    add(what, What.TEXT, differ(before.source().digest(), after.source().digest()));
    add(what, What.TITLE, !old.title().equals(fresh.title()));
    add(what, What.AUTHORS, !old.authors().equals(fresh.authors()));
    add(what, What.OUTLET, !Objects.equals(old.outlet(), fresh.outlet()));
    add(what, What.DATE, !Objects.equals(old.published(), fresh.published()));
    SharedArticle.Labels was = before.labels();
    SharedArticle.Labels is = after.labels();
    if (was != null && is != null) {
      add(what, What.STANCE, !was.stances().equals(is.stances()));
      add(what, What.ACTORS, !was.actors().equals(is.actors()));
    }
    return what;
  }

  private static boolean differ(@Nullable String before, @Nullable String after) {
    return before != null && after != null && !before.equals(after);
  }

  private static void add(Set<What> what, What one, boolean differs) {
    if (differs) {
      what.add(one);
    }
  }
}
