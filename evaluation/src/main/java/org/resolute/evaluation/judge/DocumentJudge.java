package org.resolute.evaluation.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

/**
 * Judges whole documents: clauses, sections, numbers, verbs, addressees, themes, dates, and
 * mentions where the gold has them.
 *
 * <p>Paragraphs of section {@code other} are found or not without consequence; those of an annex
 * may be missed but not be too many. Labels are judged on the clauses that were found.
 */
public final class DocumentJudge implements Judge {

  private static final String VERBS = "verbs";
  private static final String ADDRESSEES = "addressees";
  private static final String DATES = "dates";
  private static final String OTHER = "other";
  private static final Set<String> NEVER_EXTRA = Set.of(OTHER, "annex");

  @Override
  public String task() {
    return "document";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.STRUCTURE) && gold.layers().contains(Layer.DATES);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    List<String> themes = ThemeJudge.themes(gold, system);
    boolean mentions = gold.layers().contains(Layer.MENTIONS);
    Map<String, List<LabelledClause>> found = system.byDocument();
    TreeSet<String> types = new TreeSet<>();
    gold.byDocument()
        .forEach(
            (document, clauses) -> {
              docket.tally("documents", 1);
              Alignment alignment = Alignment.of(clauses, found.getOrDefault(document, List.of()));
              judgeClauses(alignment, docket);
              for (Alignment.Pair pair : judged(alignment)) {
                judge(pair, themes, docket);
                if (mentions) {
                  MentionJudge.judge(pair.gold(), pair.system().labels(), docket);
                  pair.gold().labels().mentions().forEach(m -> types.add(m.type()));
                  pair.system().labels().mentions().forEach(m -> types.add(m.type()));
                }
              }
            });
    return docket.close(task(), figures(themes, mentions, types));
  }

  private static List<Figure> figures(
      List<String> themes, boolean mentions, SortedSet<String> types) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.f1(StructureJudge.CLAUSES));
    figures.add(Figure.share(StructureJudge.SECTION));
    figures.add(Figure.share(StructureJudge.NUMBER));
    figures.add(Figure.f1(VERBS));
    figures.add(Figure.f1(ADDRESSEES));
    figures.addAll(ThemeJudge.figures(themes));
    figures.add(Figure.f1(DATES));
    if (mentions) {
      figures.addAll(MentionJudge.figures(types));
    }
    return figures;
  }

  private static List<Alignment.Pair> judged(Alignment alignment) {
    return alignment.pairs().stream().filter(p -> !p.gold().section().equals(OTHER)).toList();
  }

  private static void judgeClauses(Alignment alignment, Docket docket) {
    for (Alignment.Pair pair : judged(alignment)) {
      docket.add(
          pair.gold(),
          StructureJudge.CLAUSES,
          Counts.HIT,
          pair.gold().section(),
          pair.system().section());
    }
    alignment.missing().stream()
        .filter(c -> !c.section().equals(OTHER))
        .forEach(c -> docket.add(c, StructureJudge.CLAUSES, Counts.MISS, c.section(), ""));
    alignment.extra().stream()
        .filter(c -> !NEVER_EXTRA.contains(c.section()))
        .forEach(c -> docket.add(c, StructureJudge.CLAUSES, Counts.EXTRA, "", c.section()));
  }

  private static void judge(Alignment.Pair pair, List<String> themes, Docket docket) {
    LabelledClause gold = pair.gold();
    LabelledClause system = pair.system();
    Labels found = system.labels();
    docket.decide(
        gold,
        StructureJudge.SECTION,
        gold.section().equals(system.section()),
        gold.section(),
        system.section());
    if (!gold.number().isEmpty()) {
      docket.decide(
          gold,
          StructureJudge.NUMBER,
          sameNumber(gold.number(), system.number()),
          gold.number(),
          system.number());
    }
    VerbJudge.judgeVerbs(gold, found, VERBS, docket);
    VerbJudge.judgeAddressees(gold, found, ADDRESSEES, docket);
    ThemeJudge.judge(gold, found, themes, docket);
    docket.compare(gold, DATES, gold.labels().dates(), found.dates(), UnaryOperator.identity());
  }

  /** {@code (g)} for {@code 13(g)} is right too: the gold says more than is printed there. */
  private static boolean sameNumber(String gold, String system) {
    String wanted = Keys.number(gold);
    String said = Keys.number(system);
    return said.equals(wanted) || (!said.isEmpty() && wanted.endsWith(said));
  }
}
