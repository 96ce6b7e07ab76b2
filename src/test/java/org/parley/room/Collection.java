package org.parley.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a running Parley itself says of its articles: words of their titles, how much they find, an
 * article that has much to show. Each is asked for once. Safe for use by several threads.
 */
public final class Collection {
  private static final Map<URI, Collection> KNOWN = new ConcurrentHashMap<>();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{5,}");
  private static final int MOST_WORDS = 30;
  private static final int FEW = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI root;
  private final List<Found> words;
  private final int size;

  /** A word of a title, in small letters, and how many articles it finds. */
  record Found(String word, int total) {}

  private Collection(URI root) {
    this.root = root;
    JsonNode first = json("/api/search?size=50");
    this.size = first.path("total").asInt();
    this.words =
        elements(first.path("articles"))
            .flatMap(article -> WORD.matcher(article.path("title").asText()).results())
            .map(match -> match.group().toLowerCase(Locale.ROOT))
            .distinct()
            .limit(MOST_WORDS)
            .map(word -> new Found(word, total("/?q=" + word)))
            .toList();
  }

  public static Collection at(URI root) {
    return KNOWN.computeIfAbsent(root, Collection::new);
  }

  public int size() {
    return size;
  }

  /** Words of the first titles. */
  public List<String> words() {
    return words.stream().map(Found::word).toList();
  }

  /** The one of them that finds most, but not all, and no crowd. */
  public String word() {
    int most = Math.max(FEW, size / 50);
    return words.stream()
        .filter(found -> found.total() < size && found.total() <= most)
        .max(Comparator.comparingInt(Found::total))
        .orElseThrow()
        .word();
  }

  /** That word and another of the title of the first article that it finds. */
  String twoWords() {
    String title = json("/api/search?q=" + word()).path("articles").path(0).path("title").asText();
    Stream<String> others =
        WORD.matcher(title.toLowerCase(Locale.ROOT)).results().map(m -> m.group());
    return word() + "+" + others.filter(other -> !other.equals(word())).findFirst().orElse("with");
  }

  /** How many articles an address of the search page finds, each print of a piece counted. */
  int prints(String address) {
    String query = address.replaceAll("^[^?]*\\??|#.*$", "");
    return json("/api/search?" + query + "&reprints=each").path("total").asInt();
  }

  /** How many results it has. */
  int total(String address) {
    return json("/api/search?" + address.replaceAll("^[^?]*\\??|#.*$", "")).path("total").asInt();
  }

  /**
   * An article that names and quotes, one that takes a side if there is one; empty where none does.
   */
  Optional<JsonNode> rich() {
    return Stream.concat(
            partial().filter(Collection::hasEvidence),
            elements(json("/api/search?size=50").path("articles")).map(this::whole))
        .filter(article -> !article.path("quotes").isEmpty() && !article.path("actors").isEmpty())
        .findFirst();
  }

  private static boolean hasEvidence(JsonNode article) {
    return elements(article.path("stances")).anyMatch(s -> !s.path("evidence").isEmpty());
  }

  private JsonNode whole(JsonNode article) {
    return json("/api/articles/" + article.path("id").asText());
  }

  /**
   * The title of a piece that was printed several times; empty where none of a few searches has
   * one.
   */
  Optional<String> reprinted() {
    return Stream.concat(Stream.of(""), words().stream())
        .map(word -> "/?q=" + word)
        .filter(search -> prints(search) > total(search))
        .limit(3)
        .flatMap(search -> IntStream.rangeClosed(1, 5).mapToObj(page -> search + "&page=" + page))
        .flatMap(
            page -> elements(json("/api/search?size=100&" + page.substring(2)).path("articles")))
        .filter(article -> article.path("reprints").asInt() > 0)
        .map(article -> article.path("title").asText())
        .findFirst();
  }

  /** Where an article is shown beside those that take the opposite side; empty without one. */
  Optional<String> otherSide() {
    return partial()
        .flatMap(
            article ->
                elements(article.path("stances"))
                    .map(
                        stance ->
                            "/articles/%s/other-side?proposition=%s"
                                .formatted(
                                    article.path("id").asText(),
                                    encoded(stance.path("proposition").asText()))))
        .filter(address -> !json("/api" + address).path("articles").isEmpty())
        .findFirst();
  }

  /** Some articles that take a side. */
  private Stream<JsonNode> partial() {
    return elements(json("/api/search").path("facets").path("stance").path("values"))
        .map(value -> value.path("value").asText())
        .filter(stance -> !stance.endsWith(":unclear"))
        .limit(4)
        .flatMap(stance -> elements(json("/api/search?stance=" + encoded(stance)).path("articles")))
        .map(this::whole);
  }

  public JsonNode json(String path) {
    try {
      return JSON.readTree(get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** What an address answers; it has to answer well. */
  String get(String path) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends something to change, as a program does; the answer does not matter. */
  void send(String method, String path, String body) {
    try {
      http.send(
          HttpRequest.newBuilder(URI.create(root + path))
              .header("Content-Type", "application/json")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
