package org.parley.analyse.stance;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.parley.analyse.embedding.Embedder;
import org.parley.analyse.embedding.Encoded;
import org.parley.analyse.embedding.LazyModel;
import org.parley.analyse.embedding.Transformer;

/**
 * Parley's own model of stance: a cross-encoder that reads a statement and a passage together. It
 * sees nothing else, no outlet and no author. {@code src/training} tells how it was made. Safe for
 * use by several threads; the model is read at the first pair.
 */
final class PairModel {
  /** As many pieces of words, statement and passage together, as it was trained with. */
  static final int LONGEST = 128;

  private static final String MODEL = "org/parley/analyse/stance/judge.onnx";

  private static final LazyModel LOADED = new LazyModel(MODEL, Embedder.VOCABULARY);

  private PairModel() {}

  /**
   * What the model makes of a pair.
   *
   * @param features the state that its last layer reads; 384 numbers from -1 to 1
   * @param logits of opposes, neutral and supports
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers of a model, never compared
  record Answer(float[] features, double[] logits) {}

  /** An answer a passage, in order; of a long passage only the beginning is read. */
  static List<Answer> answers(String statement, List<String> passages) {
    Transformer model = LOADED.get();
    List<Encoded> rows =
        passages.stream()
            .map(passage -> model.vocabulary().pair(statement, passage, LONGEST))
            .toList();
    return model.run(rows, PairModel::read);
  }

  private static List<Answer> read(OrtSession.Result result) {
    FloatBuffer features = ((OnnxTensor) result.get(0)).getFloatBuffer();
    FloatBuffer logits = ((OnnxTensor) result.get(1)).getFloatBuffer();
    int rows = logits.capacity() / 3;
    int width = features.capacity() / rows;
    List<Answer> answers = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      float[] state = new float[width];
      features.get(row * width, state);
      answers.add(
          new Answer(
              state,
              new double[] {
                logits.get(row * 3), logits.get(row * 3 + 1), logits.get(row * 3 + 2)
              }));
    }
    return answers;
  }
}
