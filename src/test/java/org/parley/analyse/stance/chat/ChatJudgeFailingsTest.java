package org.parley.analyse.stance.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analyse.stance.chat.LoopbackServer.status;
import static org.parley.analyse.stance.chat.Specimens.KEY;
import static org.parley.analyse.stance.chat.Specimens.MODEL;
import static org.parley.analyse.stance.chat.Specimens.OPPOSES;
import static org.parley.analyse.stance.chat.Specimens.STATEMENT;
import static org.parley.analyse.stance.chat.Specimens.TEXT;
import static org.parley.analyse.stance.chat.Specimens.says;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analyse.stance.chat.Failing.Reason;
import org.parley.analyse.stance.chat.LoopbackServer.Behaviour;
import org.parley.config.GivenJudge;
import org.parley.domain.Stance;

/** Endpoints that misbehave: each way is told, none throws, and the key is never shown. */
class ChatJudgeFailingsTest {
  private static final Duration AMPLE = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(1_500);

  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final PrintStream err = System.err;

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void theKeyWasNotLogged() {
    System.setErr(err);
    assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain(KEY);
  }

  private static Opinion opinion(String url, Duration deadline) {
    Specimens.InMemory answers = new Specimens.InMemory();
    ChatJudge judge = new ChatJudge(new GivenJudge(url, MODEL, KEY), answers, deadline);
    Opinion opinion = judge.judge(STATEMENT, TEXT);
    assertThat(opinion.toString()).doesNotContain(KEY);
    assertThat(answers.kept).hasSize(opinion.failing() == null ? 1 : 0);
    return opinion;
  }

  private static void assertFails(Opinion opinion, Reason reason, String detail) {
    Failing failing = Objects.requireNonNull(opinion.failing());
    assertThat(failing.reason()).as(opinion.toString()).isEqualTo(reason);
    assertThat(failing.detail()).contains(detail).doesNotContain("\n");
    assertThat(opinion.label()).isEqualTo(Stance.Label.UNCLEAR);
    assertThat(opinion.confidence()).isZero();
    assertThat(opinion.evidence()).isEmpty();
  }

  private static void assertFails(Behaviour behaviour, Reason reason, String detail)
      throws IOException {
    try (LoopbackServer server = new LoopbackServer(behaviour)) {
      assertFails(opinion(server.url(), AMPLE), reason, detail);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void anEndpointThatSaysNothingRunsOutOfTime() throws Exception {
    try (LoopbackServer server = new LoopbackServer(LoopbackServer.silent())) {
      assertFails(opinion(server.url(), SHORT), Reason.TIMEOUT, "within 1500 ms");
      assertThat(server.awaitHangUp()).isTrue();
    }
  }

  @Test
  void aBodyThatDripsRunsOutOfTimeAndIsHungUpOn() throws Exception {
    try (LoopbackServer server = new LoopbackServer(LoopbackServer.dripping())) {
      assertFails(opinion(server.url(), SHORT), Reason.TIMEOUT, "within 1500 ms");
      assertThat(server.awaitHangUp()).isTrue();
    }
  }

  @Test
  void anAnswerOfFiftyMegabytesIsNotReadToItsEnd() throws Exception {
    try (LoopbackServer server = new LoopbackServer(LoopbackServer.endless(50))) {
      assertFails(opinion(server.url(), AMPLE), Reason.TOO_LONG_ANSWER, "longer than 1048576");
      assertThat(server.awaitHangUp()).isTrue();
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aConnectionThatBreaksIsTriedOnceMore() throws IOException {
    Behaviour reset = LoopbackServer.reset();
    try (LoopbackServer server = new LoopbackServer(reset, says(OPPOSES))) {
      assertThat(opinion(server.url(), AMPLE).label()).isEqualTo(Stance.Label.OPPOSES);
      assertThat(server.asked()).hasSize(2);
    }
    try (LoopbackServer server = new LoopbackServer(reset)) {
      assertFails(opinion(server.url(), AMPLE), Reason.UNREACHABLE, server.url());
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void anEndpointThatIsNotThereIsUnreachable() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port;

    assertFails(opinion(url, AMPLE), Reason.UNREACHABLE, url);
  }

  @Test
  void otherStatusesAreToldWithTheWordsOfTheEndpoint() throws IOException {
    assertFails(
        status(500, "{\"error\":{\"message\":\"out\\nof memory\"}}"),
        Reason.HTTP_STATUS,
        "status 500: out of memory");
    assertFails(status(404, "{\"error\":\"no such model\"}"), Reason.HTTP_STATUS, "no such model");
    assertFails(status(503, "<html>"), Reason.HTTP_STATUS, "status 503");
    assertFails(status(500, "{\"error\":\"" + "x".repeat(999)), Reason.HTTP_STATUS, "500");
  }

  @Test
  void anEndpointThatRepeatsTheKeyDoesNotGiveItAway() throws IOException {
    String complaint = "{\"error\":{\"message\":\"wrong key " + KEY + "\"}}";

    assertFails(status(401, complaint), Reason.HTTP_STATUS, "PARLEY_JUDGE_KEY is missing or not");
    assertFails(status(500, complaint), Reason.HTTP_STATUS, "wrong key ***");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void anEndpointThatIsBusyForAMomentIsAskedOnceMore(int status) throws IOException {
    Behaviour busy = status(status, "{}", "Retry-After: 1");
    try (LoopbackServer server = new LoopbackServer(busy, says(OPPOSES))) {
      assertThat(opinion(server.url(), AMPLE).label()).isEqualTo(Stance.Label.OPPOSES);
      assertThat(server.asked()).hasSize(2);
    }
    try (LoopbackServer server = new LoopbackServer(busy)) {
      assertFails(opinion(server.url(), AMPLE), Reason.HTTP_STATUS, "status " + status);
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void anEndpointThatIsBusyForLongIsNotWaitedFor() throws IOException {
    assertFails(status(429, "{}", "Retry-After: 11"), Reason.HTTP_STATUS, "status 429");
    assertFails(status(429, "{}", "Retry-After: 99999999999"), Reason.HTTP_STATUS, "status 429");
    assertFails(status(429, "{}"), Reason.HTTP_STATUS, "status 429");
    try (LoopbackServer server = new LoopbackServer(status(429, "{}", "Retry-After: 9"))) {
      assertFails(opinion(server.url(), SHORT), Reason.TIMEOUT, "within 1500 ms");
    }
  }

  @Test
  void whatIsNotUnderstoodInAnyFormIsTriedInThree() throws IOException {
    try (LoopbackServer server = new LoopbackServer(status(400, "{\"error\":\"too long\"}"))) {
      assertFails(opinion(server.url(), AMPLE), Reason.HTTP_STATUS, "status 400: too long");
      assertThat(server.asked()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void redirectsAreNotFollowed(int status) throws IOException {
    try (LoopbackServer other = new LoopbackServer(says(OPPOSES))) {
      assertFails(
          status(status, "", "Location: " + other.url() + "/v1/chat/completions"),
          Reason.HTTP_STATUS,
          "status " + status);
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void answersThatAreNotJsonAreThrownAway() throws IOException {
    assertFails(status(200, "<html>Hello</html>"), Reason.BAD_JSON, "the endpoint's answer");
    assertFails(status(200, ""), Reason.BAD_ANSWER, "choices[0]");
    assertFails(says("The author opposes it."), Reason.BAD_JSON, "the model's answer");
    assertFails(says(OPPOSES + OPPOSES), Reason.BAD_JSON, "the model's answer");
    assertFails(says("[".repeat(100_000)), Reason.BAD_JSON, "the model's answer");
  }

  @Test
  void envelopesOfAnotherShapeAreThrownAway() throws IOException {
    for (String body :
        new String[] {"{}", "[]", "7", "null", "{\"choices\":[]}", "{\"choices\":[{}]}"}) {
      assertFails(status(200, body), Reason.BAD_ANSWER, "choices[0].message.content");
    }
    assertFails(
        status(200, "{\"choices\":[{\"message\":{\"content\":null}}]}"),
        Reason.BAD_ANSWER,
        "choices[0].message.content");
  }

  @Test
  void aRefusalIsToldAsOne() throws IOException {
    assertFails(
        status(200, "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"No.\"}}]}"),
        Reason.REFUSED,
        "refused");
    assertFails(
        status(
            200,
            "{\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"content\":\"\"}}]}"),
        Reason.REFUSED,
        "refused");
  }

  @Test
  void anAnswerThatWasCutOffIsThrownAway() throws IOException {
    assertFails(
        status(
            200,
            "{\"choices\":[{\"finish_reason\":\"length\",\"message\":{\"content\":\"{\\\"l\"}}]}"),
        Reason.TOO_LONG_ANSWER,
        "cut off");
  }

  @Test
  void whoeverIsStoppedMeanwhileStaysStopped() throws Exception {
    try (LoopbackServer server = new LoopbackServer(LoopbackServer.silent())) {
      Thread.currentThread().interrupt();

      Opinion opinion = opinion(server.url(), AMPLE);

      assertThat(Thread.interrupted()).isTrue();
      assertFails(opinion, Reason.UNREACHABLE, "stopped");
    }
  }
}
