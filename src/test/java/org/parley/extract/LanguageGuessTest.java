package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
  private final LanguageGuess guess = new LanguageGuess();

  /** A language, with sentences in it one after the other. */
  record Sample(String language, List<String> sentences) {
    /** Runs of so many sentences. */
    List<String> inRunsOf(int many) {
      return IntStream.range(0, (sentences.size() + many - 1) / many)
          .mapToObj(i -> sentences.subList(i * many, Math.min(sentences.size(), (i + 1) * many)))
          .map(run -> String.join(" ", run))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSentenceIsNeverTakenForAnotherLanguage(Sample sample) {
    assertThat(sample.inRunsOf(1))
        .extracting(guess::of)
        .filteredOn(Objects::nonNull)
        .allMatch(sample.language()::equals);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aParagraphIsTold(Sample sample) {
    assertThat(sample.inRunsOf(4))
        .filteredOn(paragraph -> paragraph.length() >= 100)
        .extracting(guess::of)
        .allMatch(sample.language()::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOLLOWAY & SONS <HLWY> 3RD QTR NET\n\nShr 41 cts vs 31 cts\n Net 5,912,000 vs 4,120,000\n"
            + " Revs 81.2 mln vs 75.4 mln\n Nine mths\n Shr 1.12 dlrs vs 92 cts\n Net 16.1 mln vs 13.2 mln",
        "GRAIN COMPANY SETS TWO-FOR-ONE STOCK SPLIT, RAISES DIVIDEND AND NAMES A CHAIRMAN"
      })
  void tablesAndHeadlinesInCapitalsAreInNoLanguage(String text) {
    assertThat(guess.of(text)).isNull();
  }

  @Test
  void figuresInProseDoNotHideItsLanguage() {
    assertThat(
            guess.of(
                "In 2025 fanden 12 von 27 Staaten, dass die 3,5 Milliarden Euro für 2026 nicht reichen,"
                    + " und 9 stimmten am 14. Mai dagegen."))
        .isEqualTo("de");
    assertThat(guess.of("2025年5月19日，俄罗斯总统与美国总统通了两个小时的电话，双方讨论了停火问题以及未来的谈判安排，但是没有达成任何协议。"))
        .isEqualTo("zh");
  }

  @Test
  void nineSentencesInTenAreTold() throws IOException {
    List<String> all = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Sample sample : samples().toList()) {
      for (String sentence : sample.sentences()) {
        if (sentence.length() >= 40) {
          all.add(sentence);
        }
        if (sample.language().equals(guess.of(sentence))) {
          told.add(sentence);
        }
      }
    }

    assertThat(all).hasSizeGreaterThan(80);
    assertThat(told).hasSizeGreaterThan(all.size() * 9 / 10);
  }

  @Test
  void aPageIsToldByItsBeginning() throws IOException {
    for (Sample sample : samples().filter(each -> each.sentences().size() == 12).toList()) {
      String page = sample.inRunsOf(12).get(0).concat("\n\n").repeat(40);

      assertThat(guess.of(page)).isEqualTo(sample.language());
    }
  }

  @Test
  void fewWordsAreUnknown() {
    assertThat(guess.of("Breaking news")).isNull();
    assertThat(guess.of("1234567890 ".repeat(20))).isNull();
    assertThat(guess.of("")).isNull();
  }

  static Stream<Sample> samples() throws IOException {
    try (var file = LanguageGuessTest.class.getResourceAsStream("/sentences.txt")) {
      List<String[]> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\\|", 2))
              .toList();
      return lines.stream()
          .map(line -> line[0])
          .distinct()
          .map(code -> new Sample(code, sentences(lines, code)));
    }
  }

  private static List<String> sentences(List<String[]> lines, String code) {
    return lines.stream().filter(line -> line[0].equals(code)).map(line -> line[1]).toList();
  }
}
