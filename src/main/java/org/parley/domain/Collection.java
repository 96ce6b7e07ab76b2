package org.parley.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a folder of files in its {@code collection.yaml}: the propositions and
 * themes they care about, the names they prefer, and what the files themselves do not say.
 *
 * @param title the collection's name; null if it has none
 */
public record Collection(
    @Nullable String title,
    List<Proposition> propositions,
    List<Theme> themes,
    List<KnownActor> actors,
    List<KnownOutlet> outlets,
    List<OwnFacet> facets,
    List<CuratedArticle> articles) {
  /** The name of the file that describes a collection, in its folder. */
  public static final String FILE_NAME = "collection.yaml";

  /** A folder without a {@code collection.yaml}. */
  public static final Collection EMPTY =
      new Collection(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A sentence that an article can support or oppose. */
  public record Proposition(String id, String statement) {}

  /** A subject, recognised by any of its words or phrases. */
  public record Theme(String id, String label, List<String> words) {
    public Theme {
      words = List.copyOf(words);
    }
  }

  /** An actor whose name and spellings people settled; {@code hide} keeps it out of every facet. */
  public record KnownActor(String name, Actor.Kind kind, List<String> as, boolean hide) {
    public KnownActor {
      as = List.copyOf(as);
    }
  }

  /** An outlet and the domains that it publishes under. */
  public record KnownOutlet(String name, List<String> domains) {
    public KnownOutlet {
      domains = List.copyOf(domains);
    }
  }

  /** A facet of this collection's own, filled from imported records. */
  public record OwnFacet(String id, String label) {}

  /**
   * What a file does not say of itself. Null and empty mean that the file's own word stands.
   *
   * @param file the file's name, or its path below the collection's folder
   * @param stances labels by proposition id
   * @param note why the curator says so; shown with the receipt
   */
  public record CuratedArticle(
      String file,
      @Nullable String title,
      List<String> authors,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String url,
      Map<String, Stance.Label> stances,
      @Nullable String note) {
    public CuratedArticle {
      authors = List.copyOf(authors);
      stances = Collections.unmodifiableMap(new TreeMap<>(stances));
    }
  }

  public Collection {
    propositions = List.copyOf(propositions);
    themes = List.copyOf(themes);
    actors = List.copyOf(actors);
    outlets = List.copyOf(outlets);
    facets = List.copyOf(facets);
    articles = List.copyOf(articles);
  }
}
