package org.resolute.evaluation.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;
import org.resolute.evaluation.world.LabelledFile.PartClause;

/**
 * Evaluates clauses whose section and verb their sources name themselves. Which clauses are too
 * many is not told; a recommendation or statement counts as operative.
 */
public final class NamedSectionEvaluator {

  static final String FOUND = "found";
  static final String MACRO = "macro_f1";
  private static final String OPERATIVE = "operative";
  private static final List<String> SECTIONS = List.of("preambular", OPERATIVE);
  private static final Set<String> ACTING = Set.of(OPERATIVE, "recommendation", "statement");

  /** How much of a verb is compared, since the sources name it as it is printed. */
  private static final int STEM = 4;

  private static final List<Figure> FIGURES =
      List.of(
          Figure.share(FOUND),
          Figure.f1("preambular"),
          Figure.f1(OPERATIVE),
          Figure.macro(MACRO, SECTIONS),
          Figure.share("verb"));

  private final List<Judgement> judgements = new ArrayList<>();

  private NamedSectionEvaluator() {}

  /** Holds what a system read against gold. A file that it did not read has no clause. */
  public static Evaluation evaluate(List<LabelledFile> gold, SystemFiles system) {
    Map<String, LabelledFile> files = system.byStem();
    NamedSectionEvaluator evaluator = new NamedSectionEvaluator();
    for (LabelledFile file : gold) {
      LabelledFile ours = files.get(WorldGold.stem(file));
      evaluator.evaluate(file, ours == null ? List.of() : ours.clauses());
    }
    return new Evaluation(
        "named sections", FIGURES, evaluator.judgements, Map.of("files", (long) gold.size()));
  }

  private void evaluate(LabelledFile gold, List<PartClause> system) {
    LooseAlignment alignment = LooseAlignment.of(gold.clauses(), system);
    for (PartClause missing : alignment.missing()) {
      add(gold, FOUND, Counts.MISS, missing, "");
      section(gold, missing, "");
    }
    for (LooseAlignment.Pair pair : alignment.pairs()) {
      add(gold, FOUND, Counts.HIT, pair.gold(), pair.system().section());
      String section = pair.system().section();
      section(gold, pair.gold(), ACTING.contains(section) ? OPERATIVE : section);
      if (!pair.gold().verb().isEmpty()) {
        boolean same = expected(pair.gold().verb()).equals(stem(pair.system().verb()));
        judgements.add(
            new Judgement(
                gold.name(),
                "",
                "verb",
                same ? Counts.HIT : Counts.MISS,
                pair.gold().verb(),
                pair.system().verb(),
                pair.gold().text()));
      }
    }
  }

  /** One decision for the section of the gold, and one for that of the system where they differ. */
  private void section(LabelledFile file, PartClause gold, String found) {
    if (!SECTIONS.contains(gold.section())) {
      return;
    }
    boolean same = gold.section().equals(found);
    add(file, gold.section(), same ? Counts.HIT : Counts.MISS, gold, found);
    if (!same && SECTIONS.contains(found)) {
      add(file, found, Counts.EXTRA, gold, found);
    }
  }

  private void add(LabelledFile file, String figure, Counts counts, PartClause gold, String found) {
    judgements.add(
        new Judgement(file.name(), "", figure, counts, gold.section(), found, gold.text()));
  }

  private static String stem(String verb) {
    String letters = Keys.letters(verb);
    return letters.substring(0, Math.min(STEM, letters.length()));
  }

  /** "having" is named where the contract says "have". */
  private static String expected(String verb) {
    return stem(verb).replace("havi", "have");
  }
}
