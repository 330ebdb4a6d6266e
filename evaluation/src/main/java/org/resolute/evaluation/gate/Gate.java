package org.resolute.evaluation.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolute.evaluation.judge.DocumentJudge;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.SampleGold;

/** Holds the shipped models on our own sample documents against the figures reached before. */
public final class Gate {

  private static final int SHOWN = 20;

  private Gate() {}

  /** The gold of all sample documents below the project's folder. */
  public static LabelledSet gold(Path home) throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    for (Path file : goldFiles(home)) {
      sets.add(new SampleGold().read(file));
    }
    return LabelledSet.union("corpus/gold", sets);
  }

  private static List<Path> goldFiles(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("corpus/gold"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** How the shipped models do on the sample documents. */
  public static Evaluation evaluate(Path home, ShippedModels models) throws IOException {
    LabelledSet system = models.annotate(home.resolve("corpus/documents"));
    return new DocumentJudge().judge(gold(home), system);
  }

  /** Where the baseline stands. */
  public static Path baseline(Path home) {
    return home.resolve("evaluation/baseline.json");
  }

  /** What fell, and through which clauses; empty where nothing did. */
  public static String complaint(List<Baseline.Fall> falls) {
    return falls.stream().map(Gate::sentence).collect(Collectors.joining("\n"));
  }

  private static String sentence(Baseline.Fall fall) {
    String head =
        String.format(
            Locale.ROOT,
            "%s fell from %.4f to %.4f (tolerance %.4f); lost:",
            fall.figure(),
            fall.mark().value(),
            fall.now(),
            fall.mark().tolerance());
    String more = fall.lost().size() > SHOWN ? "\n  … and " + (fall.lost().size() - SHOWN) : "";
    return fall.lost().stream()
        .limit(SHOWN)
        .map(Gate::line)
        .collect(Collectors.joining("\n", head + "\n", more));
  }

  private static String line(Judgement lost) {
    String text = lost.text().length() <= 90 ? lost.text() : lost.text().substring(0, 89) + "…";
    return "  %s %s: expected \"%s\", found \"%s\" in \"%s\""
        .formatted(lost.clause(), lost.figure(), lost.expected(), lost.found(), text);
  }
}
