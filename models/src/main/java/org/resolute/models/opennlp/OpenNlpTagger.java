package org.resolute.models.opennlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.resolute.models.MentionType;
import org.resolute.models.mentions.Tagger;
import org.resolute.models.mentions.WordSpan;

/** OpenNLP's name finder; the model is shared, each thread has a finder of its own. */
final class OpenNlpTagger implements Tagger {

  private final ThreadLocal<NameFinderME> finders;

  OpenNlpTagger(TokenNameFinderModel model) {
    finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
  }

  @Override
  public List<WordSpan> tag(List<String> words) {
    NameFinderME finder = finders.get();
    finder.clearAdaptiveData();
    return Arrays.stream(finder.find(words.toArray(String[]::new)))
        .map(s -> new WordSpan(MentionType.valueOf(s.getType()), s.getStart(), s.getEnd()))
        .toList();
  }
}
