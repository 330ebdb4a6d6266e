package org.resolute.pipeline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.models.Annotator;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.corenlp.CoreNlpTokens;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.pipeline.annotate.AnnotationModels;

/**
 * The speed of single steps, and of CoreNLP's, on the same documents in memory, one after the other
 * in one virtual machine.
 */
final class InMemory {

  private final List<SourceDocument> sources;
  private final List<List<ParsedDocument>> documents;
  private final long[] tokens;
  private final double seconds;

  /**
   * @param seconds how long each step is measured, after as long a time to warm up
   */
  InMemory(List<SourceDocument> sources, double seconds) {
    this.sources = List.copyOf(sources);
    this.documents = sources.stream().map(Texts::parse).toList();
    this.tokens = documents.stream().mapToLong(Texts::tokens).toArray();
    this.seconds = seconds;
  }

  List<Figure> figures() {
    Annotator annotator = AnnotationModels.standard().annotator();
    Speed annotation = speed(i -> documents.get(i).forEach(d -> annotator.annotate(d, "en")));
    Speed reading = speed(i -> Texts.parse(sources.get(i)));
    Speed tokenizer = speed(i -> documents.get(i).forEach(InMemory::tokenize));
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            "annotation alone",
            annotation.tokensPerSecond(),
            "tokens/s",
            Figure.Mark.atLeast(800_000)));
    figures.add(perCpu("annotation alone", annotation));
    figures.add(plain("plain reading and splitting", reading));
    figures.add(plain("CoreNLP's tokenizer", tokenizer));
    figures.add(perCpu("CoreNLP's tokenizer", tokenizer));
    figures.add(
        new Figure(
            "annotation to CoreNLP's tokenizer",
            annotation.tokensPerCpuSecond() / tokenizer.tokensPerCpuSecond(),
            "times",
            Figure.Mark.atLeast(1)));
    figures.addAll(stanford(annotation));
    return figures;
  }

  /** Stanford's own recogniser, where its models are on the class path. */
  private List<Figure> stanford(Speed annotation) {
    MentionRecognizer recognizer;
    try {
      recognizer = MentionRecognizers.of(List.of("corenlp"));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    Speed speed = speed(i -> documents.get(i).forEach(d -> recognize(recognizer, d)));
    return List.of(
        plain("CoreNLP's 3-class recogniser", speed),
        Figure.plain(
            "annotation to CoreNLP's 3-class recogniser",
            annotation.tokensPerCpuSecond() / speed.tokensPerCpuSecond(),
            "times"));
  }

  private static void recognize(MentionRecognizer recognizer, ParsedDocument document) {
    document.clauses().forEach(clause -> recognizer.recognize(clause, document.metadata()));
  }

  private static void tokenize(ParsedDocument document) {
    document.clauses().forEach(clause -> CoreNlpTokens.count(clause.text()));
  }

  private Speed speed(IntConsumer work) {
    return Speed.of(tokens, work, seconds, seconds);
  }

  private static Figure plain(String name, Speed speed) {
    return Figure.plain(name, speed.tokensPerSecond(), "tokens/s");
  }

  private static Figure perCpu(String name, Speed speed) {
    return Figure.plain(name + ", per second of processor", speed.tokensPerCpuSecond(), "tokens/s");
  }
}
