package org.parley.analyse.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns English texts into vectors of {@value #WIDTH} numbers and length 1; the cosine of two is
 * the nearer to 1 the more alike they are in meaning. The model is bge-small-en-v1.5 (Xiao et al.
 * 2023, MIT licence) in 8 bits; a text's vector is the model's state at its first piece. Safe for
 * use by several threads; the model is read at the first text.
 */
public final class Embedder {
  private static final int WIDTH = 384;
  private static final int LONGEST = 128;
  private static final String MODEL = "bge-small-en-v1.5-q.onnx";

  /** The vocabulary that the model, and Parley's own made from it, were trained with. */
  public static final String VOCABULARY = "bge-small-en-v1.5-q-tokenizer.json";

  private static final LazyModel LOADED = new LazyModel(MODEL, VOCABULARY);
  private static final Embedder SHIPPED = new Embedder();

  private Embedder() {}

  public static Embedder shipped() {
    return SHIPPED;
  }

  /** A vector a text, in order; what is longer than some 100 words counts by its beginning. */
  public List<float[]> vectors(List<String> texts) {
    Transformer model = LOADED.get();
    List<Encoded> rows =
        texts.stream().map(text -> model.vocabulary().text(text, LONGEST)).toList();
    return model.run(rows, Embedder::firstStates);
  }

  private static List<float[]> firstStates(OrtSession.Result result) {
    OnnxTensor states = (OnnxTensor) result.get(0);
    long[] shape = states.getInfo().getShape();
    FloatBuffer values = states.getFloatBuffer();
    List<float[]> vectors = new ArrayList<>();
    for (int row = 0; row < shape[0]; row++) {
      float[] vector = new float[WIDTH];
      values.get((int) (row * shape[1] * WIDTH), vector);
      vectors.add(unit(vector));
    }
    return vectors;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    float length = (float) Math.sqrt(Math.max(squares, 1e-12));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  /** The cosine of two vectors of length 1, from -1 to 1. */
  public static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
