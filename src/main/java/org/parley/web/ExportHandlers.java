package org.parley.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parley.export.Format;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;

/** All results of a search as a file. */
record ExportHandlers(Services services, Site site, InstantSource clock) {

  /**
   * {@code GET /export.csv} and the other forms. The parameters are those of the search; page and
   * size do not matter. Each answer names the search in a header, whatever its form can say.
   */
  void all(Context context, Format format) {
    SearchState state = site.parameters().parse(Requests.parameters(context)).withPage(1);
    String search = new SearchUrl(site.facets()).page(state.withSize(10));
    SearchExport.Origin origin =
        SearchExport.Origin.of(SiteAddress.of(context), search, site.labels().collection());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    Download download = new Download(context, format, DownloadName.of(state, today));
    context.header("Link", "<" + search + ">; rel=\"canonical\"");
    SearchExport export = new SearchExport(services.searches(), services.articleJson());
    download.send(out -> export.write(state, format, out, origin));
  }
}
