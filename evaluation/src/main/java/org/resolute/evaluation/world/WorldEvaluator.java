package org.resolute.evaluation.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;
import org.resolute.evaluation.world.LabelledFile.Part;
import org.resolute.evaluation.world.LabelledFile.PartClause;

/**
 * Evaluates whole files: which clauses there are, in which section, under which number and verb,
 * how many documents a file holds, and what each says of itself.
 *
 * <p>Clauses are compared within their file, whichever document they were given to; a document of
 * the gold is the one that most of its clauses were given to. Extra clauses of the section {@code
 * other} are no mistake.
 */
public final class WorldEvaluator {

  static final String CLAUSES = "clauses";
  static final String PERFECT = "perfect_files";
  static final String PARTS = "parts";
  private static final String NOT_COUNTED = "other";

  /** What a document says of itself, and when two such words are the same. */
  private enum Metadata {
    SYMBOL(Part::symbol, (a, b) -> Keys.symbol(a).equals(Keys.symbol(b))),
    TITLE(Part::title, (a, b) -> Keys.letters(a).equals(Keys.letters(b))),
    BODY(Part::body, (a, b) -> Keys.letters(a).equals(Keys.letters(b))),
    DATE(Part::date, String::equals);

    private final Function<Part, String> value;
    private final BiPredicate<String, String> same;

    Metadata(Function<Part, String> value, BiPredicate<String, String> same) {
      this.value = value;
      this.same = same;
    }

    String figure() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final List<Figure> FIGURES =
      List.of(
          Figure.f1(CLAUSES),
          Figure.share(PERFECT),
          Figure.share("section"),
          Figure.share("number"),
          Figure.share("verb"),
          Figure.share(PARTS),
          Figure.share("symbol"),
          Figure.share("title"),
          Figure.share("body"),
          Figure.share("date"));

  private final List<Judgement> judgements = new ArrayList<>();

  private WorldEvaluator() {}

  /** Holds what a system read against gold. A file that it did not read has no clause. */
  public static Evaluation evaluate(List<LabelledFile> gold, SystemFiles system) {
    Map<String, LabelledFile> files = system.byName();
    WorldEvaluator evaluator = new WorldEvaluator();
    for (LabelledFile file : gold) {
      String name = LabelledFile.baseName(file.name());
      evaluator.evaluate(
          file, files.getOrDefault(name, new LabelledFile(name, List.of(), List.of())));
    }
    return new Evaluation(
        "world", FIGURES, evaluator.judgements, Map.of("files", (long) gold.size()));
  }

  private void evaluate(LabelledFile gold, LabelledFile system) {
    LooseAlignment alignment = LooseAlignment.of(gold.clauses(), system.clauses());
    Map<String, Map<String, Integer>> belongs = new LinkedHashMap<>();
    for (LooseAlignment.Pair pair : alignment.pairs()) {
      evaluate(gold.name(), pair.gold(), pair.system());
      belongs
          .computeIfAbsent(pair.gold().part(), p -> new LinkedHashMap<>())
          .merge(pair.system().part(), 1, Integer::sum);
    }
    for (PartClause missing : alignment.missing()) {
      add(gold.name(), CLAUSES, Counts.MISS, missing.section(), "", missing.text());
    }
    List<PartClause> extra =
        alignment.extra().stream().filter(c -> !c.section().equals(NOT_COUNTED)).toList();
    extra.forEach(c -> add(gold.name(), CLAUSES, Counts.EXTRA, "", c.section(), c.text()));
    boolean perfect = alignment.missing().isEmpty() && extra.isEmpty();
    add(gold.name(), PERFECT, perfect ? Counts.HIT : Counts.MISS, "", "", "");
    evaluateParts(gold, system, belongs);
  }

  private void evaluate(String file, PartClause gold, PartClause system) {
    add(file, CLAUSES, Counts.HIT, gold.section(), system.section(), gold.text());
    boolean section = gold.section().equals(system.section());
    decide(file, "section", section, gold.section(), system.section(), gold.text());
    if (!gold.number().isEmpty()) {
      boolean number = Keys.number(system.number()).endsWith(Keys.number(gold.number()));
      decide(file, "number", number, gold.number(), system.number(), gold.text());
    }
    if (!gold.verb().isEmpty()) {
      boolean verb = Keys.verb(gold.verb()).equals(Keys.verb(system.verb()));
      decide(file, "verb", verb, gold.verb(), system.verb(), gold.text());
    }
  }

  private void evaluateParts(
      LabelledFile gold, LabelledFile system, Map<String, Map<String, Integer>> belongs) {
    int expected = gold.parts().size();
    int found = system.parts().size();
    decide(gold.name(), PARTS, expected == found, count(expected), count(found), "");
    for (Part part : gold.parts()) {
      Part ours = counterpart(gold, system, belongs.getOrDefault(part.id(), Map.of()));
      for (Metadata word : Metadata.values()) {
        String wanted = word.value.apply(part);
        if (!wanted.isEmpty()) {
          String have = word.value.apply(ours);
          decide(gold.name(), word.figure(), word.same.test(have, wanted), wanted, have, "");
        }
      }
    }
  }

  /** The document that most clauses were given to; without a clause, the only one of the file. */
  private static Part counterpart(
      LabelledFile gold, LabelledFile system, Map<String, Integer> clauses) {
    String most = "";
    for (Map.Entry<String, Integer> entry : clauses.entrySet()) {
      most = most.isEmpty() || entry.getValue() > clauses.get(most) ? entry.getKey() : most;
    }
    if (most.isEmpty() && gold.parts().size() == 1 && system.parts().size() == 1) {
      return system.parts().get(0);
    }
    String id = most;
    return system.parts().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElse(new Part("", "", "", "", ""));
  }

  private static String count(int documents) {
    return String.valueOf(documents);
  }

  private void decide(
      String file, String figure, boolean right, String expected, String found, String text) {
    add(file, figure, right ? Counts.HIT : Counts.MISS, expected, found, text);
  }

  private void add(
      String file, String figure, Counts counts, String expected, String found, String text) {
    judgements.add(new Judgement(file, "", figure, counts, expected, found, text));
  }
}
