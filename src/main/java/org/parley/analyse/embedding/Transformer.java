package org.parley.analyse.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.analyse.names.ModelMissingException;

/**
 * A model in ONNX form that reads pieces of words. One core is used a call; safe for use by several
 * threads. It lives as long as the process.
 */
public final class Transformer {
  /** Rows of like length go through together, as many as this or fewer. */
  private static final int ROWS = 16;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces vocabulary;

  private Transformer(OrtEnvironment environment, OrtSession session, WordPieces vocabulary) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a model.
   *
   * @param model its name on the class path
   * @param vocabulary the name of its {@code tokenizer.json} on the class path
   * @throws ModelMissingException if one of them is not there, or broken
   */
  public static Transformer of(String model, String vocabulary) {
    NativeLibraries.use();
    try (InputStream in = Resources.open(model);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(in.readAllBytes(), options);
      return new Transformer(environment, session, WordPieces.of(vocabulary));
    } catch (IOException | OrtException e) {
      throw new ModelMissingException(
          model + " cannot be read (" + e.getMessage() + "): build Parley anew", e);
    }
  }

  public WordPieces vocabulary() {
    return vocabulary;
  }

  /**
   * Runs the model over all rows, in batches of like length.
   *
   * @param read what to take of the answer to a batch: one value a row, in order
   */
  public <T> List<T> run(List<Encoded> rows, Function<OrtSession.Result, List<T>> read) {
    List<Integer> order =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparingInt(row -> rows.get(row).length()))
            .toList();
    Map<Integer, T> found = new HashMap<>();
    for (int from = 0; from < order.size(); from += ROWS) {
      List<Integer> batch = order.subList(from, Math.min(order.size(), from + ROWS));
      List<T> answers = runBatch(batch.stream().map(rows::get).toList(), read);
      for (int i = 0; i < batch.size(); i++) {
        found.put(batch.get(i), answers.get(i));
      }
    }
    return IntStream.range(0, rows.size()).mapToObj(found::get).toList();
  }

  private <T> List<T> runBatch(List<Encoded> rows, Function<OrtSession.Result, List<T>> read) {
    int longest = rows.stream().mapToInt(Encoded::length).max().orElse(0);
    try (OnnxTensor pieces = tensor(rows, longest, Encoded::pieces);
        OnnxTensor segments = tensor(rows, longest, Encoded::segments);
        OnnxTensor present = tensor(rows, longest, Transformer::present);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", pieces, "token_type_ids", segments, "attention_mask", present))) {
      return read.apply(result);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a batch of " + rows.size(), e);
    }
  }

  private static long[] present(Encoded row) {
    long[] ones = new long[row.length()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** A tensor of one row a text; short rows end in zeros. */
  private OnnxTensor tensor(List<Encoded> rows, int length, Function<Encoded, long[]> values)
      throws OrtException {
    LongBuffer buffer = LongBuffer.allocate(rows.size() * length);
    for (int i = 0; i < rows.size(); i++) {
      buffer.position(i * length);
      buffer.put(values.apply(rows.get(i)));
    }
    return OnnxTensor.createTensor(environment, buffer.rewind(), new long[] {rows.size(), length});
  }
}
