package org.resolute.models.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.LabelledWords;
import org.resolute.models.mentions.Tagger;

/**
 * CoreNLP's conditional random field. It is told to learn no words while it works, so what it says
 * of a clause depends on that clause alone.
 */
final class CrfTagger implements Tagger {

  private final CRFClassifier<CoreLabel> classifier;
  private final Map<String, MentionType> types;

  /** A tagger that passes on the labels that have a type. */
  CrfTagger(CRFClassifier<CoreLabel> classifier, Map<String, MentionType> types) {
    this.classifier = classifier;
    this.types = Map.copyOf(types);
  }

  @Override
  public List<LabelledText.Mark> tag(String text) {
    List<Span> words = LabelledWords.wordsOf(text);
    return words.isEmpty()
        ? List.of()
        : CrfLabels.labelled(words, classifier.classify(CrfLabels.unlabelled(text, words)), types)
            .marks();
  }
}
