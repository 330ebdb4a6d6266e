package org.resolute.pipeline.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.resolute.corpus.ParsedDocument;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.ThemeClassifier;
import org.resolute.models.ThemeScore;
import org.resolute.models.VerbAct;
import org.resolute.models.VerbClassifier;
import org.resolute.models.mentions.MentionRecognizers;
import org.resolute.models.themes.ThemeClassifiers;
import org.resolute.models.verbs.RuleVerbClassifier;
import org.resolute.pipeline.benchmarks.Documents.Sentence;
import org.resolute.pipeline.output.DocumentOutcome;
import org.resolute.pipeline.output.OutputFile;

/** Each step of the road by itself, in one thread; documents and clauses are taken in turn. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class StepBenchmark {

  private final VerbClassifier verbs = RuleVerbClassifier.standard();
  private final ThemeClassifier themes = ThemeClassifiers.standard();
  private final MentionRecognizer mentions = MentionRecognizers.of(MentionRecognizers.DEFAULT);
  private final Map<String, OutputFile> files =
      OutputFile.of(Set.copyOf(OutputFile.FORMATS), ThemeClassifiers.standard().ids(), false)
          .stream()
          .collect(Collectors.toMap(OutputFile::name, f -> f));
  private int next;

  @Benchmark
  public List<ParsedDocument> parser(Documents documents, Tokens tokens) {
    int i = document(documents, tokens);
    return documents.parse(documents.sources.get(i));
  }

  @Benchmark
  public List<VerbAct> verbsAndAddressees(Documents documents, Tokens tokens) {
    Sentence s = clause(documents, tokens);
    return verbs.classify(s.clause(), s.metadata());
  }

  @Benchmark
  public List<ThemeScore> themes(Documents documents, Tokens tokens) {
    Sentence s = clause(documents, tokens);
    return themes.classify(s.clause(), s.metadata());
  }

  @Benchmark
  public List<Mention> mentions(Documents documents, Tokens tokens) {
    Sentence s = clause(documents, tokens);
    return mentions.recognize(s.clause(), s.metadata());
  }

  @Benchmark
  public AnnotatedClause annotation(Documents documents, Tokens tokens) {
    Sentence s = clause(documents, tokens);
    return documents.models.annotator().annotate(s.clause(), s.metadata());
  }

  @Benchmark
  public int clausesCsv(Documents documents, Tokens tokens) throws IOException {
    return rendered("clauses.csv", documents, tokens);
  }

  @Benchmark
  public int mentionsCsv(Documents documents, Tokens tokens) throws IOException {
    return rendered("mentions.csv", documents, tokens);
  }

  @Benchmark
  public int annotationsJson(Documents documents, Tokens tokens) throws IOException {
    return rendered("annotations.jsonl", documents, tokens);
  }

  private int rendered(String file, Documents documents, Tokens tokens) throws IOException {
    int i = document(documents, tokens);
    StringWriter out = new StringWriter(1 << 16);
    for (DocumentOutcome outcome : documents.outcomes.get(i)) {
      files.get(file).writer().write(outcome, out);
    }
    return out.getBuffer().length();
  }

  private int document(Documents documents, Tokens tokens) {
    int i = next++ % documents.sources.size();
    tokens.tokens += documents.tokens[i];
    return i;
  }

  private Sentence clause(Documents documents, Tokens tokens) {
    Sentence sentence = documents.clauses.get(next++ % documents.clauses.size());
    tokens.tokens += sentence.tokens();
    return sentence;
  }
}
