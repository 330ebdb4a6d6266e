package org.resolute.evaluation.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

/**
 * Judges paragraphs, sections, numbers and lead verbs.
 *
 * <p>Documents that the system does not have at all are counted as absent and not judged. Only
 * preambular, operative and statement paragraphs count as too many. {@code text_kept} is the share
 * of the gold's letters in clauses whose letters stand, in one piece, in the system's clauses.
 */
public final class StructureJudge implements Judge {

  static final String CLAUSES = "clauses";
  private static final String PERFECT = "perfect_documents";
  static final String SECTION = "section";
  static final String NUMBER = "number";
  private static final String VERB = "verb";
  private static final String TEXT_KEPT = "text_kept";
  private static final Set<String> JUDGED = Set.of("preambular", "operative", "statement");
  private static final List<Figure> FIGURES =
      List.of(
          Figure.f1(CLAUSES),
          Figure.share(PERFECT),
          Figure.share(SECTION),
          Figure.share(NUMBER),
          Figure.share(VERB),
          Figure.share(TEXT_KEPT));

  @Override
  public String task() {
    return "structure";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.STRUCTURE) && !gold.layers().contains(Layer.DATES);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    Map<String, List<LabelledClause>> found = system.byDocument();
    docket.tally("documents", 0);
    docket.tally("absent", 0);
    judged(gold)
        .byDocument()
        .forEach(
            (document, clauses) -> {
              boolean there = found.containsKey(document);
              docket.tally(there ? "documents" : "absent", 1);
              if (there) {
                judge(document, clauses, found.get(document), docket);
              }
            });
    return docket.close(task(), FIGURES);
  }

  private static LabelledSet judged(LabelledSet gold) {
    List<LabelledClause> clauses =
        gold.clauses().stream()
            .filter(c -> JUDGED.contains(c.section()) && !Keys.letters(c.text()).isEmpty())
            .toList();
    return LabelledSet.of(gold.name(), gold.layers(), clauses);
  }

  private static void judge(
      String document, List<LabelledClause> gold, List<LabelledClause> system, Docket docket) {
    Alignment alignment = Alignment.of(gold, system);
    alignment.pairs().forEach(p -> judge(p.gold(), p.system(), docket));
    for (LabelledClause missing : alignment.missing()) {
      docket.add(missing, CLAUSES, Counts.MISS, missing.section(), "");
    }
    List<LabelledClause> extra =
        alignment.extra().stream().filter(c -> JUDGED.contains(c.section())).toList();
    extra.forEach(c -> docket.add(c, CLAUSES, Counts.EXTRA, "", c.section()));
    boolean perfect = alignment.missing().isEmpty() && extra.isEmpty();
    docket.addDocument(document, PERFECT, perfect ? Counts.HIT : Counts.MISS);
    docket.addDocument(document, TEXT_KEPT, textKept(gold, system));
  }

  private static void judge(LabelledClause gold, LabelledClause system, Docket docket) {
    docket.add(gold, CLAUSES, Counts.HIT, gold.section(), system.section());
    boolean section = gold.section().equals(system.section());
    docket.decide(gold, SECTION, section, gold.section(), system.section());
    if (!gold.number().isEmpty()) {
      boolean right = Keys.number(system.number()).endsWith(Keys.number(gold.number()));
      docket.decide(gold, NUMBER, right, gold.number(), system.number());
    }
    String verb = gold.labels().verb();
    if (!verb.isEmpty()) {
      boolean right = Keys.verb(verb).equals(Keys.verb(system.labels().verb()));
      docket.decide(gold, VERB, right, verb, system.labels().verb());
    }
  }

  private static Counts textKept(List<LabelledClause> gold, List<LabelledClause> system) {
    StringBuilder all = new StringBuilder();
    system.forEach(c -> all.append(Keys.letters(c.text())));
    String letters = all.toString();
    long kept = 0;
    long lost = 0;
    for (LabelledClause clause : gold) {
      String wanted = Keys.letters(clause.text());
      if (letters.contains(wanted)) {
        kept += wanted.length();
      } else {
        lost += wanted.length();
      }
    }
    return new Counts(kept, 0, lost);
  }
}
