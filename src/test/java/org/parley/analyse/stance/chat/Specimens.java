package org.parley.analyse.stance.chat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A text, answers about it, and what tests need to ask for them. */
final class Specimens {
  static final String KEY = "sk-test-0123456789";
  static final String MODEL = "a-model";
  static final String STATEMENT = "Talks can end the war";
  static final String FIRST = "The envoys will not end this war.";
  static final String SECOND = "Talks without pressure are theatre, and I have said so before.";
  static final String TEXT = "A title\n\n" + FIRST + " " + SECOND + "\n\n\"They will,\" he said.";

  static final ObjectMapper JSON = new ObjectMapper();

  private Specimens() {}

  static String evidence(String quote, String label) {
    return JSON.createObjectNode().put("quote", quote).put("label", label).toString();
  }

  static String verdict(String label, double confidence, String... evidence) {
    return "{\"label\":\"%s\",\"confidence\":%s,\"evidence\":[%s]}"
        .formatted(label, confidence, String.join(",", evidence));
  }

  static final String OPPOSES = verdict("opposes", 0.8, evidence(FIRST, "opposes"));

  /** As OpenAI answers, with what a good answer leaves null. */
  static String reply(String content) {
    ObjectNode json = JSON.createObjectNode().put("object", "chat.completion");
    ObjectNode choice = json.putArray("choices").addObject().put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", content).putNull("refusal");
    return json.toString();
  }

  static LoopbackServer.Behaviour says(String content) {
    return LoopbackServer.status(200, reply(content));
  }

  /** Answers that are remembered as long as the test runs. */
  static final class InMemory implements Answers {
    final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, String answer) {
      kept.put(key, answer);
    }
  }
}
