package org.parley.analyse.actors;

import java.util.List;
import org.parley.analyse.names.PhraseFinder;
import org.parley.domain.Span;

/** Settles the names in an article that the collection or the table that Parley ships knows. */
final class KnownInText {
  private static final String ARTICLE = "the ";

  private final ActorFinder finder;
  private final String text;
  private final String readable;

  KnownInText(ActorFinder finder, String text, String readable) {
    this.finder = finder;
    this.text = text;
    this.readable = readable;
  }

  void settle(Settled settled) {
    finder.collection().in(text).forEach(naming -> settled.put(withoutArticle(naming)));
    if (!readable.equals(text)) {
      finder.collection().in(readable).forEach(settled::putIfFree);
    }
    for (PhraseFinder.Found<KnownName> found : finder.table().finder().find(readable)) {
      if (found.span().of(readable).indexOf('\n') < 0) {
        settled.putIfFree(withoutArticle(naming(found)));
      }
    }
    finder
        .peoples()
        .in(readable)
        .forEach(people -> settled.putIfFree(finder.preferred(people, List.of(people.name()))));
  }

  private Naming naming(PhraseFinder.Found<KnownName> found) {
    KnownName known = found.meaning();
    String rule = found.span().of(readable).equals(known.name()) ? Naming.NAME : Naming.TABLE;
    return finder.preferred(new Naming(found.span(), known, rule), finder.table().spellings(known));
  }

  private Naming withoutArticle(Naming naming) {
    Span span = naming.span();
    return text.startsWith(ARTICLE, span.start())
        ? naming.at(new Span(span.start() + ARTICLE.length(), span.end()))
        : naming;
  }
}
