package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolute.models.verbs.Act.Range;
import org.resolute.models.words.Words;

/** Cuts a clause into sentences: a full stop ends one where a capital follows it. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS = Lists.named("abbreviations");

  private Sentences() {}

  static List<Range> of(Words words) {
    List<Range> sentences = new ArrayList<>(2);
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.is(i, ".") && ends(words, i)) {
        sentences.add(new Range(from, i + 1));
        from = i + 1;
      }
    }
    sentences.add(new Range(from, words.size()));
    return sentences;
  }

  private static boolean ends(Words words, int stop) {
    if (words.isAside(stop)) {
      return false;
    }
    int next = words.isWord(stop + 1) ? stop + 1 : stop + 2;
    String before = words.form(stop - 1);
    return words.isCapital(next)
        && !ABBREVIATIONS.contains(before)
        && !(before.length() == 1 && words.isCapital(stop - 1));
  }
}
