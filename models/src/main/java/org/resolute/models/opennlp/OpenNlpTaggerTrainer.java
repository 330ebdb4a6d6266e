package org.resolute.models.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.resolute.models.mentions.LabelledText;
import org.resolute.models.mentions.LabelledWords;
import org.resolute.models.mentions.Tagger;
import org.resolute.models.mentions.TaggerTrainer;
import org.resolute.models.mentions.WordSpan;

/** Trains OpenNLP's name finder: a perceptron over words, their shapes and their neighbours. */
public final class OpenNlpTaggerTrainer implements TaggerTrainer {

  private static final int ITERATIONS = 30;
  private static final int CUTOFF = 3;

  @Override
  public String id() {
    return "opennlp";
  }

  @Override
  public byte[] train(List<LabelledText> clauses) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", "PERCEPTRON");
    parameters.put("Iterations", ITERATIONS);
    parameters.put("Cutoff", CUTOFF);
    List<NameSample> samples = clauses.stream().flatMap(OpenNlpTaggerTrainer::samples).toList();
    TokenNameFinderModel model =
        NameFinderME.train(
            "en",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            TokenNameFinderFactory.create(null, null, Map.of(), new BilouCodec()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    return TimelessArchive.of(bytes.toByteArray());
  }

  @Override
  public Tagger load(byte[] model) throws IOException {
    return new OpenNlpTagger(new TokenNameFinderModel(new ByteArrayInputStream(model)));
  }

  private static Stream<NameSample> samples(LabelledText clause) {
    List<List<org.resolute.corpus.Span>> sentences = OpenNlpSentences.of(clause.text());
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> sample(clause, sentences.get(i), i == 0));
  }

  private static NameSample sample(
      LabelledText clause, List<org.resolute.corpus.Span> words, boolean first) {
    return new NameSample(
        words.stream().map(word -> word.of(clause.text())).toArray(String[]::new),
        LabelledWords.of(words, clause.marks()).spans().stream()
            .map(OpenNlpTaggerTrainer::span)
            .toArray(Span[]::new),
        first);
  }

  private static Span span(WordSpan span) {
    return new Span(span.start(), span.end(), span.type().name());
  }
}
