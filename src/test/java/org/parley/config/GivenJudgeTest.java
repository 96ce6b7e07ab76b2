package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenJudgeTest {
  private static final String URL = "http://localhost:11434/v1";

  @Test
  void isOffWithoutFlagsWhateverTheKey() {
    assertThat(GivenJudge.of(null, null, "secret")).isNull();
  }

  @Test
  void takesTheKeyOfTheEnvironmentIfThereIsOne() {
    assertThat(GivenJudge.of(URL, "m", " secret\n")).isEqualTo(new GivenJudge(URL, "m", "secret"));
    assertThat(GivenJudge.of(URL, "m", " ")).isEqualTo(new GivenJudge(URL, "m", null));
    assertThat(GivenJudge.of(URL, "m", (String) null)).isEqualTo(new GivenJudge(URL, "m", null));
  }

  @Test
  void oneFlagAsksForTheOther() {
    assertThatThrownBy(() -> GivenJudge.of(URL, null, null))
        .isInstanceOf(ConfigException.class)
        .hasMessage("--judge-url " + URL + ": expected --judge-model NAME beside it");
    assertThatThrownBy(() -> GivenJudge.of(null, "m", null))
        .isInstanceOf(ConfigException.class)
        .hasMessage("--judge-model m: expected --judge-url URL beside it");
    assertThatThrownBy(() -> GivenJudge.of(URL, " ", null))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("--judge-model: expected the name of a model");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:11434",
        "ftp://localhost/v1",
        "http:///v1",
        "http://local host/v1",
        "http://localhost:99999",
        "http://localhost/v1#a",
        "file:///etc/passwd"
      })
  void refusesWhatIsNoAddress(String url) {
    assertThatThrownBy(() -> new GivenJudge(url, "m", null))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("--judge-url ")
        .hasMessageContaining("expected an address such as http://localhost:11434/v1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://user:hush@host/v1", "https://hush@host/v1", "https://host/v1?key=hush"})
  void secretsInAnAddressAreRefusedAndNotRepeated(String url) {
    assertThatThrownBy(() -> GivenJudge.of(url, "m", null))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("PARLEY_JUDGE_KEY")
        .hasMessageNotContaining("hush");
    assertThatThrownBy(() -> GivenJudge.of(url, null, null)).hasMessageNotContaining("hush");
  }

  @Test
  void theKeyIsNeverShown() {
    assertThat(new GivenJudge(URL, "m", "hush").toString()).contains(URL).doesNotContain("hush");
    assertThatThrownBy(() -> new GivenJudge(URL, "m", "hu\r\nsh: x"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("PARLEY_JUDGE_KEY: expected")
        .hasMessageNotContaining("sh: x");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:11434, false",
    "http://LOCALHOST, false",
    "http://127.0.0.1, false",
    "http://127.9.9.9:80/v1, false",
    "http://[::1]:80/v1, false",
    "https://api.example.com, false",
    "http://api.example.com, true",
    "HTTP://10.0.0.7:8000, true",
    "http://127.0.0.1.example.com, true",
    "http://[2001:db8::1], true"
  })
  void warnsOfTextsThatTravelUnencrypted(String url, boolean warned) {
    assertThat(new GivenJudge(url, "m", null).isInTheClear()).isEqualTo(warned);
  }
}
