package org.parley.analyse.stance.chat;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.config.GivenJudge;

/**
 * Asks a chat endpoint which side the author of a text takes. Only the statement and the text are
 * sent. Of a text longer than 24,000 UTF-16 units the judge reads the beginning, up to the end of a
 * sentence; its opinion is about that much. Immutable but for what it learns about the endpoint,
 * and safe for use by several threads, which do not wait for each other.
 */
public final class ChatJudge {
  /** How long one question may take, with everything. */
  public static final Duration DEADLINE = Duration.ofSeconds(60);

  private final Endpoint endpoint;
  private final String model;
  private final Answers answers;
  private final Duration deadline;

  /** What the endpoint is known to understand. */
  private volatile Form form = Form.STRICTEST;

  /**
   * A judge that asks nothing twice.
   *
   * @param deadline how long one question may take, with everything
   */
  public ChatJudge(GivenJudge given, Answers answers, Duration deadline) {
    this.endpoint = new Endpoint(given);
    this.model = given.model();
    this.answers = answers;
    this.deadline = deadline;
  }

  /** The judge that Parley was given; empty if it was given none. */
  public static Optional<ChatJudge> of(@Nullable GivenJudge given, Answers answers) {
    return Optional.ofNullable(given).map(judge -> new ChatJudge(judge, answers, DEADLINE));
  }

  /** The model's name, under which pages and JSON speak of this judge. */
  public String name() {
    return model;
  }

  /**
   * The stance of the author of a text towards a statement. Waits for the endpoint unless the
   * answer is known already. Whatever the endpoint does is an opinion, with a {@link Failing} if it
   * is of no use; an interrupted thread stays interrupted and gets one too.
   *
   * <p>What the answers throw, this throws.
   */
  public Opinion judge(String statement, String text) {
    Question question = new Question(statement, text);
    String key = question.key(endpoint.address(), model);
    Optional<Opinion> known = answers.find(key).flatMap(answer -> known(answer, question));
    if (known.isPresent()) {
      return known.get();
    }
    Opinion opinion;
    try {
      opinion = Verdict.read(Reply.content(ask(question)), question.shown());
    } catch (NoAnswer failed) {
      return Opinion.failed(failed.failing());
    }
    answers.keep(key, Verdict.write(opinion));
    return opinion;
  }

  /** Empty if it was written by other rules; then it is asked for again. */
  private static Optional<Opinion> known(String answer, Question question) {
    try {
      return Optional.of(Verdict.read(answer, question.shown()));
    } catch (NoAnswer byOtherRules) {
      return Optional.empty();
    }
  }

  private String ask(Question question) throws NoAnswer {
    Patience patience = new Patience(deadline);
    Form asked = form;
    Response response = endpoint.post(Prompt.request(model, asked, question), patience);
    while (response.isNotUnderstood()) {
      Optional<Form> plainer = asked.plainer(response.complaint());
      if (plainer.isEmpty()) {
        break;
      }
      asked = plainer.get();
      response = endpoint.post(Prompt.request(model, asked, question), patience);
    }
    if (!response.isGood()) {
      throw endpoint.refused(response);
    }
    form = asked;
    return response.body();
  }
}
