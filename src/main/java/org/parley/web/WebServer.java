package org.parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import org.eclipse.jetty.server.HttpConfiguration;
import org.parley.domain.Collection;
import org.parley.export.Format;
import org.parley.search.Facets;
import org.parley.web.page.CompareState;
import org.parley.web.page.FilesState;
import org.parley.web.page.HelpPage;
import org.parley.web.page.NotesState;
import org.parley.web.page.SavedPages;
import org.parley.web.page.StancesPages;

/** The pages and the API over HTTP. Safe for use by several threads. */
public final class WebServer implements AutoCloseable {
  /** 20,000 characters of any script, percent-encoded, fit into an address. */
  private static final int LARGEST_HEAD_BYTES = 256 * 1024;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to listen; returns when requests are answered. The caller closes the server.
   *
   * @param host a name or address of this machine
   * @param port 0 for any free one
   * @throws CannotListen if the port is taken or the host is not of this machine
   */
  public static WebServer start(
      Services services, Facets facets, Collection collection, String host, int port) {
    OwnSite guard = new OwnSite(Loopback.isListenedOn(host));
    Javalin javalin =
        Javalin.create(config -> configure(config, services, facets, collection, guard));
    try {
      return new WebServer(javalin.start(host, port));
    } catch (JavalinBindException taken) {
      javalin.stop();
      throw new CannotListen(host, port, taken);
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops listening; requests under way are let finish. */
  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config,
      Services services,
      Facets facets,
      Collection collection,
      OwnSite guard) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(WebServer::limits);
    routes(config, services, Site.of(facets, collection, services.judge()), guard);
  }

  private static void limits(HttpConfiguration http) {
    http.setRequestHeaderSize(LARGEST_HEAD_BYTES);
    http.setMaxResponseHeaderSize(LARGEST_HEAD_BYTES);
    http.setSendServerVersion(false);
  }

  private static void routes(JavalinConfig config, Services services, Site site, OwnSite guard) {
    Templates templates = new Templates();
    Underway underway = new Underway(services.books(), InstantSource.system());
    Sharing sharing = services.sharing();
    SavedNames names = new SavedNames(sharing.saved(), InstantSource.system());
    Keep keep = new Keep(names, sharing.previewsTell(), site);
    SearchHandlers searches = new SearchHandlers(services, underway, keep, site, templates);
    ArticleHandlers articles = new ArticleHandlers(services, site, templates);
    CorrectionHandlers corrections =
        new CorrectionHandlers(articles, services.corrections(), guard);
    StanceHandlers stances =
        new StanceHandlers(services.searches(), services.corrections(), site, templates);
    KeepingHandlers keeping = new KeepingHandlers(articles, services.notebook(), guard);
    NotesHandlers notes = new NotesHandlers(services.notebook(), articles);
    FileHandlers files = new FileHandlers(services.books(), site, templates);
    PlainHandlers plain = new PlainHandlers(services.readiness(), site);
    CompareHandlers compare = new CompareHandlers(services.searches(), underway, site, templates);
    config.routes.before(SecurityHeaders::add);
    config.routes.post(LanguageHandlers.PATH, new LanguageHandlers(guard)::choose);
    read(config, CompareState.PATH, compare::page);
    read(config, CompareState.PATH + "/{section}.csv", compare::csv);
    read(config, CompareState.PATH + "/{section}.svg", compare::svg);
    read(config, "/api/compare", compare::api);
    read(config, "/", searches::page);
    read(config, "/api/search", searches::api);
    read(config, "/api/facets/{facet}", searches::values);
    FindingHandlers finding = new FindingHandlers(services.searches(), site, templates);
    read(config, "/facets/{facet}", finding::values);
    read(config, "/api/suggest", finding::suggest);
    read(config, "/articles/{id}", articles::page);
    read(
        config,
        "/articles/{id}/file",
        new OriginalHandlers(services.originals(), site, templates)::file);
    read(config, "/api/articles/{id}", articles::api);
    exports(config, services, site, articles);
    config.routes.put("/api/articles/{id}/corrections", corrections::api);
    config.routes.post("/articles/{id}/corrections", corrections::form);
    config.routes.put("/api/articles/{id}/marks", keeping::marks);
    config.routes.post("/articles/{id}/marks", keeping::marksForm);
    config.routes.post("/api/articles/{id}/notes", keeping::add);
    config.routes.post("/articles/{id}/notes", keeping::addForm);
    read(config, "/api/notes", notes::api);
    read(config, "/api/notes/{id}", notes::one);
    config.routes.put("/api/notes/{id}", keeping::change);
    config.routes.delete("/api/notes/{id}", keeping::remove);
    config.routes.post("/notes/{id}", keeping::changeForm);
    read(config, NotesState.PATH, notes::page);
    read(config, NotesState.PATH + ".md", notes::markdown);
    read(config, NotesState.PATH + ".jsonl", notes::lines);
    read(config, StancesPages.PATH, stances::page);
    read(config, "/api/stances", stances::api);
    read(config, HelpPage.PATH, new HelpHandlers(services.searches(), site, templates)::page);
    read(config, FilesState.PATH, files::page);
    read(config, FilesState.PATH + "/progress", files::progress);
    read(config, "/api/files", files::api);
    read(config, "/api/imports", files::imports);
    read(config, "/assets/{version}/{name}", plain::asset);
    read(config, "/favicon.ico", plain::favicon);
    read(config, "/opensearch.xml", plain::openSearch);
    read(config, "/healthz", plain::alive);
    read(config, "/readyz", plain::ready);
    share(config, new ShareHandlers(sharing, searches, guard, site, templates));
    save(config, new SavedHandlers(sharing, names, guard, site, templates));
    read(config, "/feed.atom", new FeedHandlers(sharing.history(), site)::feed);
    new Errors(site, templates).handle(config.routes);
  }

  private static void exports(
      JavalinConfig config, Services services, Site site, ArticleHandlers articles) {
    ExportHandlers exports = new ExportHandlers(services, site, InstantSource.system());
    CiteHandlers cites = new CiteHandlers(articles);
    for (Format format : Format.values()) {
      read(config, "/export." + format.extension(), context -> exports.all(context, format));
    }
    for (Format format : Format.CITATIONS) {
      String path = "/articles/{id}/cite." + format.extension();
      read(config, path, context -> cites.one(context, format));
    }
  }

  private static void share(JavalinConfig config, ShareHandlers share) {
    config.routes.post("/api/links", share::api);
    config.routes.post("/links", share::form);
    read(config, "/links/{code}", share::made);
    read(config, "/s/{code}", share::open);
    read(config, "/s/{code}/since", share::lists);
    read(config, "/s/{code}/then", share::then);
  }

  private static void save(JavalinConfig config, SavedHandlers saved) {
    read(config, SavedPages.PATH, saved::page);
    config.routes.post(SavedPages.PATH, saved::save);
    read(config, SavedPages.PATH + "/{code}", saved::open);
    read(config, SavedPages.PATH + "/{code}/new", saved::fresh);
    config.routes.post(SavedPages.PATH + "/{code}/name", saved::rename);
    config.routes.post(SavedPages.PATH + "/{code}/remove", saved::remove);
  }

  /** HEAD answers as GET does; Jetty leaves the body away. */
  private static void read(JavalinConfig config, String path, Handler handler) {
    config.routes.get(path, handler);
    config.routes.head(path, handler);
  }
}
