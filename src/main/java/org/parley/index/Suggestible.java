package org.parley.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.solr.common.SolrInputDocument;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.solr.Fields;
import org.parley.solr.SuggestedName;

/** The names of an article in the form in which they are proposed to somebody who types. */
final class Suggestible {
  private Suggestible() {}

  static void add(SolrInputDocument document, Article article) {
    Set<String> authors = new LinkedHashSet<>();
    article
        .description()
        .chosenAuthors()
        .forEach(author -> authors.addAll(SuggestedName.endings(author, "")));
    document.setField(Fields.suggest(Fields.AUTHOR), authors);
    article
        .description()
        .chosenOutlet()
        .map(outlet -> SuggestedName.endings(outlet, ""))
        .ifPresent(outlets -> document.setField(Fields.suggest(Fields.OUTLET), outlets));
    Set<String> actors = new LinkedHashSet<>();
    article.analysis().actors().forEach(actor -> actors.addAll(ways(actor)));
    document.setField(Fields.suggest(Fields.ACTOR), actors);
  }

  private static Set<String> ways(Actor actor) {
    Set<String> ways = SuggestedName.endings(actor.name(), actor.kind().key());
    ways.addAll(SuggestedName.calls(actor.as(), actor.name(), actor.kind().key()));
    return ways;
  }
}
