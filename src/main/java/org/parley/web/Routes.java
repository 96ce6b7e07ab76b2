package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.time.InstantSource;
import org.parley.export.Format;
import org.parley.web.page.CompareState;
import org.parley.web.page.FilesState;
import org.parley.web.page.HelpPage;
import org.parley.web.page.NotesState;
import org.parley.web.page.SavedPages;
import org.parley.web.page.StancesPages;
import org.parley.web.page.TermsPages;

/** Which address is answered by what. */
final class Routes {
  private static final String ARTICLE = "/articles/{id}";
  private static final String ARTICLE_API = "/api" + ARTICLE;

  private final RoutesConfig routes;
  private final Services services;
  private final Site site;
  private final OwnSite guard;
  private final Templates templates = new Templates();
  private final Underway underway;

  private Routes(RoutesConfig routes, Services services, Site site, OwnSite guard) {
    this.routes = routes;
    this.services = services;
    this.site = site;
    this.guard = guard;
    this.underway = new Underway(services.books(), InstantSource.system());
  }

  static void add(RoutesConfig config, Services services, Site site, OwnSite guard) {
    config.before(SecurityHeaders::add);
    Routes routes = new Routes(config, services, site, guard);
    routes.searches();
    routes.articles();
    routes.stances();
    routes.compare();
    routes.files();
    routes.plain();
    new Errors(site, routes.templates).handle(config);
  }

  private void searches() {
    Sharing sharing = services.sharing();
    SavedNames names = new SavedNames(sharing.saved(), InstantSource.system());
    Keep keep = new Keep(names, sharing.previewsTell(), site);
    SearchHandlers searches = new SearchHandlers(services, underway, keep, site, templates);
    FindingHandlers finding = new FindingHandlers(services.searches(), site, templates);
    read("/", searches::page);
    read("/api/search", searches::api);
    read("/api/facets/{facet}", searches::values);
    read("/facets/{facet}", finding::values);
    read("/api/suggest", finding::suggest);
    share(new ShareHandlers(sharing, searches, guard, site, templates));
    save(new SavedHandlers(sharing, names, guard, site, templates));
    read("/feed.atom", new FeedHandlers(sharing.history(), site)::feed);
    ExportHandlers exports = new ExportHandlers(services, site, InstantSource.system());
    for (Format format : Format.values()) {
      read("/export." + format.extension(), context -> exports.all(context, format));
    }
  }

  private void share(ShareHandlers share) {
    routes.post("/api/links", share::api);
    routes.post("/links", share::form);
    read("/links/{code}", share::made);
    read("/s/{code}", share::open);
    read("/s/{code}/since", share::lists);
    read("/s/{code}/then", share::then);
  }

  private void save(SavedHandlers saved) {
    read(SavedPages.PATH, saved::page);
    routes.post(SavedPages.PATH, saved::save);
    read(SavedPages.PATH + "/{code}", saved::open);
    read(SavedPages.PATH + "/{code}/new", saved::fresh);
    routes.post(SavedPages.PATH + "/{code}/name", saved::rename);
    routes.post(SavedPages.PATH + "/{code}/remove", saved::remove);
  }

  private void articles() {
    BesideHandlers beside = new BesideHandlers(services.searches(), site, templates);
    ArticleHandlers articles = new ArticleHandlers(services, beside, site, templates);
    CiteHandlers cites = new CiteHandlers(articles);
    read(ARTICLE, articles::page);
    read(ARTICLE_API, articles::api);
    read(ARTICLE + "/file", new OriginalHandlers(services.originals(), site, templates)::file);
    for (Format format : Format.CITATIONS) {
      read(ARTICLE + "/cite." + format.extension(), context -> cites.one(context, format));
    }
    beside(beside);
    correct(new CorrectionHandlers(articles, services.corrections(), guard));
    KeepingHandlers keeping = new KeepingHandlers(articles, services.notebook(), guard);
    keep(keeping);
    write(new NoteFormHandlers(keeping, new NoteDrafts(site, templates)));
    notes(new NotesHandlers(services.notebook(), articles));
  }

  private void beside(BesideHandlers beside) {
    read(ARTICLE + "/other-side", beside::otherSide);
    read(ARTICLE_API + "/other-side", beside::otherSideApi);
    read(ARTICLE_API + "/similar", beside::similarApi);
    read(ARTICLE + "/with/{other}", beside::pair);
    read(TermsPages.PATH, beside::terms);
    read("/api/terms", beside::termsApi);
  }

  private void correct(CorrectionHandlers corrections) {
    routes.put(ARTICLE_API + "/corrections", corrections::api);
    routes.post(ARTICLE + "/corrections", corrections::form);
  }

  private void keep(KeepingHandlers keeping) {
    routes.put(ARTICLE_API + "/marks", keeping::marks);
    routes.post(ARTICLE + "/marks", keeping::marksForm);
    routes.post(ARTICLE_API + "/notes", keeping::add);
    routes.put("/api/notes/{id}", keeping::change);
    routes.delete("/api/notes/{id}", keeping::remove);
  }

  private void write(NoteFormHandlers notes) {
    routes.post(ARTICLE + "/notes", notes::add);
    routes.post(NotesState.PATH + "/{id}", notes::change);
  }

  private void notes(NotesHandlers notes) {
    read("/api/notes", notes::api);
    read("/api/notes/{id}", notes::one);
    read(NotesState.PATH, notes::page);
    read(NotesState.PATH + ".md", notes::markdown);
    read(NotesState.PATH + ".jsonl", notes::lines);
  }

  private void stances() {
    StanceHandlers stances =
        new StanceHandlers(services.searches(), services.corrections(), site, templates);
    read(StancesPages.PATH, stances::page);
    read("/api/stances", stances::api);
  }

  private void compare() {
    CompareHandlers compare = new CompareHandlers(services.searches(), underway, site, templates);
    read(CompareState.PATH, compare::page);
    read(CompareState.PATH + "/{section}.csv", compare::csv);
    read(CompareState.PATH + "/{section}.svg", compare::svg);
    read("/api/compare", compare::api);
  }

  private void files() {
    FileHandlers files = new FileHandlers(services.books(), site, templates);
    read(FilesState.PATH, files::page);
    read(FilesState.PATH + "/progress", files::progress);
    read("/api/files", files::api);
    read("/api/imports", files::imports);
  }

  private void plain() {
    PlainHandlers plain = new PlainHandlers(services.readiness(), site);
    read(HelpPage.PATH, new HelpHandlers(services.searches(), site, templates)::page);
    routes.post(LanguageHandlers.PATH, new LanguageHandlers(guard)::choose);
    read("/assets/{version}/{name}", plain::asset);
    read("/favicon.ico", plain::favicon);
    read("/opensearch.xml", plain::openSearch);
    read("/healthz", plain::alive);
    read("/readyz", plain::ready);
  }

  /** HEAD answers as GET does; Jetty leaves the body away. */
  private void read(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
