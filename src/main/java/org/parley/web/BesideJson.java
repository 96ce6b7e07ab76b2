package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Stance;
import org.parley.json.ArticleJson;
import org.parley.search.Contrast;
import org.parley.search.Facets;
import org.parley.search.OtherSide;
import org.parley.search.Piece;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.StandingOut;
import org.parley.search.StandingOut.Standout;
import org.parley.web.page.Links;
import org.parley.web.page.TermsPages;

/** What lies beside an article, in the form of the public contract. */
final class BesideJson {
  private BesideJson() {}

  /**
   * The other side.
   *
   * <pre>
   * {"id":"…", "proposition":"mediation"|null, "stance":{as in an article}|null, "articles":[
   *   {…as a result of a search…, "stance":{…}, "shared":{"actors":[…],"themes":[…],"speakers":[…],
   *    "quotes":["…"]}, "onlyHere":{"actors":[…],…}, "onlyThere":{…}}]}
   * </pre>
   *
   * Where the article takes no side, the articles are those of both.
   */
  static ObjectNode otherSide(Article article, @Nullable OtherSide side) {
    ObjectNode json = Json.object().put("id", article.id().value());
    Stance own = side == null ? null : side.own();
    json.put("proposition", side == null ? null : side.proposition());
    json.set("stance", own == null ? null : ArticleJson.stance(own));
    ArrayNode articles = json.putArray("articles");
    if (side != null) {
      for (OtherSide.Group group : side.groups()) {
        for (Piece piece : group.pieces()) {
          ObjectNode one = piece(piece);
          OtherSide.on(piece.article(), side.proposition())
              .ifPresent(stance -> one.set("stance", ArticleJson.stance(stance)));
          articles.add(one);
        }
      }
    }
    return json;
  }

  /** {@code {"id":"…","articles":[…]}}, each as on the other side, but without a stance. */
  static ObjectNode similar(Article article, List<Piece> pieces) {
    ObjectNode json = Json.object().put("id", article.id().value());
    ArrayNode articles = json.putArray("articles");
    pieces.forEach(piece -> articles.add(piece(piece)));
    return json;
  }

  private static ObjectNode piece(Piece piece) {
    ObjectNode json = ResultsJson.article(piece.hit());
    Contrast contrast = piece.contrast();
    ObjectNode shared = json.putObject("shared");
    put(shared, "actors", contrast.actors().both());
    put(shared, "themes", contrast.themes().both());
    put(shared, "speakers", contrast.speakers().both());
    put(shared, "quotes", contrast.same().stream().map(same -> same.here().text()).toList());
    ObjectNode here = json.putObject("onlyHere");
    put(here, "actors", contrast.actors().here());
    put(here, "themes", contrast.themes().here());
    put(here, "speakers", contrast.speakers().here());
    ObjectNode there = json.putObject("onlyThere");
    put(there, "actors", contrast.actors().there());
    put(there, "themes", contrast.themes().there());
    put(there, "speakers", contrast.speakers().there());
    return json;
  }

  private static void put(ObjectNode json, String name, List<String> values) {
    ArrayNode array = json.putArray(name);
    values.forEach(array::add);
  }

  /**
   * What stands out.
   *
   * <pre>
   * {"url":"/?q=…", "found":12, "all":37500,
   *  "terms":[{"text":"prisoner exchange","found":9,"all":31,"url":"/?q=…"}], "actors":[…]}
   * </pre>
   *
   * All numbers count each print of a piece.
   */
  static ObjectNode terms(Facets facets, SearchState state, StandingOut found) {
    Links links = new Links(new SearchUrl(facets), state);
    ObjectNode json = Json.object().put("url", links.here());
    json.put("found", found.found()).put("all", found.all());
    ArrayNode terms = json.putArray("terms");
    found.terms().forEach(each -> terms.add(term(each, TermsPages.word(links, each))));
    ArrayNode actors = json.putArray("actors");
    found.actors().forEach(each -> actors.add(term(each, links.with("actor", each.text()))));
    return json;
  }

  private static ObjectNode term(Standout each, String url) {
    return Json.object()
        .put("text", each.text())
        .put("found", each.found())
        .put("all", each.all())
        .put("url", url);
  }
}
