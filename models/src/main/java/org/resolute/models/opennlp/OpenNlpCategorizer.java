package org.resolute.models.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's document categorizer as it comes: a bag of the text's words, with the library's own
 * settings. It is there to be compared with; nothing that ships uses it.
 */
public enum OpenNlpCategorizer {
  /** Its default algorithm. */
  MAXENT("opennlp doccat, maxent"),
  /** Its naive Bayes. */
  NAIVEBAYES("opennlp doccat, naive bayes");

  private static final String YES = "yes";
  private static final String NO = "no";

  private final String id;

  OpenNlpCategorizer(String id) {
    this.id = id;
  }

  /** Its name in reports. */
  public String id() {
    return id;
  }

  /**
   * Learns to answer yes or no.
   *
   * @param answers one per text; where all are the same, that is the answer to any text
   * @return the probability, 0..1, of yes; not to be shared between threads
   */
  public ToDoubleFunction<String> learn(List<String> texts, List<Boolean> answers) {
    if (new HashSet<>(answers).size() < 2) {
      double always = answers.contains(true) ? 1 : 0;
      return text -> always;
    }
    List<DocumentSample> samples = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      samples.add(new DocumentSample(answers.get(i) ? YES : NO, words(texts.get(i))));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put("Algorithm", name());
    try {
      var stream = ObjectStreamUtils.createObjectStream(samples);
      var model = DocumentCategorizerME.train("eng", stream, parameters, new DoccatFactory());
      var categorizer = new DocumentCategorizerME(model);
      return text -> categorizer.categorize(words(text))[categorizer.getIndex(YES)];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] words(String text) {
    return WhitespaceTokenizer.INSTANCE.tokenize(text);
  }
}
