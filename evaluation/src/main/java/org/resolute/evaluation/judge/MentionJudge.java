package org.resolute.evaluation.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledMention;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Labels;
import org.resolute.evaluation.labels.Layer;
import org.resolute.evaluation.metric.Counts;
import org.resolute.evaluation.metric.Figure;

/**
 * Judges typed spans, and the values of dates.
 *
 * <p>{@code strict}: type and both ends are equal. {@code overlap}: the type is equal and one
 * character shared. Source: Chinchor and Sundheim, MUC-5 evaluation metrics, 1993; Tjong Kim Sang
 * and De Meulder, CoNLL-2003 shared task.
 */
public final class MentionJudge implements Judge {

  private static final String STRICT = "strict/";
  private static final String OVERLAP = "overlap/";
  private static final String DATE = "DATE";
  private static final String DATE_VALUE = "date_value";

  @Override
  public String task() {
    return "mentions";
  }

  @Override
  public boolean canJudge(LabelledSet gold) {
    return gold.layers().contains(Layer.MENTIONS) && !gold.layers().contains(Layer.STRUCTURE);
  }

  @Override
  public Evaluation judge(LabelledSet gold, LabelledSet system) {
    Docket docket = new Docket();
    TreeSet<String> types = new TreeSet<>();
    docket.pairById(
        gold,
        system,
        (clause, labels) -> {
          judge(clause, labels, docket);
          clause.labels().mentions().forEach(m -> types.add(m.type()));
          labels.mentions().forEach(m -> types.add(m.type()));
        });
    return docket.close(task(), figures(types));
  }

  /** Strict and overlap per type with their pools, then the dates' values. */
  static List<Figure> figures(SortedSet<String> types) {
    List<Figure> figures = new ArrayList<>();
    for (String way : List.of(STRICT, OVERLAP)) {
      List<String> names = types.stream().map(t -> way + t).toList();
      figures.add(Figure.micro(way + "micro", names));
      figures.add(Figure.macro(way + "macro_f1", names));
      names.forEach(n -> figures.add(Figure.f1(n)));
    }
    figures.add(Figure.share(DATE_VALUE));
    return figures;
  }

  static void judge(LabelledClause gold, Labels found, Docket docket) {
    List<LabelledMention> open = new ArrayList<>(found.mentions());
    for (LabelledMention wanted : gold.labels().mentions()) {
      List<LabelledMention> near = found.mentions().stream().filter(wanted::overlaps).toList();
      boolean hit = take(wanted, open);
      Counts strict = hit ? Counts.HIT : Counts.MISS;
      docket.add(gold, STRICT + wanted.type(), strict, wanted.text(), texts(near));
      Counts overlap = near.isEmpty() ? Counts.MISS : Counts.HIT;
      docket.add(gold, OVERLAP + wanted.type(), overlap, wanted.text(), texts(near));
      if (wanted.type().equals(DATE)) {
        judgeValue(gold, wanted, found, docket);
      }
    }
    found.mentions().forEach(said -> judgeSurplus(gold, said, docket));
  }

  private static boolean take(LabelledMention wanted, List<LabelledMention> open) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).sameSpan(wanted)) {
        open.remove(i);
        return true;
      }
    }
    return false;
  }

  private static void judgeValue(
      LabelledClause gold, LabelledMention wanted, Labels found, Docket docket) {
    String value =
        found.mentions().stream()
            .filter(wanted::sameSpan)
            .map(LabelledMention::value)
            .findFirst()
            .orElse("");
    boolean right = !value.isEmpty() && value.equals(wanted.value());
    docket.decide(gold, DATE_VALUE, right, wanted.value(), value);
  }

  private static void judgeSurplus(LabelledClause gold, LabelledMention said, Docket docket) {
    List<LabelledMention> wanted = gold.labels().mentions();
    if (wanted.stream().noneMatch(said::sameSpan)) {
      docket.add(gold, STRICT + said.type(), Counts.EXTRA, "", said.text());
    }
    if (wanted.stream().noneMatch(said::overlaps)) {
      docket.add(gold, OVERLAP + said.type(), Counts.EXTRA, "", said.text());
    }
  }

  private static String texts(List<LabelledMention> mentions) {
    return mentions.stream().map(LabelledMention::text).collect(Collectors.joining(" | "));
  }
}
