package org.resolute.models.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.LabelledWords;
import org.resolute.models.mentions.WordSpan;

/** Words and mentions as CoreNLP's sequence classifiers take and give them. */
final class CrfLabels {

  static final String NONE = "O";

  private CrfLabels() {}

  static List<CoreLabel> labelled(LabelledText clause) {
    LabelledWords words = LabelledWords.of(LabelledWords.wordsOf(clause.text()), clause.marks());
    List<CoreLabel> labels = unlabelled(clause.text(), words.words());
    for (WordSpan span : words.spans()) {
      for (int i = span.start(); i < span.end(); i++) {
        answer(labels.get(i), span.type().name());
      }
    }
    return labels;
  }

  static List<CoreLabel> unlabelled(String text, List<Span> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (Span span : words) {
      String word = span.of(text);
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      label.set(
          CoreAnnotations.ShapeAnnotation.class,
          WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC));
      answer(label, NONE);
      labels.add(label);
    }
    return labels;
  }

  /** The words with the runs of equal labels that have a type. */
  static LabelledWords labelled(
      List<Span> words, List<CoreLabel> labels, Map<String, MentionType> types) {
    List<WordSpan> spans = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= labels.size(); i++) {
      String label = answer(labels.get(start));
      if (i == labels.size() || !answer(labels.get(i)).equals(label)) {
        if (types.containsKey(label)) {
          spans.add(new WordSpan(types.get(label), start, i));
        }
        start = i;
      }
    }
    return new LabelledWords(words, spans);
  }

  private static void answer(CoreLabel label, String answer) {
    label.set(CoreAnnotations.AnswerAnnotation.class, answer);
    label.set(CoreAnnotations.GoldAnswerAnnotation.class, answer);
  }

  private static String answer(CoreLabel label) {
    return label.get(CoreAnnotations.AnswerAnnotation.class);
  }
}
