package org.parley.analyse.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.parley.analyse.names.ModelMissingException;

/** The reference is the tokenizers library of Hugging Face, run once over the same vocabulary. */
class WordPiecesTest {
  private static final WordPieces PIECES =
      new LazyModel("bge-small-en-v1.5-q.onnx", Embedder.VOCABULARY).get().vocabulary();

  @Test
  void aModelThatIsMissingIsSaidToBe() {
    assertThatThrownBy(() -> new LazyModel("none.onnx", Embedder.VOCABULARY).get())
        .isInstanceOf(ModelMissingException.class)
        .hasMessageContaining("none.onnx");
  }

  @Test
  void pairsAreCutAsTheReferenceCutsThem() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream("word-pieces.json"))) {
      for (JsonNode pair : new ObjectMapper().readTree(in)) {
        Encoded encoded =
            PIECES.pair(pair.path("first").asText(), pair.path("second").asText(), 512);

        assertThat(encoded.pieces()).as(pair.toString()).containsExactly(numbers(pair.path("ids")));
        assertThat(encoded.segments()).containsExactly(numbers(pair.path("segments")));
      }
    }
  }

  private static long[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
  }

  @Test
  void theSecondTextGivesWayFirst() {
    Encoded encoded = PIECES.pair("one two three", "four five six seven eight nine", 10);

    assertThat(encoded.pieces()).hasSize(10);
    assertThat(encoded.segments()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
  }

  @Test
  void aWordWithoutKnownPiecesIsUnknown() {
    assertThat(PIECES.text("\u4e2d\u12a0\u12a0 x", 20).pieces()).contains(100L);
    assertThat(PIECES.text("x".repeat(101), 20).pieces()).containsExactly(101, 100, 102);
  }

  @Test
  void anEmptyTextHasItsMarksOnly() {
    assertThat(PIECES.text("", 20).pieces()).containsExactly(101, 102);
  }
}
