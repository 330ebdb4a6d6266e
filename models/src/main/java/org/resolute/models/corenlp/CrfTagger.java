package org.resolute.models.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.resolute.models.mentions.Tagger;
import org.resolute.models.mentions.WordSpan;

/**
 * CoreNLP's conditional random field. It is told to learn no words while it works, so what it says
 * of a clause depends on that clause alone.
 */
final class CrfTagger implements Tagger {

  private final CRFClassifier<CoreLabel> classifier;

  CrfTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  @Override
  public List<WordSpan> tag(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : CrfLabels.spans(classifier.classify(CrfLabels.unlabelled(words)));
  }
}
