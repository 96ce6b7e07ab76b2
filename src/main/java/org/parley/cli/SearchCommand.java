package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.config.Config;
import org.parley.search.Facets;
import org.parley.search.Results;
import org.parley.search.SearchParameters;
import org.parley.search.SearchState;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.web.ResultsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley search WORDS ...} */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Search from the terminal, in the syntax of the search page.",
    footer = {
      "",
      "Write -- before words that begin with a hyphen:  parley search -- ceasefire -nato"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private AskedSearch asked = new AskedSearch();

  @Override
  public Integer call() {
    Config config = common.config(List.<Path>of());
    Facets facets = Facets.BUILT_IN.with(config.folders().collection().facets());
    SearchState state = new SearchParameters(facets).parse(asked.parameters());
    PrintWriter out = spec.commandLine().getOut();
    try (SolrConnection solr = SolrConnection.open(CommonOptions.target(config))) {
      Results results = new SolrSearches(solr, facets).search(state);
      if (common.json) {
        results.hits().forEach(hit -> out.println(ResultsJson.article(hit)));
      } else {
        out.print(FoundText.of(state, results));
      }
      out.flush();
      PrintWriter err = spec.commandLine().getErr();
      results.help().notices().forEach(notice -> err.println(notice.inEnglish()));
      return 0;
    }
  }
}
