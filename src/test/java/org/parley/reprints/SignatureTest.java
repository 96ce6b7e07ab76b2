package org.parley.reprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a reprint, and what only looks like one. */
class SignatureTest {
  private static final String PIECE = Pieces.piece(1, 40);
  private static final String OTHER = Pieces.piece(2, 40);

  @Test
  void differentPiecesAreNoReprints() {
    for (int number = 2; number < 60; number++) {
      assertThat(isReprint(PIECE, Pieces.piece(number, 40))).as("piece %d", number).isFalse();
    }
  }

  @Test
  void layoutCaseQuotesAndAccentsDoNotCount() {
    String typeset =
        PIECE.toUpperCase(java.util.Locale.ROOT).replace("'", "\u2019").replaceAll("\\s+", "\n");

    assertThat(signature(typeset)).isEqualTo(signature(PIECE));
    assertThat(signature("na\u00efve fa\u00e7ades fall down"))
        .isEqualTo(signature("Naive facades fall, down!"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 0.75, 0.6})
  void aPieceCutAtEitherEndIsAReprint(double kept) {
    int length = (int) (kept * PIECE.length());

    assertThat(isReprint(PIECE, PIECE.substring(0, length))).isTrue();
    assertThat(isReprint(PIECE, PIECE.substring(PIECE.length() - length))).isTrue();
  }

  @Test
  void aPieceUnderAnotherTitleBetweenAnOutletsOwnWordsIsAReprint() {
    String framed =
        "Why truces fail\n\n" + Pieces.piece(7, 3) + "\n\n" + PIECE + "\n\n" + Pieces.piece(8, 2);

    assertThat(isReprint(PIECE, framed)).isTrue();
    assertThat(signature(PIECE).containment(signature(framed))).isGreaterThan(0.9);
  }

  @Test
  void aPieceWithEveryTwentiethWordChangedIsAReprint() {
    String[] words = PIECE.split(" ");
    for (int i = 0; i < words.length; i += 20) {
      words[i] = "elsewhere";
    }

    assertThat(isReprint(PIECE, String.join(" ", words))).isTrue();
  }

  @Test
  void aPieceThatQuotesAFifthOfAnotherIsNone() {
    String quoting = Pieces.piece(3, 32) + "\n\n" + PIECE.substring(0, PIECE.length() / 5);

    assertThat(isReprint(PIECE, quoting)).isFalse();
  }

  @Test
  void aNoteWithinARoundUpIsNone() {
    String note = Pieces.piece(4, 8);

    assertThat(isReprint(note, PIECE + "\n\n" + note + "\n\n" + OTHER)).isFalse();
  }

  @Test
  void aNoticeWithOtherNumbersIsNone() {
    String notice =
        "The bank said it supplied 250 million of overnight help in today's market at 12:15, taking"
            + " its total to 410 million, against a shortage that dealers put at 900 million. It"
            + " bought 80 million of bills in band one at 10-3/8 and 170 million in band two.";
    String tomorrow =
        notice
            .replace("250", "115")
            .replace("410", "660")
            .replace("900", "750")
            .replace("80", "45");

    assertThat(isReprint(notice, tomorrow)).isFalse();
    assertThat(isReprint(notice, notice)).isTrue();
  }

  @Test
  void aTextOfFewWordsIsNeverTakenForAReprint() {
    String few = "Comments are closed. Sign in to read on, or subscribe for a month at no cost.";

    assertThat(isReprint(few, few)).isFalse();
    assertThat(Imprint.of(few).bands()).isEmpty();
    assertThat(isReprint("", "")).isFalse();
  }

  @Test
  void scriptsWithoutSpacesAreReadByCharacter() {
    String chinese = "停火协议在第三个晚上被推迟因为没有人愿意签署第二封信而渡轮船员却在桥关闭时忘记了古老的承诺老将军对边境调查提出异议";
    String cut = chinese.substring(0, chinese.length() - 4);

    assertThat(isReprint(chinese, cut)).isTrue();
    assertThat(signature(chinese).resemblance(signature(cut))).isLessThan(1);
  }

  @Test
  void resemblanceIsTheShareOfRunsInBoth() {
    String half = PIECE.substring(0, PIECE.length() / 2);

    assertThat(signature(PIECE).resemblance(signature(half))).isCloseTo(0.5, within(0.15));
    assertThat(signature(PIECE).containment(signature(half))).isCloseTo(1, within(0.1));
    assertThat(signature(PIECE).resemblance(signature(OTHER))).isLessThan(0.3);
  }

  @Test
  void whatIsWrittenIsReadBackEqual() {
    String encoded = signature(PIECE).encoded();

    assertThat(Signature.decode(encoded)).isEqualTo(signature(PIECE));
    assertThat(encoded).hasSize(348);
    assertThatThrownBy(() -> Signature.decode("AAAA")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reprintsShareABandAndOthersDoNot() {
    List<String> bands = Imprint.of(PIECE).bands();

    assertThat(bands)
        .hasSize(42)
        .doesNotHaveDuplicates()
        .allMatch(band -> band.matches("[\\w-]{6}"));
    assertThat(bands)
        .containsAnyElementsOf(Imprint.of(PIECE.substring(PIECE.length() / 2)).bands());
    assertThat(Collections.disjoint(bands, Imprint.of(OTHER).bands())).isTrue();
  }

  @Test
  void theOrderOfWordsCountsAndThatOfParagraphsHardly() {
    List<String> paragraphs = Arrays.asList(PIECE.split("\n\n"));
    Collections.reverse(paragraphs);
    List<String> words = Arrays.asList(PIECE.split(" "));
    Collections.reverse(words);

    assertThat(isReprint(PIECE, String.join("\n\n", paragraphs))).isTrue();
    assertThat(isReprint(PIECE, String.join(" ", words))).isFalse();
  }

  private static boolean isReprint(String one, String other) {
    boolean said = signature(one).isReprint(signature(other));
    assertThat(signature(other).isReprint(signature(one))).isEqualTo(said);
    return said;
  }

  private static Signature signature(String text) {
    return Imprint.of(text).signature();
  }
}
