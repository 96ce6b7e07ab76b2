package org.parley.analyse.actors;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.names.ModelMissingException;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/**
 * Recognises English names by CoreNLP's conditional random field of three classes, trained on
 * newswire: Jenny Rose Finkel, Trond Grenager and Christopher Manning, "Incorporating Non-local
 * Information into Information Extraction Systems by Gibbs Sampling", ACL 2005. It reads a line at
 * a time, because a heading glued to the next line spoils both. Safe for use by several threads.
 */
public final class CrfRecogniser implements ActorRecogniser {
  private static final Path MODEL =
      Path.of(
          "src/target/models/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
  private static final TokenizerFactory<CoreLabel> TOKENS =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneDelete");
  private static final WordToSentenceProcessor<CoreLabel> SENTENCES =
      new WordToSentenceProcessor<>();
  private static final String NONE = "O";

  private final Path model;

  /**
   * A recogniser whose model is read when it is first used, which takes about two seconds.
   *
   * @param home the folder that holds Parley, where its build keeps the model
   */
  public CrfRecogniser(Path home) {
    model = home.resolve(MODEL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ModelMissingException if the model's file is not there
   */
  @Override
  public List<RecognisedName> in(String text) {
    List<RecognisedName> names = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      addNames(line.of(text), line.start(), names);
    }
    return names;
  }

  private void addNames(String line, int offset, List<RecognisedName> names) {
    if (line.chars().noneMatch(Character::isUpperCase)) {
      return;
    }
    CRFClassifier<CoreLabel> classifier = CrfModel.of(model);
    List<CoreLabel> tokens = TOKENS.getTokenizer(new StringReader(line)).tokenize();
    for (List<CoreLabel> sentence : SENTENCES.process(tokens)) {
      addRuns(classifier.classifySentence(sentence), offset, names);
    }
  }

  /** Neighbours of one class are one name. */
  private static void addRuns(List<CoreLabel> sentence, int offset, List<RecognisedName> names) {
    int at = 0;
    while (at < sentence.size()) {
      String type = type(sentence.get(at));
      int end = at + 1;
      while (end < sentence.size() && type(sentence.get(end)).equals(type)) {
        end++;
      }
      Actor.Kind kind = kind(type);
      if (kind != null) {
        names.add(
            new RecognisedName(
                new Span(
                    offset + sentence.get(at).beginPosition(),
                    offset + sentence.get(end - 1).endPosition()),
                kind));
      }
      at = end;
    }
  }

  private static String type(CoreLabel token) {
    String type = token.get(CoreAnnotations.AnswerAnnotation.class);
    return type == null ? NONE : type;
  }

  private static Actor.@Nullable Kind kind(String type) {
    return switch (type) {
      case "PERSON" -> Actor.Kind.PERSON;
      case "ORGANIZATION" -> Actor.Kind.ORGANISATION;
      case "LOCATION" -> Actor.Kind.PLACE;
      default -> null;
    };
  }
}
