package org.parley.analyse.actors;

import java.util.List;
import java.util.Optional;
import org.parley.domain.Actor;
import org.parley.domain.Collection.KnownActor;
import org.parley.domain.SourceText;

/**
 * Finds the actors that an article names, each once under its canonical name. What a collection
 * says of names wins over the table that Parley ships, and that over what is recognised; a longer
 * name wins over a shorter one in it. Names are recognised in English and in texts of no known
 * language; in others only those of the collection and the table are found. Immutable and safe for
 * use by several threads.
 */
public final class ActorFinder {
  private final KnownActors collection;
  private final AliasTable table = AliasTable.shipped();
  private final Peoples peoples = new Peoples(table);
  private final Offices offices = new Offices(table);
  private final ActorRecogniser recogniser;

  /**
   * A finder of actors.
   *
   * @param known the actors that the collection names
   */
  public ActorFinder(List<KnownActor> known, ActorRecogniser recogniser) {
    this.collection = new KnownActors(known);
    this.recogniser = recogniser;
  }

  /** Whether a word is a name by itself. */
  boolean isKnown(String name) {
    return collection.named(List.of(name)).isPresent()
        || table.words().contains(name)
        || table.shortNamed(name, Actor.Kind.PERSON).isPresent();
  }

  /**
   * The actors of an article, those it is about first, then by how often they are named.
   *
   * @param title the article's title, which need not be part of its text; empty if there is none
   */
  public List<Actor> in(SourceText source, String title) {
    String text = source.text();
    boolean english = source.language() == null || source.language().equals("en");
    List<Naming> namings = OneKind.of(new ArticleNames(this, text, english).namings(), table);
    return KindsApart.of(ActorList.of(namings, text, title), table);
  }

  KnownActors collection() {
    return collection;
  }

  AliasTable table() {
    return table;
  }

  Peoples peoples() {
    return peoples;
  }

  Offices offices() {
    return offices;
  }

  /** What is recognised, each taken apart and cut down to names. */
  List<RecognisedName> recognised(String text) {
    return new Parting(text, this::isName, table, recogniser.in(text)).names();
  }

  /** Whether words are a name in full, or a word is one by itself. */
  private boolean isName(String words) {
    return isKnown(words) || table.shortNamed(words, Actor.Kind.ORGANISATION).isPresent();
  }

  /** A naming under the name that the collection prefers, if it has one. */
  Naming preferred(Naming naming, List<String> names) {
    Optional<KnownActor> known = collection.named(names);
    return known
        .filter(actor -> actor.hide() || compatible(actor.kind(), naming.kind()))
        .map(actor -> naming.as(actor.name(), actor.kind(), actor.hide()))
        .orElse(naming);
  }

  private static boolean compatible(Actor.Kind one, Actor.Kind two) {
    return one == two || (one != Actor.Kind.PERSON && two != Actor.Kind.PERSON);
  }
}
