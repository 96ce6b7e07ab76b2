package org.parley.analyse.actors;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.GZIPInputStream;
import org.parley.analyse.names.ModelMissingException;

/** Keeps one copy of each model file for all threads of the process, read when first asked for. */
final class CrfModel {
  private static final ConcurrentMap<Path, CRFClassifier<CoreLabel>> LOADED =
      new ConcurrentHashMap<>();

  private CrfModel() {}

  /**
   * The classifier in a file.
   *
   * @throws ModelMissingException if the file is not there or holds something else
   */
  static CRFClassifier<CoreLabel> of(Path file) {
    return LOADED.computeIfAbsent(file, CrfModel::load);
  }

  private static CRFClassifier<CoreLabel> load(Path file) {
    Properties options = new Properties();
    // else each text would teach it words, and what it says of the next would depend on that
    options.setProperty("maxAdditionalKnownLCWords", "0");
    try (InputStream in = Files.newInputStream(file);
        ObjectInputStream objects =
            new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16))) {
      return CRFClassifier.getClassifier(objects, options);
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw new ModelMissingException(
          "the model of names cannot be read, build Parley anew: " + file, e);
    }
  }
}
