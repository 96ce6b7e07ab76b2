package org.parley.analyse.stance.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parley.analyse.stance.chat.Specimens.FIRST;
import static org.parley.analyse.stance.chat.Specimens.SECOND;
import static org.parley.analyse.stance.chat.Specimens.TEXT;
import static org.parley.analyse.stance.chat.Specimens.evidence;
import static org.parley.analyse.stance.chat.Specimens.verdict;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analyse.stance.chat.Failing.Reason;
import org.parley.domain.Stance;

/** Which answers of a model count, and where their evidence stands. */
class VerdictTest {
  private static Reason failing(String answer) {
    NoAnswer failed = catchThrowableOfType(NoAnswer.class, () -> Verdict.read(answer, TEXT));
    assertThat(failed).as(answer).isNotNull();
    return failed.failing().reason();
  }

  private static String quoted(String quote, String text) throws NoAnswer {
    Opinion opinion = Verdict.read(verdict("supports", 1, evidence(quote, "supports")), text);
    Stance.Evidence evidence = opinion.evidence().get(0);
    assertThat(evidence.text()).isEqualTo(evidence.span().of(text));
    return evidence.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"opposes\"",
        "{\"label\":\"neutral\",\"confidence\":0.5,\"evidence\":[]}",
        "{\"label\":\"MIXED\",\"confidence\":0.5,\"evidence\":[]}",
        "{\"label\":null,\"confidence\":0.5,\"evidence\":[]}",
        "{\"label\":\"mixed\",\"confidence\":7,\"evidence\":[]}",
        "{\"label\":\"mixed\",\"confidence\":-0.1,\"evidence\":[]}",
        "{\"label\":\"mixed\",\"confidence\":1e999,\"evidence\":[]}",
        "{\"label\":\"mixed\",\"confidence\":\"0.5\",\"evidence\":[]}",
        "{\"label\":\"mixed\",\"evidence\":[]}",
        "{\"label\":\"mixed\",\"confidence\":0.5}",
        "{\"label\":\"mixed\",\"confidence\":0.5,\"evidence\":\"The envoys\"}",
        "{\"label\":\"mixed\",\"confidence\":0.5,\"evidence\":[\"The envoys\"]}",
        "{\"label\":\"mixed\",\"confidence\":0.5,\"evidence\":[{\"label\":\"opposes\"}]}",
        "{\"label\":\"mixed\",\"confidence\":0.5,\"evidence\":[{\"quote\":\"envoys\",\"label\":\"mixed\"}]}"
      })
  void anotherShapeIsABadAnswer(String answer) {
    assertThat(failing(answer)).isEqualTo(Reason.BAD_ANSWER);
  }

  @Test
  void aKeyThatIsThereTwiceIsNoGoodJson() {
    assertThat(
            failing("{\"label\":\"mixed\",\"label\":\"unclear\",\"confidence\":1,\"evidence\":[]}"))
        .isEqualTo(Reason.BAD_JSON);
  }

  @Test
  void moreEvidenceThanWasAskedForIsABadAnswer() throws NoAnswer {
    String one = evidence(FIRST, "opposes");

    assertThat(failing(verdict("opposes", 1, one, one, one, one, one, one)))
        .isEqualTo(Reason.BAD_ANSWER);
    assertThat(Verdict.read(verdict("opposes", 1, one, one, one, one, one), TEXT).evidence())
        .hasSize(1);
  }

  @Test
  void oneQuoteThatIsNotInTheTextSpoilsTheWholeAnswer() {
    String made = evidence("The envoys will end this war.", "opposes");

    assertThat(failing(verdict("opposes", 0.9, evidence(FIRST, "opposes"), made)))
        .isEqualTo(Reason.NOT_VERBATIM);
    assertThat(failing(verdict("unclear", 0.9, made))).isEqualTo(Reason.NOT_VERBATIM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "\\u200b", "\\u201c\\u201d"})
  void aQuoteThatSaysNothingIsNoEvidence(String quote) {
    String evidence = "{\"quote\":\"%s\",\"label\":\"supports\"}".formatted(quote);

    assertThat(failing(verdict("supports", 0.9, evidence))).isEqualTo(Reason.NOT_VERBATIM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"supports", "opposes"})
  void aSideNeedsEvidenceOfItsOwn(String side) throws NoAnswer {
    String other = side.equals("supports") ? "opposes" : "supports";

    assertThat(failing(verdict(side, 0.9))).isEqualTo(Reason.NOT_VERBATIM);
    assertThat(failing(verdict(side, 0.9, evidence(FIRST, other)))).isEqualTo(Reason.NOT_VERBATIM);
    String both = verdict(side, 0.9, evidence(FIRST, other), evidence(SECOND, side));
    assertThat(Verdict.read(both, TEXT).evidence()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "unclear", "untouched"})
  void otherLabelsNeedNone(String label) throws NoAnswer {
    Opinion opinion = Verdict.read(verdict(label, 0.4), TEXT);

    assertThat(opinion.failing()).isNull();
    assertThat(opinion.label() == null ? "untouched" : opinion.label().key()).isEqualTo(label);
    assertThat(opinion.confidence()).isEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource({
    "it's \"over\" - now, it’s “over” — now",
    "it’s “over” — now, it's \"over\" - now",
    "a -- b, a – b",
    "one two, 'one \u00a0\n two'",
    "'one\n\ntwo', one two",
    "soft, so\u00adft",
    "one two, one\u202ftwo"
  })
  void whiteSpaceQuotationMarksAndDashesMayDiffer(String quote, String inText) throws NoAnswer {
    String text = "Before. \uD83D\uDE00 " + inText + ". After \"it\" - x.";

    assertThat(quoted(quote, text)).isEqualTo(inText);
    assertThat(quoted("  " + quote + "\n", text)).isEqualTo(inText);
  }

  @Test
  void nothingElseMayDiffer() {
    assertThat(failing(verdict("opposes", 1, evidence(FIRST.toUpperCase(Locale.ROOT), "opposes"))))
        .isEqualTo(Reason.NOT_VERBATIM);
    assertThat(failing(verdict("opposes", 1, evidence("The envoys ... this war.", "opposes"))))
        .isEqualTo(Reason.NOT_VERBATIM);
    assertThat(failing(verdict("opposes", 1, evidence("The envoys willnot end", "opposes"))))
        .isEqualTo(Reason.NOT_VERBATIM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```json\n%s\n```",
        "```\n%s```\n",
        "<think>It says {\"label\": 7}.</think>\n%s",
        "<think>\n</think>```JSON\n%s\n```",
        "\n %s \n"
      })
  void fencesAndThoughtsAreTakenOff(String wrapping) throws NoAnswer {
    String answer = wrapping.formatted(Specimens.OPPOSES);

    assertThat(Verdict.read(answer, TEXT).label()).isEqualTo(Stance.Label.OPPOSES);
  }
}
