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

  /**
   * A sentence that an article can support or oppose.
   *
   * @param about names of what it is about; an article that names them may touch it
   * @param cues phrases by which a sentence that bears on it is known
   * @param supporting example sentences that speak for it
   * @param opposing example sentences that speak against it
   */
  public record Proposition(
      String id,
      String statement,
      List<String> about,
      List<String> cues,
      List<String> supporting,
      List<String> opposing) {
    public Proposition {
      about = List.copyOf(about);
      cues = List.copyOf(cues);
      supporting = List.copyOf(supporting);
      opposing = List.copyOf(opposing);
    }

    /** A proposition of which no more is said than its statement. */
    public Proposition(String id, String statement) {
      this(id, statement, List.of(), List.of(), List.of(), List.of());
    }
  }

  /**
   * A subject.
   *
   * @param words words and phrases that tell of it, in any of their forms
   * @param except phrases in which those words do not count
   * @param examples sentences on it; others that mean nearly the same tell of it too
   */
  public record Theme(
      String id, String label, List<String> words, List<String> except, List<String> examples) {
    public Theme {
      words = List.copyOf(words);
      except = List.copyOf(except);
      examples = List.copyOf(examples);
    }

    /** A theme that is known by its words alone. */
    public Theme(String id, String label, List<String> words) {
      this(id, label, words, List.of(), List.of());
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
   * The side of an article as a curator sees it.
   *
   * @param because sentences of the article that justify it; may be empty
   */
  public record CuratedStance(Stance.Label label, List<String> because) {
    public CuratedStance {
      because = List.copyOf(because);
    }
  }

  /**
   * What a file does not say of itself. Null and empty mean that the file's own word stands.
   *
   * @param file the file's name, or its path below the collection's folder
   * @param stances by proposition id
   * @param note why the curator says so; shown with the receipt
   */
  public record CuratedArticle(
      String file,
      @Nullable String title,
      List<String> authors,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String url,
      Map<String, CuratedStance> stances,
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
