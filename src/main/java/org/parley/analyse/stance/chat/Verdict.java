package org.parley.analyse.stance.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;
import org.parley.domain.Stance;

/** What a model writes when it is asked for a stance, as an opinion. */
final class Verdict {
  static final int MOST = 5;
  static final String UNTOUCHED = "untouched";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final ObjectReader READER =
      MAPPER
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
  private static final ObjectWriter WRITER = MAPPER.writer();

  private Verdict() {}

  /**
   * The opinion that an answer holds.
   *
   * @param text what the model was shown
   * @throws NoAnswer if it breaks the rules that it was given, in any part
   */
  static Opinion read(String answer, String text) throws NoAnswer {
    JsonNode json = json(Wrapping.off(answer), "the model's answer");
    Optional<Stance.Label> label = label(json.path("label"));
    JsonNode confidence = json.path("confidence");
    if (!confidence.isNumber()
        || !(confidence.doubleValue() >= 0 && confidence.doubleValue() <= 1)) {
      throw bad("confidence", "a number from 0 to 1");
    }
    List<Stance.Evidence> evidence = evidence(json.path("evidence"), text);
    checkEvidence(label, evidence);
    return new Opinion(
        label.orElse(null), confidence.doubleValue(), label.isEmpty() ? List.of() : evidence, null);
  }

  /** The same opinion for {@link #read}, in ASCII. */
  static String write(Opinion opinion) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Stance.Label label = opinion.label();
    json.put("label", label == null ? UNTOUCHED : label.key());
    json.put("confidence", opinion.confidence());
    ArrayNode evidence = json.putArray("evidence");
    opinion
        .evidence()
        .forEach(
            one -> evidence.addObject().put("quote", one.text()).put("label", one.label().key()));
    try {
      return WRITER.writeValueAsString(json);
    } catch (JsonProcessingException treesCanBeWritten) {
      throw new IllegalStateException(treesCanBeWritten);
    }
  }

  /** Reads one JSON value; its own words are not repeated, since they may be the article's. */
  static JsonNode json(String text, String what) throws NoAnswer {
    try {
      return READER.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new NoAnswer(Failing.Reason.BAD_JSON, what + " is no JSON");
    }
  }

  private static Optional<Stance.Label> label(JsonNode given) throws NoAnswer {
    if (UNTOUCHED.equals(given.textValue())) {
      return Optional.empty();
    }
    return Optional.of(
        known(given, Stance.Label.values())
            .orElseThrow(() -> bad("label", "supports, opposes, mixed, unclear or untouched")));
  }

  private static Optional<Stance.Label> known(JsonNode given, Stance.Label... labels) {
    @Nullable String text = given.textValue();
    return List.of(labels).stream().filter(label -> label.key().equals(text)).findFirst();
  }

  private static List<Stance.Evidence> evidence(JsonNode given, String text) throws NoAnswer {
    if (!given.isArray() || given.size() > MOST) {
      throw bad("evidence", "a list of at most " + MOST);
    }
    Verbatim verbatim = new Verbatim(text);
    Set<Stance.Evidence> evidence = new LinkedHashSet<>();
    for (JsonNode one : given) {
      Stance.Label label =
          known(one.path("label"), Stance.Label.SUPPORTS, Stance.Label.OPPOSES)
              .orElseThrow(() -> bad("label of evidence", "supports or opposes"));
      String quote = one.path("quote").textValue();
      if (quote == null) {
        throw bad("quote", "a text");
      }
      Span span =
          verbatim.find(quote).orElseThrow(() -> notVerbatim("evidence is not in the text"));
      evidence.add(new Stance.Evidence(span.of(text), span, label));
    }
    return List.copyOf(evidence);
  }

  /** Sentences that speak for the other side only are no evidence for this one. */
  private static void checkEvidence(Optional<Stance.Label> label, List<Stance.Evidence> evidence)
      throws NoAnswer {
    boolean takesASide =
        label.filter(l -> l == Stance.Label.SUPPORTS || l == Stance.Label.OPPOSES).isPresent();
    if (takesASide && evidence.stream().noneMatch(one -> one.label() == label.get())) {
      throw notVerbatim("no evidence that the text " + label.get().key());
    }
  }

  private static NoAnswer notVerbatim(String detail) {
    return new NoAnswer(Failing.Reason.NOT_VERBATIM, detail);
  }

  private static NoAnswer bad(String key, String expected) {
    return new NoAnswer(
        Failing.Reason.BAD_ANSWER,
        String.format(Locale.ROOT, "%s: expected %s in the model's answer", key, expected));
  }
}
