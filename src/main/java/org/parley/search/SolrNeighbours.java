package org.parley.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Stance;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/** What lies beside an article in Solr. */
record SolrNeighbours(SolrConnection solr, Standouts standouts) implements Neighbours {
  /** Enough to find other outlets among. */
  private static final int CANDIDATES = 60;

  private static final int OF_AN_OUTLET = 2;

  /**
   * What shares less than this part of what an article shares with itself is about other things.
   */
  private static final double LEAST_SHARED = 0.12;

  @Override
  public List<Piece> taking(Article article, String proposition, Stance.Label side, int most) {
    return SolrSearches.translated(
        () -> {
          Rarities rarities = Rarities.of(article, solr);
          ModifiableSolrParams params = beside();
          params.set("q", "{!boost b=$sure v=$shared}");
          params.set("shared", "*:*^=0.1 " + Closeness.query(article, rarities));
          params.set("sure", "def(" + Fields.sure(proposition) + ",1)");
          params.add("fq", "{!term f=" + Fields.STANCE + " v=$side}");
          params.set("side", proposition + ":" + side.key());
          params.add("fq", "-{!term f=" + Fields.GROUP + " v=$own}");
          params.set("own", rarities.group());
          List<Candidate> found = candidates(params);
          return pieces(article, rarities, diverse(found, most));
        });
  }

  @Override
  public List<Piece> similar(Article article, int most) {
    return SolrSearches.translated(
        () -> {
          Rarities rarities = Rarities.of(article, solr);
          String shared = Closeness.query(article, rarities);
          if (shared.isEmpty()) {
            return List.of();
          }
          ModifiableSolrParams params = beside();
          params.set("q", shared);
          params.set("rows", most + 1);
          List<Candidate> found = candidates(params);
          float itself =
              found.stream()
                  .filter(each -> each.group().equals(rarities.group()))
                  .map(Candidate::score)
                  .findFirst()
                  .orElse(0f);
          return pieces(
              article,
              rarities,
              found.stream()
                  .filter(each -> !each.group().equals(rarities.group()))
                  .filter(each -> each.score() >= LEAST_SHARED * itself)
                  .limit(most)
                  .toList());
        });
  }

  @Override
  public Contrast contrast(Article here, Article there) {
    Rarities rarities = SolrSearches.translated(() -> Rarities.of(here, solr));
    return Contrast.of(here, there, rarities::ofActor);
  }

  @Override
  public StandingOut standingOut(SearchState state) {
    return SolrSearches.translated(() -> standouts.of(state));
  }

  private static ModifiableSolrParams beside() {
    ModifiableSolrParams params = SearchRequest.plain("*:*");
    params.set("rows", CANDIDATES);
    params.set("fl", Fields.ID, Fields.GROUP, Fields.CARD_JSON, "score");
    params.set("sort", "score desc, " + Fields.ID + " asc");
    params.add("fq", "{!collapse field=" + Fields.GROUP + "}");
    return params;
  }

  /** An article that may be shown. */
  private record Candidate(Hit hit, String group, float score) {
    @Nullable String outlet() {
      return hit.masthead().outlet();
    }
  }

  private List<Candidate> candidates(ModifiableSolrParams params) {
    return solr.query(params).getResults().stream().map(SolrNeighbours::candidate).toList();
  }

  private static Candidate candidate(SolrDocument document) {
    return new Candidate(
        Cards.hit((String) document.getFieldValue(Fields.CARD_JSON)),
        String.valueOf(document.getFieldValue(Fields.GROUP)),
        document.getFieldValue("score") instanceof Number score ? score.floatValue() : 0);
  }

  /** Where other outlets do not fill the list, more of the same may. */
  private static List<Candidate> diverse(List<Candidate> found, int most) {
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> passed = new ArrayList<>();
    Map<String, Integer> ofOutlet = new HashMap<>();
    for (Candidate each : found) {
      String outlet = each.outlet();
      boolean many = outlet != null && ofOutlet.merge(outlet, 1, Integer::sum) > OF_AN_OUTLET;
      (many ? passed : chosen).add(each);
    }
    chosen.addAll(passed);
    return chosen.subList(0, Math.min(most, chosen.size()));
  }

  /** Cards know neither evidence nor quotes. */
  private List<Piece> pieces(Article here, Rarities rarities, List<Candidate> chosen) {
    Map<ArticleId, Article> whole = whole(chosen);
    List<Piece> pieces = new ArrayList<>();
    for (Candidate each : chosen) {
      Article there = whole.get(each.hit().id());
      if (there != null) {
        Contrast contrast = Contrast.of(here, there, rarities::ofActor);
        pieces.add(new Piece(each.hit(), there, contrast));
      }
    }
    return pieces;
  }

  private Map<ArticleId, Article> whole(List<Candidate> chosen) {
    if (chosen.isEmpty()) {
      return Map.of();
    }
    String ids =
        chosen.stream().map(each -> each.hit().id().value()).collect(Collectors.joining(","));
    ModifiableSolrParams params = SearchRequest.plain("{!terms f=" + Fields.ID + "}" + ids);
    params.set("rows", chosen.size());
    params.set("fl", FoundDocument.fields());
    QueryResponse response = solr.query(params);
    Map<ArticleId, Article> articles = new LinkedHashMap<>();
    for (SolrDocument document : response.getResults()) {
      Article article = new FoundDocument(document).article();
      articles.put(article.id(), article);
    }
    return articles;
  }
}
