package org.resolute.models.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.resolute.corpus.Span;
import org.resolute.models.mentions.LabelledWords;

/**
 * The sentences of a clause, as OpenNLP's published English model cuts them (Universal
 * Dependencies, EWT), each as the words and signs that {@link LabelledWords#wordsOf} finds in it.
 */
final class OpenNlpSentences {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final SentenceModel SENTENCES = load();
  private static final ThreadLocal<SentenceDetectorME> DETECTORS =
      ThreadLocal.withInitial(() -> new SentenceDetectorME(SENTENCES));

  private OpenNlpSentences() {}

  /** The sentences in the order of the text, each as its words. */
  static List<List<Span>> of(String text) {
    List<Span> words = LabelledWords.wordsOf(text);
    return Arrays.stream(DETECTORS.get().sentPosDetect(text))
        .map(sentence -> within(words, sentence.getStart(), sentence.getEnd()))
        .toList();
  }

  private static List<Span> within(List<Span> words, int start, int end) {
    return words.stream().filter(word -> word.start() >= start && word.start() < end).toList();
  }

  private static SentenceModel load() {
    try (InputStream in = OpenNlpSentences.class.getResourceAsStream(MODEL)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load " + MODEL, e);
    }
  }
}
