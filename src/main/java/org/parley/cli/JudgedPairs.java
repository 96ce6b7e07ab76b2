package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.parley.analyse.Analyser;
import org.parley.analyse.stance.TextJudge;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.config.ConfigException;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Sha256;
import org.parley.domain.SourceText;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabels;
import org.parley.json.StanceJson;

/** Judges pairs of proposition and text, one a line; each line has its answer, in order. */
final class JudgedPairs {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BATCH = 64;
  private static final int REMEMBERED = 1000;
  private static final List<String> KEYS = List.of("id", "proposition", "text");

  private final Collection collection;
  private final Optional<ChatJudge> second;
  private final PrintWriter err;
  private final Map<String, TextJudge> judges = new ConcurrentHashMap<>();
  private final Map<String, Analyser> analysers = new ConcurrentHashMap<>();
  private int wrong;

  JudgedPairs(Collection collection, Optional<ChatJudge> second, PrintWriter err) {
    this.collection = collection;
    this.second = second;
    this.err = err;
  }

  /** The proposition of the collection with this id; else this is the statement of a new one. */
  static Collection.Proposition proposition(String idOrStatement, Collection collection) {
    return collection.propositions().stream()
        .filter(known -> known.id().equals(idOrStatement))
        .findFirst()
        .orElseGet(() -> new Collection.Proposition("proposition", idOrStatement));
  }

  /** A line as it was read. */
  private record Line(int number, String text) {}

  /**
   * Judges all lines.
   *
   * @return how many lines could not be judged; each is told on standard error
   */
  int judge(Path file, PrintWriter out) {
    try (BufferedReader lines = open(file)) {
      List<Line> batch = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          batch.add(new Line(number, line));
        }
        if (batch.size() == BATCH) {
          answer(batch, file, out);
          batch.clear();
        }
      }
      answer(batch, file, out);
      return wrong;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    if (file.toString().equals("-")) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    if (!Files.isRegularFile(file)) {
      throw new ConfigException("--pairs " + file + ": expected a file of JSON lines");
    }
    return Files.newBufferedReader(file);
  }

  /** All cores work on a batch. */
  private void answer(List<Line> batch, Path file, PrintWriter out) {
    String[] answers = new String[batch.size()];
    String[] mistakes = new String[batch.size()];
    IntStream.range(0, batch.size())
        .parallel()
        .forEach(
            i -> {
              Object read = read(batch.get(i).text());
              if (read instanceof JsonNode pair) {
                answers[i] = answer(pair);
              } else {
                mistakes[i] = file + ":" + batch.get(i).number() + ": " + read;
              }
            });
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != null) {
        out.println(answers[i]);
      } else {
        err.println("parley: " + mistakes[i]);
        wrong++;
      }
    }
    out.flush();
    err.flush();
  }

  /** The pair, or what is wrong with it. */
  private static Object read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      for (String key : KEYS) {
        boolean isId = key.equals("id");
        JsonNode value = json.path(key);
        if (!(isId ? value.isValueNode() && !value.isNull() : value.isTextual())) {
          return "expected an object with the key " + key + (isId ? "" : " and a text");
        }
      }
      if (json.path("proposition").textValue().isBlank()) {
        return "expected a proposition, but it is blank";
      }
      return json;
    } catch (JsonProcessingException e) {
      return "expected a JSON object, but " + e.getOriginalMessage();
    }
  }

  private String answer(JsonNode pair) {
    String asked = pair.path("proposition").textValue();
    String text = pair.path("text").textValue();
    Collection.Proposition proposition = proposition(asked, collection);
    return StanceJson.ofPair(pair.path("id"), judged(proposition, text).stance()).toString();
  }

  private JudgedText judged(Collection.Proposition proposition, String text) {
    if (second.isPresent()) {
      return JudgedText.of(second.get(), proposition, text);
    }
    return TextJudge.isArticle(text)
        ? JudgedText.of(stances(proposition, text), proposition)
        : JudgedText.ofText(judge(proposition), proposition, text);
  }

  private TextJudge judge(Collection.Proposition proposition) {
    if (judges.size() > REMEMBERED) {
      judges.clear();
    }
    return judges.computeIfAbsent(proposition.statement(), statement -> new TextJudge(proposition));
  }

  private List<Stance> stances(Collection.Proposition proposition, String text) {
    if (analysers.size() > BATCH) {
      analysers.clear();
    }
    Analyser analyser =
        analysers.computeIfAbsent(
            proposition.statement(),
            statement -> new Analyser(only(proposition), StanceLabels.NONE));
    return analyser
        .analyse(
            ArticleId.ofHash(Sha256.of(text)),
            new SourceText("", "text/plain", "en", text),
            "",
            Optional.empty())
        .stances();
  }

  private Collection only(Collection.Proposition proposition) {
    return new Collection(
        null,
        List.of(proposition),
        List.of(),
        collection.actors(),
        List.of(),
        List.of(),
        List.of());
  }
}
