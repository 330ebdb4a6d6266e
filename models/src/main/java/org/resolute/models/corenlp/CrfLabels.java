package org.resolute.models.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.List;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.LabelledWords;
import org.resolute.models.mentions.WordSpan;

/** Words and mentions as CoreNLP's sequence classifiers take and give them. */
final class CrfLabels {

  static final String NONE = "O";

  private CrfLabels() {}

  static List<CoreLabel> labelled(LabelledWords clause) {
    List<CoreLabel> labels = unlabelled(clause.words());
    for (WordSpan span : clause.spans()) {
      for (int i = span.start(); i < span.end(); i++) {
        answer(labels.get(i), span.type().name());
      }
    }
    return labels;
  }

  static List<CoreLabel> unlabelled(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (String word : words) {
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

  /** Words [start, end) with the same label. */
  record Run(String label, int start, int end) {
    WordSpan as(MentionType type) {
      return new WordSpan(type, start, end);
    }
  }

  /** The runs of equal labels, but for those that are none. */
  static List<Run> runs(List<CoreLabel> labels) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= labels.size(); i++) {
      String label = answer(labels.get(start));
      if (i == labels.size() || !answer(labels.get(i)).equals(label)) {
        if (!label.equals(NONE)) {
          runs.add(new Run(label, start, i));
        }
        start = i;
      }
    }
    return runs;
  }

  /** The mentions that our own labels mark. */
  static List<WordSpan> spans(List<CoreLabel> labels) {
    return runs(labels).stream().map(run -> run.as(MentionType.valueOf(run.label()))).toList();
  }

  private static void answer(CoreLabel label, String answer) {
    label.set(CoreAnnotations.AnswerAnnotation.class, answer);
    label.set(CoreAnnotations.GoldAnswerAnnotation.class, answer);
  }

  private static String answer(CoreLabel label) {
    return label.get(CoreAnnotations.AnswerAnnotation.class);
  }
}
