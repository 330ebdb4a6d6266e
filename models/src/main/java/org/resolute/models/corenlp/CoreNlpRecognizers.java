package org.resolute.models.corenlp;

import org.resolute.models.MentionRecognizer;

/** The recogniser of Stanford's own models, where they are on the class path. */
public final class CoreNlpRecognizers {

  private static final String MODEL =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private CoreNlpRecognizers() {}

  /**
   * Persons, places and bodies by Stanford's three-class model, dates by SUTime.
   *
   * @throws IllegalArgumentException if the models are not on the class path
   */
  public static MentionRecognizer stanford() {
    if (CoreNlpRecognizers.class.getResource(MODEL) == null) {
      throw new IllegalArgumentException(
          "Stanford's models (474 MB) are not in this build; have them once with"
              + " RESOLUTE_MAVEN_OPTS=-Pcorenlp-models ./resolute …, or use corenlp-crf.");
    }
    return new StanfordRecognizer(MODEL);
  }
}
