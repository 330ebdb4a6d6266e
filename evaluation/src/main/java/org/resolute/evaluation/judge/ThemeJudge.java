package org.resolute.evaluation.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

/**
 * Judges the themes of given clauses; clauses are one when their ids are.
 *
 * <p>A figure {@code themes/ict} holds what a clause is about against all else. Where the gold says
 * what clauses only touch, {@code clear/ict} leaves out the clauses that touch the theme: readers
 * who err, err there. A clause with {@code "themes": ["ict"], "touched": ["data"]} counts for
 * {@code clear/ict} and not for {@code clear/data}.
 */
public final class ThemeJudge implements Judge {

  private static final String EXACT = "exact";

  @Override
  public String task() {
    return "themes";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.THEMES) && !gold.layers().contains(Layer.STRUCTURE);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    List<String> themes = themes(gold, system);
    boolean graded = gold.clauses().stream().anyMatch(c -> !c.labels().touched().isEmpty());
    docket.pairById(
        gold,
        system,
        (clause, labels) -> {
          judge(clause, labels, themes, docket);
          judgeExact(clause, labels, docket);
          if (graded) {
            judgeClear(clause, labels, themes, docket);
          }
        });
    List<Figure> figures = figures(themes);
    figures.add(Figure.share(EXACT));
    if (graded) {
      figures.addAll(clearFigures(themes));
    }
    return docket.close(task(), figures);
  }

  /** All themes that either side knows. */
  static List<String> themes(LabelledSet gold, LabelledSet system) {
    Set<String> themes = new LinkedHashSet<>(system.themes());
    themes.addAll(gold.themes());
    return List.copyOf(themes);
  }

  /** One figure per theme, with their mean and their pool. */
  static List<Figure> figures(List<String> themes) {
    List<String> names = themes.stream().map(ThemeJudge::figure).toList();
    List<Figure> figures = new ArrayList<>(names.stream().map(Figure::f1).toList());
    figures.add(Figure.macro("themes/macro_f1", names));
    figures.add(Figure.micro("themes/micro", names));
    return figures;
  }

  private static List<Figure> clearFigures(List<String> themes) {
    List<String> names = themes.stream().map(ThemeJudge::clearFigure).toList();
    List<Figure> figures = new ArrayList<>(names.stream().map(Figure::f1).toList());
    figures.add(Figure.macro("clear/macro_f1", names));
    return figures;
  }

  static void judge(LabelledClause gold, Labels found, List<String> themes, Docket docket) {
    themes.forEach(theme -> judge(gold, found, theme, figure(theme), docket));
  }

  private static void judgeClear(
      LabelledClause gold, Labels found, List<String> themes, Docket docket) {
    themes.stream()
        .filter(theme -> !gold.labels().touched().contains(theme))
        .forEach(theme -> judge(gold, found, theme, clearFigure(theme), docket));
  }

  private static void judge(
      LabelledClause gold, Labels found, String theme, String figure, Docket docket) {
    boolean wanted = gold.labels().themes().contains(theme);
    boolean said = found.themes().contains(theme);
    docket.add(gold, figure, Counts.of(wanted, said), wanted ? theme : "", said ? theme : "");
  }

  private static void judgeExact(LabelledClause gold, Labels found, Docket docket) {
    Set<String> wanted = new TreeSet<>(gold.labels().themes());
    Set<String> said = new TreeSet<>(found.themes());
    docket.decide(
        gold, EXACT, wanted.equals(said), String.join(" | ", wanted), String.join(" | ", said));
  }

  private static String figure(String theme) {
    return "themes/" + theme;
  }

  private static String clearFigure(String theme) {
    return "clear/" + theme;
  }
}
