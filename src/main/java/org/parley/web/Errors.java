package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.search.BadSearch;
import org.parley.search.SearchUnavailable;
import org.parley.search.SearchUrl;
import org.parley.store.DatabaseUnavailable;
import org.parley.web.page.CompareState;
import org.parley.web.page.ErrorPage;
import org.parley.web.page.ErrorPage.Fact;
import org.parley.web.page.ErrorPage.Message;
import org.parley.web.page.FilesState;
import org.parley.web.page.Frame;
import org.parley.web.page.Link;
import org.parley.web.page.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what handlers throw into pages for people and problem documents for programs. Never logs
 * what somebody searched for.
 */
record Errors(Site site, Templates templates) {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final String RETRY_SECONDS = "5";

  void handle(RoutesConfig routes) {
    routes.exception(BadSearch.class, (bad, context) -> to(context).bad(bad, context));
    routes.exception(
        SearchUnavailable.class, (index, context) -> to(context).unavailable(index, context));
    routes.exception(
        DatabaseUnavailable.class,
        (database, context) -> to(context).databaseUnavailable(database, context));
    routes.exception(
        HttpResponseException.class, (failure, context) -> to(context).http(failure, context));
    routes.exception(
        Exception.class, (failure, context) -> to(context).unexpected(failure, context));
  }

  /** In the words of the one who asks. */
  private Errors to(Context context) {
    return new Errors(site.in(context), templates);
  }

  private void bad(BadSearch bad, Context context) {
    if (Requests.wantsJson(context)) {
      Problems.answer(context, HttpStatus.BAD_REQUEST, Problems.json(bad, context.path()));
      return;
    }
    List<Fact> facts =
        List.of(
            fact("error.400.parameter", bad.parameter()),
            fact("error.400.value", bad.value()),
            fact("error.400.expected", site.texts().of(bad.expected())));
    HttpStatus status = HttpStatus.BAD_REQUEST;
    boolean read = !HandlerType.POST.equals(context.method());
    List<Link> ways = read ? without(bad.parameter(), context) : List.of();
    page(context, status, read ? exactly(status) : "error.sent", facts, ways, null);
  }

  private void unavailable(SearchUnavailable index, Context context) {
    unavailable(String.valueOf(index.getMessage()), "error.503", context);
  }

  private void databaseUnavailable(DatabaseUnavailable database, Context context) {
    unavailable(String.valueOf(database.getMessage()), "error.database", context);
  }

  private void unavailable(String detail, String key, Context context) {
    LOG.warn("{}", detail);
    HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
    context.header("Retry-After", RETRY_SECONDS);
    if (Requests.wantsJson(context)) {
      Problems.answer(context, status, Problems.json(status, detail, context.path()));
      return;
    }
    Link again = new Link(site.texts().of("error.again"), Requests.address(context));
    Fact reason = new Fact(site.texts().of("error.503.reason"), detail, "en");
    page(context, status, key, List.of(reason), List.of(again), RETRY_SECONDS);
  }

  private void http(HttpResponseException failure, Context context) {
    HttpStatus status = HttpStatus.forStatus(failure.getStatus());
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      String methods = failure.getDetails().get("availableMethods");
      context.header("Allow", methods == null ? "GET, HEAD" : methods);
    }
    List<Fact> facts =
        failure instanceof Refused refused
            ? List.of(fact("error.503.reason", site.texts().of(refused.why())))
            : List.of();
    answer(context, status, String.valueOf(failure.getMessage()), facts);
  }

  private void unexpected(Exception failure, Context context) {
    LOG.error("{} at {}", failure.getClass().getName(), stack(failure));
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    answer(context, status, Texts.english().of("error.500.text"), List.of());
  }

  private void answer(Context context, HttpStatus status, String detail, List<Fact> facts) {
    if (Requests.wantsJson(context)) {
      Problems.answer(context, status, Problems.json(status, detail, context.path()));
    } else {
      page(context, status, exactly(status), facts, List.of(), null);
    }
  }

  /** Where the words for a status begin. */
  private String exactly(HttpStatus status) {
    String exact = "error." + status.getCode();
    return site.texts().find(exact + ".title").isPresent() ? exact : "error.other";
  }

  private void page(
      Context context,
      HttpStatus status,
      String key,
      List<Fact> facts,
      List<Link> ways,
      @Nullable String retry) {
    Texts texts = site.texts();
    Message message = new Message(texts.of(key + ".title"), texts.of(key + ".text"), facts);
    Frame frame =
        new Frame(texts.of("title.page", message.title()), "/", texts, site.assets().base());
    List<Link> all = new ArrayList<>(ways);
    all.add(new Link(texts.of("error.home"), "/"));
    context.status(status);
    String words = Requests.first(context, "q");
    templates.render(context, "error.jte", new ErrorPage(frame, words, message, all, retry));
  }

  /** The same address without the part that cannot be read; nothing where more is amiss. */
  private List<Link> without(String parameter, Context context) {
    Map<String, List<String>> rest = new LinkedHashMap<>(Requests.parameters(context));
    rest.remove(parameter);
    try {
      String url = address(context.path(), rest);
      return List.of(new Link(site.texts().of("error.400.without", parameter), url));
    } catch (BadSearch stillBad) {
      return List.of();
    }
  }

  private String address(String path, Map<String, List<String>> parameters) {
    SearchUrl url = new SearchUrl(site.facets());
    return switch (path) {
      case FilesState.PATH -> new FileParameters(reason -> false).parse(parameters).url();
      case CompareState.PATH -> new CompareParameters(site).parse(parameters).address(url);
      default -> url.page(site.parameters().parse(parameters));
    };
  }

  private Fact fact(String name, String value) {
    return new Fact(site.texts().of(name), value);
  }

  /** Where it happened. The message is left out because it may quote a query. */
  private static String stack(Exception failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(20)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining("\n  "));
  }
}
