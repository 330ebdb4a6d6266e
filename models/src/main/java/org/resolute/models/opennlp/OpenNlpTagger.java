package org.resolute.models.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.resolute.corpus.Span;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.LabelledWords;
import org.resolute.models.mentions.Tagger;
import org.resolute.models.mentions.WordSpan;

/** OpenNLP's name finder; the model is shared, each thread has a finder of its own. */
final class OpenNlpTagger implements Tagger {

  private final ThreadLocal<NameFinderME> finders;

  OpenNlpTagger(TokenNameFinderModel model) {
    finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
  }

  @Override
  public List<LabelledText.Mark> tag(String text) {
    NameFinderME finder = finders.get();
    finder.clearAdaptiveData();
    List<LabelledText.Mark> marks = new ArrayList<>();
    for (List<Span> words : OpenNlpSentences.of(text)) {
      marks.addAll(new LabelledWords(words, spans(finder, text, words)).marks());
    }
    return marks;
  }

  private static List<WordSpan> spans(NameFinderME finder, String text, List<Span> words) {
    String[] sentence = words.stream().map(word -> word.of(text)).toArray(String[]::new);
    return Arrays.stream(finder.find(sentence))
        .map(s -> new WordSpan(MentionType.valueOf(s.getType()), s.getStart(), s.getEnd()))
        .toList();
  }
}
