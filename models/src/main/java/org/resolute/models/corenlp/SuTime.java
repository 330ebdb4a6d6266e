package org.resolute.models.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpressionExtractor;
import edu.stanford.nlp.time.TimeExpressionExtractorFactory;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.resolute.corpus.Span;
import org.resolute.models.DateMention;
import org.resolute.models.mentions.LabelledWords;

/**
 * Dates by SUTime, CoreNLP's grammar of time, whose rules come with Stanford's models.
 *
 * <p>Its holidays, which need a library of their own, are left out, and so are tags of parts of
 * speech. SUTime keeps state, so each thread has one of its own, and no clause is told the date of
 * its document: relative times stay without a value.
 */
final class SuTime {

  private static final String RULES =
      "edu/stanford/nlp/models/sutime/defs.sutime.txt,"
          + "edu/stanford/nlp/models/sutime/english.sutime.txt";

  /** {@code 2020}, {@code 199X}, {@code 2020-06}, {@code XXXX-07-30}, {@code 2020-01/2020-03}. */
  private static final String CALENDAR =
      "[0-9]{3}[0-9X](-[01][0-9](-[0-3][0-9])?)?|XXXX-[01][0-9](-[0-3][0-9])?";

  private static final Pattern DATE = Pattern.compile("(" + CALENDAR + ")(/(" + CALENDAR + "))?");

  private final String recognizer;
  private final ThreadLocal<TimeExpressionExtractor> extractors =
      ThreadLocal.withInitial(SuTime::extractor);

  /**
   * @param recognizer name that the mentions bear
   */
  SuTime(String recognizer) {
    this.recognizer = recognizer;
  }

  /** The dates with a value that the calendar knows, in the order of the text. */
  List<DateMention> dates(String text) {
    CoreMap clause = new ArrayCoreMap();
    clause.set(CoreAnnotations.TextAnnotation.class, text);
    clause.set(CoreAnnotations.TokensAnnotation.class, tokens(text));
    List<DateMention> dates = new ArrayList<>();
    for (CoreMap time : extractors.get().extractTimeExpressionCoreMaps(clause, "")) {
      Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
      if (timex != null && timex.value() != null && DATE.matcher(timex.value()).matches()) {
        Span span =
            new Span(
                time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        dates.add(new DateMention(span.of(text), span, timex.value(), recognizer));
      }
    }
    return dates;
  }

  private static List<CoreLabel> tokens(String text) {
    List<Span> words = LabelledWords.wordsOf(text);
    List<CoreLabel> tokens = CrfLabels.unlabelled(text, words);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      token.setOriginalText(token.word());
      token.set(CoreAnnotations.TextAnnotation.class, token.word());
      token.setBeginPosition(words.get(i).start());
      token.setEndPosition(words.get(i).end());
      token.setIndex(i + 1);
    }
    return tokens;
  }

  private static TimeExpressionExtractor extractor() {
    Properties properties = new Properties();
    properties.setProperty("sutime.rules", RULES);
    properties.setProperty("sutime.binders", "0");
    properties.setProperty("sutime.markTimeRanges", "true");
    return TimeExpressionExtractorFactory.createExtractor("sutime", properties);
  }
}
